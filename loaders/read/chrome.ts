/** What web pages and posts print around a story, as copied pages keep it: buttons, paths, appeals, rights. */

const BUTTONS = [
  ..."立即下载 打印 打印本页 返回 返回首页 返回顶部 返回列表 返回目录 回首页 回顶部 首页 点击查看全文 查看全文 阅读全文 展开全文 展开 收起 全文 设为首页 加入收藏 手机版 网站地图 返回主页 Qzone QQ 新浪微博 微信扫一扫 无障碍阅读 无障碍浏览 网站支持IPv6 支持IPv6 加载中 加载中... 加载中… 长者模式 长者专区 分享 分享到 分享至 收藏 点赞 评论 点分享 点收藏 点在看 在看 写评论 我要评论 我也来说两句 查看评论 匿名发表 登录 注册 举报 关闭 关闭窗口 我要问 纠错 订阅 朗读 听全文 语音播报 微信 微博 朋友圈 QQ空间 复制链接".split(
    " ",
  ),
  ..."上一条 下一条 上一页 下一页 上一篇 下一篇 上一期 下一期 上一版 下一版 阅读下一篇 点击图片浏览下一页 关键词 本期导航 往期回顾 版面导航 标题导航 本版导航 各版导航 视觉导航 以往报纸 往期报纸 查看本版大图 版面概览 目录 PDF版 logo".split(
    " ",
  ),
  ..."字号 字体 字体大小 字体设置 放大字体 缩小字体 增大字体 减小字体 大字体 小字体 大字号 小字号 大 中 小 默认 默认○ 超大 繁體 简体 放大 放大⊕ 缩小 缩小⊖".split(
    " ",
  ),
]
  .sort((a, b) => b.length - a.length)
  .join("|");
const MARKS = String.raw`[\s:：【】［］\[\]（）()|｜/·•+—-]*`;
/** One button or several. Each is taken whole: 返回首页 parted as 返回 and 首页 would make ways beyond number. */
const ONLY_BUTTONS = new RegExp(
  `^${MARKS}(?:\\d{1,4}\\s)?(?:(?=(返回[\\p{Script=Han}]{2,8}首页|${BUTTONS}))\\1${MARKS})+$`,
  "u",
);
/** 浏览次数：102, beside buttons. */
const VIEWS = /(?:浏览次数|浏览量|浏览|点击数|点击量|点击|阅读量|阅读)\s?[:：]\s?\d{1,7}\s?次?/u;
const BUTTON = new RegExp(`^(?:${BUTTONS})$`, "u");
/** PART.01, ◆ 01 ◆, —THE END—, ▼▼▼: what parts a post, or ends it. */
const PARTING =
  /^[^\p{L}\p{N}]*(?:(?:the\s*)?end|全文完|part\s*[.:：]?\s*\d{1,2}|(?:微信)?图片|0?\d)?[^\p{L}\p{N}]*$/iu;
/** 首页 > 新闻 > 正文, 您当前的位置：…正文: where on a site a page stands. */
const PATH =
  /^[\p{Script=Han}]{2,12}\s?[|｜]\s?正文$|^[\p{Script=Han}]{2,14}(?:网站?|政府|首页)(?:\s?[>＞»›→]{1,2}\s?[\p{Script=Han}]{2,10}){1,4}$|^[•·\s]*(?:您?(?:现在|当前|所在)的?(?:所在)?的?位置|您的位置|位置)\s*[:：][^。，]*(?:[>＞»›→]|正文|首页$)|^[•·\s]*(?:您?(?:现在|当前|所在)的?(?:所在)?的?位置|您的位置)\s*[:：][^。，]* [/／] |^[•·\s]*(?:当前位置|您的位置)\s?[┃|｜][^。，]*[>＞»›→]|^[\p{Script=Han}]{2,8}(?:\s?[>＞»›→]\s?[\p{Script=Han}]{2,10}){1,4}\s?[>＞»›→]?\s?(?:正文|详情正文)$|^[•·\s]*(?:网站)?首页\s*[>＞»›→]/u;
