import { SURNAMES } from "./surnames.ts";

/**
 * Words of the genre that the segmenter's own dictionary lacks, as data. Without them it cuts a verb in front of a name
 * in two (齐|聚 in 选手齐聚洋县第一中学), and the name begins within it. Collected by cutting words of our own lexicons and
 * of the papers' vocabulary with that dictionary, November 2026.
 */

const VERBS =
  "齐聚 捧回 获批 点赞 热议 不敌 逼平 燃动 约谈 赋能 聚力 共话 共绘 共谱 助农 惠农 助企 惠企 护学 护苗 反诈 援疆 开跑 上云 扫码 招才 引才 助餐 助浴 助洁 助医 助急 普筛 夜查 互查 问责 追责 送学 送戏 送岗 送福 包村 包片 包联 包保 挂联 联治 打call 纳统 入统".split(
    " ",
  );
const NOUNS =
  "融媒体 融媒 网格员 专班 文旅 卫健 冷链 托育 年会 住建 人社 工信 发改 林草 民宿 康养 文创 研学 主播 网红 雁阵 河长 林长 田长 路长 湾长 街长 楼栋长 网格长 警格 放管服 大数据 云计算 区块链 数智 智治 绿电 专精特新 小巨人 瞪羚 链主 红网 社工站 代办员 一件事 标准地 快闪 夜经济 首店 消费券 文博 非遗 传承人 工坊 村晚 村歌 村播 医联体 医共体 卒中 微党课 警企 校地 银企 军地 双碳 双减 三支一扶 三会一课 苗绣 银饰".split(
    " ",
  );
/** 马家店, 何家坪: places called after a family and the ground it settled, which are cut into 马|家|店 otherwise. */
/** No such families: 国家, 专家, 管家, 公家, 时家 are words, or ends of words. */
const NO_FAMILIES = new Set(
  "国商农酒买全管公和时平从东良官自名独应满养须正支原来相充暨居步由索束幸双能闻".split(""),
);
const FAMILIES = [...SURNAMES].filter((one) => !NO_FAMILIES.has(one));
const GROUNDS =
  "店庄沟湾坪山寨桥岗坡河塘堡屯营铺口坝集屋台冲峪窝楼巷港滩洼窑嘴咀坎垭塆畈圩埠渡坟崖岩岭梁川坨垸堰渠井泉洞垅垄墩墙坞圈围疃夼泊甸场院湖洲渚浜桁埭荡堂祠庙寺埝坳圪塄峁塬垱垌坑磡槽溪浦";
const SETTLED = FAMILIES.flatMap((family) => [...GROUNDS].map((ground) => `${family}家${ground}`));
/** So often a million words of print hold such a word, more or less: enough to be taken whole. */
const FREQUENCY = 300;
/** Of so many words each must be rare: together they would make all others seem rarer. */
const RARE = 3;

/** Lines of a dictionary: a word, how often it stands in print, its part of speech in the segmenter's letters. */
export const GENRE_WORDS: string = [
  ...VERBS.map((word) => `${word} ${FREQUENCY} v`),
  ...NOUNS.map((word) => `${word} ${FREQUENCY} n`),
  ...SETTLED.map((word) => `${word} ${RARE} ns`),
].join("\n");
