/** What web pages and posts print around a story, as copied pages keep it: buttons, paths, appeals, rights. */

/** Lines that are nothing but buttons, one or several. */
const BUTTONS = words(
  "立即下载 打印 打印本页 返回 返回首页 返回顶部 返回列表 回首页 回顶部 首页 点击查看全文 查看全文 阅读全文 展开全文 展开 收起 全文 " +
    "分享 分享到 分享至 收藏 点赞 评论 写评论 我要评论 举报 关闭 关闭窗口 我要问 纠错 订阅 朗读 听全文 语音播报 大 中 小 " +
    "微信 微博 朋友圈 QQ空间 复制链接 上一条 下一条 上一页 下一页 上一篇 下一篇 阅读下一篇 返回[\\p{Script=Han}]{2,8}首页 放大⊕ 缩小⊖ 默认○ 点击图片浏览下一页 本期导航 往期回顾 版面导航 标题导航 返回目录 目录 上一期 下一期 上一版 下一版 放大 缩小 PDF版 logo 字号 字体 字体大小 默认 超大 繁體 简体",
);
const ONLY_BUTTONS = new RegExp(
  `^[\\s【】［］\\[\\]（）()|｜/·•+—-]*(?:(?:${BUTTONS})[\\s:：【】［］\\[\\]（）()|｜/·•+—-]*)+$`,
  "u",
);
const BUTTON = new RegExp(`^(?:${BUTTONS})$`, "u");
/** PART.01, —THE END—, ▼▼▼: what parts a post, or ends it. */
const PARTING =
  /^[^\p{L}\p{N}]*(?:(?:the|全文)?\s*(?:end|完)|part\s*[.:：]?\s*\d{1,2}|(?:微信)?图片|视频|动图)?[^\p{L}\p{N}]*$/iu;
/** 首页 > 新闻 > 正文, 您当前的位置：…: where on a site a page stands. */
const PATH =
  /^(?:您?(?:现在|当前|所在)的?(?:所在)?(?:的?位置)|当前位置|所在位置|您的位置|位置)\s*[:：]|^(?:网站)?首页\s*[>＞»›→\-—/|]/u;
/** 扫码关注我们, 点击上方蓝字, 点个“在看”, 转载请注明出处. */
const APPEAL =
  /^[^。]{0,40}(?:点(?:个|亮)?[“"]?在看|点[“"]?赞[”"]?[^。]{0,4}在看|打开[\p{Script=Han}]{2,10}(?:客户端|APP)|点击\s?(?:上方|下方|左下|蓝字|阅读原文)|(?:扫|长按|识别)(?:一扫|描)?(?:上方|下方)?[^。]{0,6}二维码|扫码[^。]{0,12}(?:关注|浏览|下载|观看)|(?:点击|欢迎|敬请)关注(?:我们|本)|蓝字\s?关注|一键三连|点赞[^。]{0,6}在看|转载请注明|转载必究|(?:不得|禁止|谢绝)(?:擅自)?转载|侵权必[究删]|(?:联系|告知)(?:我们)?删除)|^(?:版权|免责|特别)声明[:：]|^(?:上|下)一[篇条页][:：]|^投稿(?:邮箱|热线|电话)|^[▌※*]?\s*(?:本文|文章)为[^。]{2,20}原创/u;
const MOST = 160;

/** 相关新闻, 热门推荐: from here on a page lists others. */
const OTHERS =
  /^(?:相关|推荐|热门|热点|延伸|猜你喜欢|更多|一周|今日|本周|往期|精彩)(?:新闻|阅读|推荐|回顾|精彩|文章|链接|推荐|资讯|热门|热点|内容|专题|报道|排行|热榜)?(?:\s+(?:相关|推荐|热门)[\p{Script=Han}]{0,2})?\s*[:：>»]*$/u;

/** True where a line is a web page's or a post's, and no part of a story. */
export const isChrome = (line: string): boolean =>
  line.length <= MOST &&
  (ONLY_BUTTONS.test(line) ||
    BUTTON.test(line.replace(/\s/gu, "")) ||
    PARTING.test(line) ||
    PATH.test(line) ||
    APPEAL.test(line));

/** —END—, 全文完, 下一篇：甲: a post is over. */
export const endsPost = (line: string): boolean =>
  /^(?:上|下)一[篇条页][:：]|^阅读下一篇/u.test(line) ||
  (line.length <= 24 && /^[^\p{L}\p{N}]*(?:(?:the\s*)?end|全文完)[^\p{L}\p{N}]*$/iu.test(line));

/** True where a line heads a list of other stories. */
export const listsOthers = (line: string): boolean => line.length <= 16 && OTHERS.test(line);

function words(text: string): string {
  return text
    .split(" ")
    .sort((a, b) => b.length - a.length)
    .join("|");
}