/** 点击上方蓝字, 扫码关注我们, 点个“在看”: what readers are asked to do. */
const APPEAL =
  /点(?:个|亮)?[“"]在看[”"]|点[“"]赞[”"][^。]{0,4}[“"]在看[”"]|点赞、在看|在看、转发|一键三连|^[↑▲\s]*点击\s?(?:上方|下方|左下|蓝字|阅读原文)[^。，]{0,20}$|^(?:[^。，]{0,10}[,，!！~]\s?)?(?:记得|别忘了?|请|快)?点(?:击|一?下)?[^。，]{0,4}蓝字[^。，]{0,2}关注[^。]{0,8}$|^(?:长按|扫描|识别|扫)[^。，]{0,10}二维码[^。]{0,14}$|^(?:更多|了解更多)[^。，]{2,8}[,，]?(?:敬?请|欢迎)?关注[^。]{2,12}$|^扫(?:码|一扫)[^。]{0,12}(?:关注|浏览|下载|看新闻)[^。]{0,6}$|^(?:点击|欢迎|敬请)?关注(?:我们|本公众号|本号)|^(?:阅读全文\s*)?打开[\p{Script=Han}]{2,10}(?:客户端|APP)/u;
/** 转载请注明出处, 文章为青禾融媒原创, 主办：甲 技术支持：乙: who owns a text, and who keeps the site. */
const RIGHTS =
  /^[▌※*\s]*(?:转载(?:请注明|必究)|如需转载|如有侵权|凡(?:本[网站报]|[^。]{0,4}注明)[^。]{0,12}(?:来源|稿|转载|作品)|凡[^。]{0,4}注明[^。]{0,4}本网|未经[^。]{0,12}(?:不得|禁止|请勿)[^。]{0,10}(?:转载|摘编|复制|镜像)|未经[^。]{0,8}授权[^。]{0,4}(?:不得|禁止|请勿)[^。]{0,6}使用|(?:本文|文章)为[^。，]{2,20}原创|Powered by |网站标识码[:：]|GMT[+-]\d\P{Script=Han}*$|[\p{Script=Han}]{2,8}新闻[，,](?=讲述|关注|[^\n]{0,160}[看听读品念知爱][家故][乡土园][^。\n]{0,8}。?$)|相关附件[:：]$|主[办管](?:单位)?[:：][^。]*(?:技术支持|标识码|备案)|(?:【(?:版权|免责|郑重)?声明】|(?:版权|免责)声明[:：]).*(?:本文|本站|本网|互联网|转载))/u;
/** 扫一扫在手机打开当前页, 网站找错: above a story, or below it. */
const TOOL =
  /^\d{2,6}$|^[看听读品念知爱][家故][乡土园]\p{Script=Han}[，,][看听读品念知爱][家故][乡土园]\p{Script=Han}$|^[（(]?资料图片?[)）]?$|^[★☆◆■●]\s?(?:新闻提要|内容提要|新闻导读|导读|提要)\s?[★☆◆■●]$|^[-•·\s]*(?:心情版|请选择您看到这篇新闻时的心情|这已经是(?:最后|第)一期了哦[!！]?|我知道了|查看心情排行\P{Script=Han}*|网友评论\s?[(（]\d{0,5}[)）]条\s?查看)$|^[•·\s]*(?:(?:政府)?网站找错|我要纠错|扫一扫在?手机(?:打开|浏览|阅读|查看|上)[^。]{0,8})$/u;
/** 下一篇：甲, 举报/反馈: what stands below a story, which so is over. */
const REST =
  /^[•·\s]*(?:[上下]一[篇条页](?:[:：]|没有|\s)|(?:举报\/反馈|返回[\p{Script=Han}]{2,4}，查看更多|分享让更多人看到)$)|^相关新闻\s*[|｜]|^本新闻共\d+页|^经营许可证编号|^会员登录|^联系电话[:：].{0,20}QQ|^投稿(?:邮箱|热线|电话)\s*[:：]/u;
