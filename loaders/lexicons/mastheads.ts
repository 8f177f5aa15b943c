import { GazetteError } from "../../src/domain/errors.ts";

/** Papers whose name says no place, or another than their home's: name and official name of the home. */
const MASTHEADS: ReadonlyMap<string, string> = new Map([
  ["大众日报", "山东省"],
  ["齐鲁晚报", "山东省"],
  ["农村大众", "山东省"],
  ["南方日报", "广东省"],
  ["羊城晚报", "广东省"],
  ["新华日报", "江苏省"],
  ["扬子晚报", "江苏省"],
  ["现代快报", "江苏省"],
  ["钱江晚报", "浙江省"],
  ["都市快报", "杭州市"],
  ["今日早报", "浙江省"],
  ["解放日报", "上海市"],
  ["文汇报", "上海市"],
  ["新民晚报", "上海市"],
  ["浦东时报", "浦东新区"],
  ["燕赵都市报", "河北省"],
  ["燕赵晚报", "石家庄市"],
  ["三晋都市报", "山西省"],
  ["辽沈晚报", "辽宁省"],
  ["半岛晨报", "大连市"],
  ["新文化报", "吉林省"],
  ["城市晚报", "吉林省"],
  ["生活报", "黑龙江省"],
  ["新安晚报", "安徽省"],
  ["江淮晨报", "合肥市"],
  ["海峡都市报", "福建省"],
  ["海峡导报", "厦门市"],
  ["信息日报", "江西省"],
  ["大江晚报", "芜湖市"],
  ["大河报", "河南省"],
  ["东方今报", "河南省"],
  ["楚天都市报", "湖北省"],
  ["长江日报", "武汉市"],
  ["三峡日报", "宜昌市"],
  ["三湘都市报", "湖南省"],
  ["潇湘晨报", "湖南省"],
  ["特区报", "深圳市"],
  ["晶报", "深圳市"],
  ["珠江晚报", "珠海市"],
  ["南国早报", "广西壮族自治区"],
  ["南国都市报", "海南省"],
  ["天府早报", "四川省"],
  ["华西都市报", "四川省"],
  ["春城晚报", "云南省"],
  ["华商报", "陕西省"],
  ["三秦都市报", "陕西省"],
  ["西部商报", "甘肃省"],
  ["兵团日报", "新疆维吾尔自治区"],
  ["姑苏晚报", "苏州市"],
  ["京江晚报", "镇江市"],
  ["金陵晚报", "南京市"],
  ["彭城晚报", "徐州市"],
  ["苍梧晚报", "连云港市"],
  ["东南早报", "泉州市"],
  ["闽南日报", "漳州市"],
  ["闽西日报", "龙岩市"],
  ["闽北日报", "南平市"],
  ["赣南日报", "赣州市"],
  ["皖西日报", "六安市"],
  ["鲁中晨报", "淄博市"],
  ["半岛都市报", "青岛市"],
  ["沂蒙晚报", "临沂市"],
  ["团结报", "湘西土家族苗族自治州"],
  ["西江日报", "肇庆市"],
  ["右江日报", "百色市"],
  ["左江日报", "崇左市"],
  ["攀枝花日报", "攀枝花市"],
  ["巴中日报", "巴中市"],
  ["拂晓报", "宿州市"],
  ["钱江日报", "杭州市"],
]);

/** A paper as a user adds it: its name, the official name of its home, and the host of its site. */
export interface Masthead {
  readonly name: string;
  readonly home: string;
  readonly host?: string;
}

export interface Mastheads {
  /** Official name of a paper's home, where the table lists the paper. */
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
