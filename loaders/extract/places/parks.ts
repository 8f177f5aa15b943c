import type { Doc } from "../../types.ts";
import { wordAt, wordsOf } from "../words.ts";
import type { PlaceLedger } from "./ledger.ts";
import { isName } from "./names.ts";

/** 高新区春山园区: a name of two or three characters right behind the zone, with nothing but a mark or a side behind it. */
const PARK =
  /^((?:(?![的了在是和与及、为有将把被从向对各两新])\p{Script=Han}){2,3})园区(?=[，。；、）的]|[内里](?!的?[各多])|落户|投产|$)/u;
/** What parks are, rather than how one is called. */
const SORT =
  /[一二三四五六七八九十几多][大个座处]|各|食品|医疗|医药|健康|半导体|芯片|装备|制造|材料|化工|电子|汽车|纺织|光伏|能源|电商|跨境|冷链|综合|文化|文旅|核心|主|智|特色|重点|专业|化|科[技教创]|产业|物流|建设|发展|示范|工业|农业|整个|辖区|所[属有]|全部|一流|创[新业]|生态|数字|软件|生物|医药|新城|加工|保税|高新|循环|集中|标准|共建|飞地|现代|国家|省级|推[进动]|加快|打造|规划|管理|入驻|走进|配套|联合/u;

/** Parks within zones by names of their own; the zone in front shows that a place is meant. */
export const readParks = (doc: Doc, ledger: PlaceLedger): void => {
  const { text } = doc.article;
  const zones = ledger.mentions.filter(
    ({ draft, surface }) =>
      draft.props.level === "ZONE" && /(?:开发区|经开区|高新区|新区|集聚区|示范区)$/u.test(surface),
  );
  for (const { end } of zones) {
    const name = PARK.exec(text.slice(end, end + 8))?.[1];
    if (!name || SORT.test(name) || !isName(name) || ledger.taken[end]) continue;
    const words = wordsOf(doc);
    // 高新区推行园区制: a verb of the zone's.
    const word = words[wordAt(words, end)];
    if (word?.start === end && word.tag.startsWith("v")) continue;
    const to = end + name.length + 2;
    ledger.local(text.slice(end, to), end, to, "ZONE", "place/park");
  }
};