/** 原标题：甲: above a story, amid it or below. */
const FIRST_TITLE = /^[（(]?原标题[:：]/u;
/** 长者专区 | 登录 | 注册, 中央人民政府网站 | 省委 | 省人大: a bar of links, by the words of one; 更多》. */
const BAR =
  /^(?=.*(?:登录|注册|无障碍|长者|手机版|English|繁體|繁体))(?:[^。，|｜]{1,16}[|｜]){2,}[^。，|｜]{0,16}$|^(?=.*(?:首页|新闻|专题|视频|网站|频道|论坛|公众号|客户端)\s?(?:[|｜]|$))(?!.*(?:记者|通讯员|编辑|作者|来源|[审文图摄校]\s?[|｜]))(?:[^。，：:\d|｜]{1,14}[|｜]){3,}[^。，：:\d|｜]{0,14}$|^更多\s*[》>»›]/u;
/** 要闻 | 时政 | 民生: the columns of a paper or site, in a bar or in a row. */
const COLUMNS =
  /^(?=.*(?:要闻|时政|民生|首页))(?:(?:首页|头版|头条|要闻|时政|民生|社会|经济|教育|文化|图片|视频|综合|专题|副刊|体育|健康|法治|法制|农业|三农|旅游|文旅|娱乐|财经|科技|生活|国内|国际|国内国际|县区|乡镇|部门|基层|党建|人事|理论|评论|公告|通知|专栏|专版|广告|电子报|数字报|融媒|直播|访谈|图说|影像|文艺|本地|原创|热点|资讯|政务|服务|互动|问政|[\p{Script=Han}]{0,4}新闻)(?:\s?[|｜·•/]\s?|\s+|$)){4,}$/u;
/** 青禾新闻 洛河新闻 云溪新闻: the news of each county, in a row. */
const COUNTIES = /^(?:[\p{Script=Han}]{2,5}新闻\s{1,4}){3,40}[\p{Script=Han}]{2,5}新闻$/u;
const MOST = 60;
const MOST_RIGHTS = 260;

/** 相关新闻, 往期推荐: from here on a page lists others. */
const OTHERS =
  /^(?:[▼▽↓⬇◆●■—\s-]|\uFE0F)*(?:(?:摄影)?相关图片|猜你喜欢|友情链接|新闻推荐|(?:编辑|内容|热点)推荐|推荐内容|热点内容|(?:相关|推荐|热门|延伸|往期|最近|更多|一周)(?:新闻|阅读|文章|链接|推荐|资讯|热门|更新|回顾|精彩|报道))(?:\s+(?:相关|推荐|热门)[\p{Script=Han}]{0,2})?\s*(?:[:：>»▼▽↓⬇◆●■—-]|\uFE0F)*$/u;

/** 【相关链接】, 名词解释: over what is told beside a story. */
export const headsBox = (line: string): boolean => BOX.test(line);
const BOX =
  /^[【[■●▶◆]?\s?(?:(?:相关|新闻|背景|知识)链接|名词解释|新闻背景|背景资料|小贴士|延伸阅读)[】\]]?[:：]?$/u;

/** True where a line is a web page's or a post's, and no part of a story. */
export const isChrome = (line: string): boolean => {
  if (line.length <= MOST_RIGHTS && COUNTIES.test(line)) return true;
  if (line.length > MOST) return line.length <= MOST_RIGHTS && RIGHTS.test(line);
  return (
    ONLY_BUTTONS.test(line.replace(VIEWS, "首页")) ||
    BUTTON.test(line.replace(/\s/gu, "")) ||
    [PARTING, PATH, APPEAL, RIGHTS, TOOL, REST, FIRST_TITLE, BAR, COLUMNS].some((pattern) =>
      pattern.test(line),
    )
  );
};

/** —END—, 全文完, 下一篇：甲: a post is over. */
export const endsPost = (line: string): boolean =>
  REST.test(line.slice(0, MOST)) ||
  /^阅读下一篇/u.test(line) ||
  (line.length <= 24 && /^[^\p{L}\p{N}]*(?:(?:the\s*)?end|全文完)[^\p{L}\p{N}]*$/iu.test(line));

/** 青禾镇举办农机竞赛，八个村的选手...: the first words of another story, cut off. */
export const isClipped = (line: string): boolean => /(?:\.{3}|[^…]…)$/u.test(line);

/** True where a line heads a list of other stories. */
export const listsOthers = (line: string): boolean => line.length <= 16 && OTHERS.test(line);
