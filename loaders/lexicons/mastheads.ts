import { GazetteError } from "../../src/domain/errors.ts";

/** Papers whose names say no place, or another than their home's: the official name of the home, and the papers. */
const HOMES = `
山东省 大众日报 齐鲁晚报 农村大众 大众网 鲁网 生活日报
广东省 南方日报 羊城晚报 南方都市报 南方农村报 南方网 金羊网
江苏省 新华日报 扬子晚报 现代快报 江南时报
浙江省 钱江晚报 今日早报 浙江在线 联谊报
杭州市 都市快报 钱江日报
上海市 解放日报 文汇报 新民晚报 上观新闻 澎湃新闻 东方早报
浦东新区 浦东时报
河北省 燕赵都市报 河北青年报 燕都融媒体 长城新媒体
石家庄市 燕赵晚报
山西省 三晋都市报 山西晚报
辽宁省 辽沈晚报 北国网
大连市 半岛晨报
吉林省 新文化报 城市晚报 东亚经贸新闻
黑龙江省 生活报 东北网
安徽省 新安晚报 中安在线 江淮时报
合肥市 江淮晨报
福建省 海峡都市报 东南网
厦门市 海峡导报 海西晨报
江西省 信息日报 江南都市报 大江网
芜湖市 大江晚报
河南省 大河报 东方今报 大河网 顶端新闻 映象网
湖北省 楚天都市报 荆楚网 极目新闻
武汉市 长江日报
宜昌市 三峡日报 三峡商报 三峡晚报
湖南省 三湘都市报 潇湘晨报 红网 华声在线
深圳市 特区报 晶报
珠海市 珠江晚报
广西壮族自治区 南国早报 当代生活报
海南省 南国都市报 南海网 国际旅游岛商报
四川省 天府早报 华西都市报 四川在线 封面新闻 川北在线
云南省 春城晚报
陕西省 华商报 三秦都市报 三秦网
甘肃省 西部商报 每日甘肃网
新疆维吾尔自治区 兵团日报 天山网 都市消费晨报 亚心网
苏州市 姑苏晚报 名城苏州网
镇江市 京江晚报 金山网
南京市 金陵晚报
徐州市 彭城晚报
连云港市 苍梧晚报
泉州市 东南早报
漳州市 闽南日报
龙岩市 闽西日报
南平市 闽北日报
赣州市 赣南日报
六安市 皖西日报
淄博市 鲁中晨报
青岛市 半岛都市报
临沂市 沂蒙晚报 鲁南商报
湘西土家族苗族自治州 团结报
肇庆市 西江日报 西江网
百色市 右江日报
崇左市 左江日报
攀枝花市 攀枝花日报
巴中市 巴中日报
宿州市 拂晓报 皖北晨刊
北京市 京郊日报 新京报 京华时报
天津市 今晚报 每日新报
晋城市 太行日报 太行晚报
长治市 上党晚报
运城市 黄河晨报
内蒙古自治区 北方新报
沈阳市 华商晨报
鞍山市 千山晚报
吉林市 江城日报 江城晚报
齐齐哈尔市 鹤城晚报
无锡市 江南晚报
南通市 江海晚报
淮安市 淮海晚报
盐城市 盐阜大众报
嘉兴市 南湖晚报
宁波市 东南商报
金华市 浙中新报
丽水市 处州晚报
马鞍山市 皖江晚报
滁州市 皖东晨刊
阜阳市 颍州晚报
蚌埠市 淮河晨刊
福州市 东南快报
宁德市 闽东日报
莆田市 湄洲日报
九江市 浔阳晚报
吉安市 井冈山报
滨州市 鲁北晚报
菏泽市 牡丹晚报
宣城市 皖南晨刊
抚州市 赣东都市报
宜春市 赣西晚报
日照市 黄海晨刊
鹤壁市 淇河晨报
三门峡市 西部晨风
咸宁市 香城都市报
佛山市 珠江时报
顺德区 珠江商报
惠州市 东江时报
永川区 渝西都市报
安顺市 黔中早报
六盘水市 凉都晚报 乌蒙新报
阿拉尔市 塔里木日报
邢台市 牛城晚报
丹东市 鸭绿江晚报
盘锦市 辽河晚报
朝阳市 燕都晨报
东营市 黄河口晚报
泰安市 泰山晚报
商丘市 京九晚报
驻马店市 天中晚报
开封市 汴梁晚报
新乡市 平原晚报
南阳市 南都晨报
黄石市 东楚晚报
黄冈市 鄂东晚报
十堰市 秦楚网
怀化市 边城晚报
长沙市 星辰在线
广州市 信息时报 新快报
柳州市 南国今报
梧州市 西江都市报
重庆市 上游新闻 华龙网
万州区 三峡都市报
涪陵区 巴渝都市报
黔江区 武陵都市报
成都市 红星新闻
乐山市 三江都市报
泸州市 川江都市报
贵州省 天眼新闻 多彩贵州网
昆明市 都市时报 滇池晨报
曲靖市 珠江源晚报
庆阳市 陇东报
临夏回族自治州 民族日报
青海省 西海都市报
海西蒙古族藏族自治州 柴达木日报
海北藏族自治州 祁连山报
玉树藏族自治州 三江源报
宁夏回族自治区 新消息报 华兴时报
延边朝鲜族自治州 图们江报
白山市 长白山日报
哈尔滨市 新晚报
钦州市 北部湾晨报 北部湾报
景宁畲族自治县 畲乡报
滨海新区 滨海时报
岳阳市 洞庭之声报
`;
/** Nobody's own, though a place is called so. */
const NO_HOME = "光明日报 和平日报";
const MASTHEADS: ReadonlyMap<string, string> = new Map([
  ...HOMES.trim()
    .split("\n")
    .flatMap((row) => {
      const [home = "", ...names] = row.split(" ");
      return names.map((name) => [name, home] as const);
    }),
  ...NO_HOME.split(" ").map((name) => [name, ""] as const),
]);

