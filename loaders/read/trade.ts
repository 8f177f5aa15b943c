/** Words of the trade that a mark and names stand behind: who wrote a story, and who made the page or the post. */

/** 文案：甲: whoever stands behind one of these wrote the story, or took its pictures. */
export const WRITING = [
  ..."采写 采编 采访 采访/撰稿 采访、撰稿 文字、图片 文字/图片 整理 撰稿、摄影 撰稿/摄影 撰稿 撰稿人 撰文 撰写 拟稿 文案 文稿 文字 文图 投稿 投稿人 报送 信息员".split(
    " ",
  ),
  ..."摄像 视频 航拍 图片 文 图 摄 作者".split(" "),
];

/** 审签：甲: whoever stands behind one of these wrote nothing. */
export const MAKING = [
  ..."来源 出品 出品单位 编 编辑 责编 文编 图编 口述".split(" "),
  ..."校对 校审 审校 审稿 审稿人 审核 审核人 审签 审读 审定 审发 签审 监审 编审 一审 二审 三审 初审 复审 终审 签发".split(
    " ",
  ),
  ..."监制 总监制 策划 总策划 统筹 制作 视频制作 后期 后期制作 剪辑 视频剪辑 制图 海报 设计 排版 主播 播音 朗诵 配音 主编 副主编 总编 总编辑 副总编 通联 通联部".split(
    " ",
  ),
  ..."指导老师 指导教师 漫画 视觉 校核 统稿 出镜 字幕 题字 插画 插图 演唱 作词 作曲 技术支持 技术保障 监播 值班 签发人 美工 推送".split(
    " ",
  ),
];
/** 全媒体编辑, 一审一校, 责任校对, 新闻总监: words of that sort that end as others do. */
const MAKING_ENDING = String.raw`\p{Script=Han}{1,5}(?:编辑|编审|校对|总监|审核|统筹)|[一二三终总初复][审校](?:[一二三终总初复][审校])?`;

const longestFirst = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join("|");

/** A word of either sort, for patterns. */
export const TRADE = `${MAKING_ENDING}|${longestFirst([...WRITING, ...MAKING])}`;
/** A word behind which nobody stands who wrote the story, for patterns; 来源 aside, which tells where it is from. */
export const MAKERS = `${MAKING_ENDING}|${longestFirst(MAKING.filter((word) => word !== "来源"))}`;
/** True of a word behind which nobody stands who wrote the story. */
export const isMaking = (word: string): boolean => ONLY_MAKING.test(word);
const ONLY_MAKING = new RegExp(`^(?:来源|${MAKERS})$`, "u");
