/** Words of the trade that a mark and names stand behind: who wrote a story, and who made the page or the post. */

/** 文案：甲: whoever stands behind one of these wrote the story, or took its pictures. */
export const WRITING = [
  ..."采写 采编 采访 撰稿、摄影 撰稿/摄影 撰稿 撰稿人 撰文 撰写 拟稿 文案 文稿 文字 文图 投稿 投稿人 报送 信息员".split(
    " ",
  ),
  ..."摄像 视频 航拍 图片 文 图 摄 作者".split(" "),
];

/** 审签：甲: whoever stands behind one of these wrote nothing. */
export const MAKING = [
  ..."来源 出品 出品单位 编辑 责编 图编 实习编辑 新媒体编辑 微信编辑 视频编辑 图文编辑 运营编辑 执行编辑 值班编辑 本期编辑".split(
    " ",
  ),
  ..."校对 校审 审校 审稿 审稿人 审核 审核人 审签 审读 审定 审发 签审 监审 编审 一审 二审 三审 初审 复审 终审 签发".split(
    " ",
  ),
  ..."监制 总监制 策划 总策划 统筹 制作 视频制作 后期 后期制作 剪辑 视频剪辑 制图 海报 设计 排版 主播 播音 朗诵 配音 主编 副主编 总编 总编辑 副总编 通联 通联部".split(
    " ",
  ),
  ..."指导老师 指导教师".split(" "),
];

const longestFirst = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join("|");

/** A word of either sort, for patterns. */
export const TRADE = longestFirst([...WRITING, ...MAKING]);
/** True of a word behind which nobody stands who wrote the story. */
export const isMaking = (word: string): boolean => MAKERS.has(word);
const MAKERS = new Set([...MAKING, "责任编辑"]);