/** A paper as a user adds it: its name, the official name of its home, and the host of its site. */
export interface Masthead {
  readonly name: string;
  readonly home: string;
  readonly host?: string;
}

export interface Mastheads {
  /** Official name of a paper's home, where the table lists the paper; "" where it has none. */
  homeOf(name: string): string | undefined;
  /** The paper that is published at an address, where the user named its host. */
  paperAt(url: string): string | undefined;
}

/** The table above with the user's entries, which come first. */
export const buildMastheads = (own: readonly Masthead[]): Mastheads => {
  const homes = new Map([...MASTHEADS, ...own.map(({ name, home }) => [name, home] as const)]);
  const hosts = new Map(own.flatMap(({ name, host }) => (host ? [[host.toLowerCase(), name] as const] : [])));
  return {
    homeOf: (name) => homes.get(name),
    paperAt: (url) => (URL.canParse(url) ? hosts.get(new URL(url).hostname) : undefined),
  };
};

/**
 * Reads a user's table: one paper a line as `name,home` or `name,home,host`; lines that start with # are comments.
 * Throws GazetteError("BAD_INPUT") naming the line that is anything else.
 */
export const parseMastheads = (text: string, file: string): readonly Masthead[] =>
  text
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .flatMap((line, i) => {
      const [name = "", home = "", host, ...more] = line.split(/[,，\t]/u).map((cell) => cell.trim());
      if (!line.trim() || name.startsWith("#")) return [];
      if (!name || !home || more.length > 0)
        throw new GazetteError(
          "BAD_INPUT",
          `${file}, line ${i + 1}: not a masthead; write name,home or name,home,host, such as 滨州日报,滨州市,paper.example.cn`,
        );
      return [{ name, home, ...(host ? { host } : {}) }];
    });
