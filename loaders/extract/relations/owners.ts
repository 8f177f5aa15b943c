import type { RuleName } from "../../rules/registry.ts";
import type { FactDraft, Mention } from "../../types.ts";
import type { Clause } from "./clause.ts";

/** Whose an initiative is by its own name, or by the body right in front of it. */
export const readOwners = (clause: Clause): readonly FactDraft[] =>
  clause.initiatives
    .filter(({ anaphoric }) => !anaphoric)
    .flatMap((one) => {
      const owner = ownerInName(clause, one);
      if (owner) return [owned(owner, one, "launched/name")];
      const issuer = ownerInFront(clause, one);
      return issuer ? [owned(issuer, one, "launched/in-front")] : [];
    });

/** Bodies that build or run what is named by them. */
const BUILDERS = /^(?:COMPANY|SCHOOL|HOSPITAL|RESEARCH)$/u;
const BUILT = /^(?:PROJECT|SERVICE|PLATFORM)$/u;
/** 《甲局关于…的通知》, 《乙协会章程》: what a document is, behind the body that it is of. */
const OF_ISSUER =
  /^(?:关于|[\p{Script=Han}\d（）()—]{0,30}(?:章程|办法|方案|细则|规定|制度|规划|通知|决定|决议|意见|措施|通告|公告|公约|规则|工作要点)$)/u;

/** 《甲局关于…的通知》, 甲公司二期项目: the body that the name begins with. */
const ownerInName = ({ bodies, text }: Clause, one: Mention): Mention | undefined => {
  const body = bodies.find(
    ({ start, end, draft }) =>
      start >= one.start && start - one.start <= 1 && end < one.end && draft !== one.draft,
  );
  if (!body) return undefined;
  const { kind } = one.draft.props;
  const rest = text.slice(body.end, one.end).replace(/[》”]$/u, "");
  if (kind === "POLICY") return OF_ISSUER.test(rest) ? body : undefined;
  const builder = String(body.draft.props.kind);
  // 甲医院项目: the hospital itself is built.
  const isBuiltItself = builder !== "COMPANY" && /^(?:建设)?(?:项目|工程)$/u.test(rest);
  return BUILT.test(String(kind)) && BUILDERS.test(builder) && !isBuiltItself ? body : undefined;
};

/** 甲办公室《关于…的通知》, 甲公司二期项目: a body right in front. */
const ownerInFront = ({ agents, text }: Clause, one: Mention): Mention | undefined => {
  const body = agents.find(({ end, draft }) => end === one.start && draft.type === "Organization");
  if (!body) return undefined;
  const { kind } = one.draft.props;
  if (kind === "POLICY") return /^《关于/u.test(text.slice(one.start, one.start + 3)) ? body : undefined;
  // 甲银行“乙贷”, 丙妇联“丁”工坊.
  if (
    /^(?:SERVICE|PLATFORM|BRAND|MECHANISM|PROGRAM|PROJECT)$/u.test(String(kind)) &&
    !(kind === "PROJECT" && text[one.start] !== "“")
  )
    return text[one.start] === "“" && !/[—、·]/u.test(text[body.start - 1] ?? "") ? body : undefined;
  return kind === "PROJECT" && body.draft.props.kind === "COMPANY" ? body : undefined;
};

const owned = ({ draft, start, end }: Mention, one: Mention, rule: RuleName): FactDraft => ({
  type: "LAUNCHED",
  from: draft,
  to: one.draft,
  props: { role: "LEAD", modality: "FACT" },
  start: Math.min(start, one.start),
  end: Math.max(end, one.end),
  rule,
  confidence: 0.8,
});
