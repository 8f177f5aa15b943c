/** Small words of questions. */

export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["一", 1],
  ["两", 2],
  ["二", 2],
  ["三", 3],
  ["四", 4],
  ["五", 5],
  ["六", 6],
  ["七", 7],
  ["八", 8],
  ["九", 9],
  ["十", 10],
]);

export const MEASURES: readonly string[] =
  "个 家 所 座 位 项 款 条 类 种 支 部 场 次 届 名 首 篇 幅 张 件 处 块 片 批 只 栋 间 门 份 级".split(" ");

/** Words for a level, with what names say for them, and the English words. */
export const LEVEL_WORDS: readonly (readonly [word: string, names: RegExp, english: RegExp])[] = [
  ["国家级", /全国|国家|中国/u, /\bnational(?:-level)? (?!civili[sz]ed\b)/],
  ["国字号", /全国|国家|中国/u, /(?!)/],
  ["全国性", /全国|国家|中国/u, /(?!)/],
  ["省级", /省|自治区/u, /\bprovincial(?:-level)?\b/],
  ["省字号", /省|自治区/u, /(?!)/],
  ["市级", /市/u, /\bmunicipal(?:-level)?\b/],
  ["县级", /县/u, /\bcounty-level\b/],
  ["区级", /区/u, /\bdistrict-level\b/],
];

/** Chinese words that say nothing of their own in a question. */
export const EMPTY_ZH: readonly string[] =
  "的 了 在 是 由 被 把 将 要 和 与 及 同 等 上 中 里 内 到 向 从 对 为 于 以 其 该 这 那 有 也 都 曾 过 着 之 而 或 、 本版 这个版面上 版面上 本版面 版面 这版 写明 正式 联合 共同 首次 成功 分别 一共 总共 共 请问 请 问 我想知道 想知道 告诉我 一下 现在 目前 如今 当前 专门 主要 具体 最终 后来 之后 已经 已 是谁 叫什么 名叫 名字 称号 荣誉 名单 一起 一同 参与 这个 那个 这次 此次 本次 该次 说 据 报道 呢 啊 呀 吗 吧 来 去 进行 相关 有关 各 全部 所有 创新性地 率先 积极 主动 作 做 中的 方面 关于 单位 部门 机构 工作 项 个 家 名 位 所 届 年度 年 次 并 及其 给 让 又 还 最 起 则 即 今天 地 得 最多 次数最多 的次数 均 更 更多 咱们 咱 啥 叫啥 叫 字 姓甚名 家的 当中 其中 到底 究竟 麻烦 帮我 查查 看看 那张 那篇 那场 座 先后 陆续 累计 多次 近日 日前 近期 曾经 大概 依次 即将 以前 过去 从前".split(
    " ",
  );
