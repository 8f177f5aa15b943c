import type { OrganizationKind } from "../../../src/domain/ontology.ts";
import type { Span } from "../../types.ts";

/** Units that bodies have under their own name: 市公安局交警支队四大队, 洋县法院青禾法庭, 省科技局农村科技科. */

type Unit = Span & { readonly kind: OrganizationKind };

const FIELD = "(?:(?![的了着在和与及、为将被把让由对向到来赴派是有已也就都还又等])\\p{Script=Han})";
/** Units that say by their name that they are one. */
const PLAIN = `(?:${FIELD}{0,6}?(?:(?:第?[一二三四五六七八九十]|直属|特勤|机动|巡逻|执勤|事故|秩序|高速|城区|高新区|开发区|经开区)?(?:支队|大队|中队)|特勤站|消防救援站|分局|派出法庭|养护段|公路段|养护站|养护中心|检察部|[刑民商行]事?[一二三四]?庭|(?:立案|审判|执行|家事|少年|环资|破产|速裁|审监|综合审判)庭|执行局|政治部|分院|分中心|分馆|分公司|分会|支会|分社))`;
/** Departments, which common words end like: only where they act, or stand in a list. */
const DEPARTMENT = `(?:${FIELD}{2,7}?(?:科|处|教研室|研究室|股|(?<![工煤铁])矿|分厂|工厂|(?<!工)厂|车间|工段|项目部|采油队|作业区|班组)(?=员工|职工|工人|技术员|班长|[、，。；）)]|和|与|联合|组织|开展|举办|会同|负责人|有关|相关|工作人员|民警|干警|干部|党支部|团队|支部))`;
const UNIT = new RegExp(
  `(?:${PLAIN}|${DEPARTMENT})(?![长员]|副?(?:主任|队|局|院)长|旧址|遗址|[负责]责|学|伍)`,
  "uy",
);
const NO_UNIT =
  /开展|举[办行]|组织|召开|推进|联合|来到|走进|深入|成立|设立|前往|派驻|驻村|帮扶|办公室|会议室|教室|机关各|各[科处室股]|有关|相关|多个|所属|下属|全体|分管|主要|民警|干警|职能|窗口|下设|抽调|建立|合作|共建|签|[到好此多各四远]处|学科|专科|本科|[一二三四五六七八九两几]个/u;
const OWNER = /(?:局|院|支队|总队|大队|厅|学院|大学|医院|委|公司|法院|检察院|中心|站|厂|馆|协会|联合会)$/u;

/** Where units stand right behind the bodies that have them, and units behind those. */
export const unitsOf = (text: string, bodies: readonly Unit[]): readonly Unit[] =>
  bodies.flatMap(({ start, end, kind }) => {
    const units: Unit[] = [];
    for (let at = unitEnd(text, start, end); at !== undefined; at = unitEnd(text, start, at))
      units.push({ start, end: at, kind });
    return units;
  });

const unitEnd = (text: string, start: number, end: number): number | undefined => {
  if (!OWNER.test(text.slice(start, end))) return undefined;
  UNIT.lastIndex = end;
  const unit = UNIT.exec(text)?.[0];
  return unit && !NO_UNIT.test(unit) ? end + unit.length : undefined;
};
