import { GENERIC_MODIFIERS } from "../../lexicons/initiatives.ts";
import { findAll } from "../search.ts";
import { wordAt, wordsOf } from "../words.ts";
import type { InitiativeLedger } from "./ledger.ts";

const PROJECT_HEAD =
  /(?:改扩建|二期|一期|三期|改造提升|建设)?(?:项目|工程)(?![部组总师管法化款资金指库量清建经公单质])/gu;
/** What is built, dug, mended or produced. */
const BUILT =
  /路|桥|园|厂|线|站|馆|中心|基地|水库|河|街|广场|小镇|公园|管网|治理|改造|修缮|硬化|安置|搬迁|供水|供热|污水|发电|光伏|风电|储能|生产|加工|酒店|学校|医院|棚户|码头|港|隧|渠|灌区|农田|仓|冷链|物流|养殖|种植|景区|度假|民宿|文化|大楼|综合体|新城|铁|机场/u;
const NOT_IN_PROJECTS = new Set(
  "察看 查看 来到 走进 深入 前往 调研 考察 了解 参观 观摩 视察 检查 督导 推进 加快 实施 开展 启动 谋划 包抓 总投资 投资 落实 争取 完成 新建 续建 重点 重大 民生 实事 签约 招商 承建 参与 支持 服务 关于 包括 全力 抓好 做好 一批 等 在 对 就 将 由 为 是 有 到 的 了 和 与 及 以及 位于".split(
    " ",
  ),
);

/** 青禾县城市供水改造项目: named by where it stands or what is built, where somebody visits it or works at it. */
export const readProjects = (ledger: InitiativeLedger): void => {
  const { text } = ledger;
  for (const { index, 0: head } of findAll(text, PROJECT_HEAD)) {
    const end = index + head.length;
    if (ledger.standsAt(index, end)) continue;
    const from = projectStart(ledger, index);
    const modifier = text.slice(from, index);
    const placed = ledger.taken.some(
      ({ draft, start, anaphoric }) => start === from && !anaphoric && draft.type !== "Person",
    );
    if (modifier.length < 4 || GENERIC_MODIFIERS.test(modifier) || !BUILT.test(modifier)) continue;
    const worked =
      /^[^，。；]{0,6}(?:开工|竣工|建成|投产|落户|落地|签约|奠基|施工|通车|投用|现场|顺利|正)/u.test(
        text.slice(end, end + 12),
      );
    if (placed || worked) ledger.add(`${modifier}${head}`, "PROJECT", from, end, "initiative/project");
  }
};

/** Left over nouns to a mark, a verb of doing or looking, or a word of grammar; from a place on, to it. */
const projectStart = ({ doc }: InitiativeLedger, head: number): number => {
  const words = wordsOf(doc);
  let start = head;
  for (let i = wordAt(words, head - 1); i >= 0; i--) {
    const word = words[i];
    if (!word || head - word.start > 24) break;
    if (/^[^\p{Script=Han}A-Za-z\d—·]+$/u.test(word.text)) break;
    if (/^(?:p|d|c|r|m|q|ul|uz|ug|uj|t|f)$/.test(word.tag) || NOT_IN_PROJECTS.has(word.text)) break;
    start = word.start;
  }
  return start;
};
