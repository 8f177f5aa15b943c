/**
 * Surnames of the Han and of minorities that use them, by frequency in the 2020 census and the classical
 * list of a hundred families; compound ones apart.
 */
/** Surnames of one character. */
export const SURNAMES =
  "代王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文樊兰殷施葛洪伍庞颜倪聂章鲁岳翟申耿关焦左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季成霍苗裴温古涂曲时鲍欧宗管游盛卫娄齐蓝瞿冉闵费解车满谷路詹辛桂刁艾房敖荆苟米郎支邢楚蒲池喻麦佘卓窦隋屈原习穆冷官仇巩项柏连娜佟靳安花牛储庄隗臧封戚鄢晏牟冼卜丛蔺祁宫栾邬杭芦岑仲巫景植明苍咸应简伏练滕揭相郁阳卿商来裘於楼俞骆尤宣沙郜鞠晁仝阚暴边卞燕冀郏浦农别柴充慕茹宦鱼容慎戈庾终暨居衡步弘匡国寇广禄阙东殳沃利蔚越夔隆师厍勾融訾那饶空毋乜养须丰巢蒯查後红竺权逯盖益桓公战皮宿操门由南北甄芮羿汲邴糜松井富乌巴弓牧山宓蓬全郗班仰秋伊钭厉戎祖束幸司韶蓟薄印怀邰从鄂索籍屠蒙阴胥能双闻莘党贡劳逄姬扶堵宰郦雍却璩桑濮寿通扈岩鹿塔朴玉者召奚麻强危颉虎母线撒拜锁海狄贝昝缪贲钮嵇滑翁荀惠邝漆粟冶尕廉归恽晋杞湛溥爨狐玄琚瑞畅眭硕祢禤禹稽綦苌藏虞褚谌谯贠郅郇鄞雒靖佴苑荣盘犹丘普矣罕攸昂沐仉尧庹亓亢郄邸迟缑俸帅蹇卯刀檀虢弋隽矫揣藤赫渠佀呙禚腊闾妥芶菅钊仵泮笪宛肇尉庚扆萧华计茅席诸吉凤酆辜昌税折呼寸宾";
const COMPOUND_SURNAMES: readonly string[] =
  "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 令狐 夏侯 端木 百里 东郭 南宫 呼延 轩辕 长孙 宇文 独孤 拓跋 赫连 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 鲜于 闾丘 司空 亓官 司寇 第五 南门 西门 东门 梁丘 左丘 谷梁 微生 完颜 纳兰 叶赫 爱新".split(
    " ",
  );

const singles = new Set(SURNAMES);
const compounds = new Set(COMPOUND_SURNAMES);

/** Clans of the Yi, whose names stand in front of the given name as surnames do. */
const YI_CLANS = new Set(
  "沙马 吉木 吉克 吉好 吉伍 吉子 吉里 吉布 吉觉 吉拉 马海 马黑 阿苦 阿尔 阿都 阿西 阿的 阿约 阿牛 阿余 阿库 阿木 阿布 阿说 阿候 海来 曲木 曲比 曲莫 勒伍 勒格 勒勒 尔古 尔恩 俄木 贾巴 加巴 莫色 布哈 布约 苏呷 黑惹 石一 乃保 金古 罗洪 瓦渣 瓦其 麻卡 比布 比曲 木乃 地木 日黑 热柯 井古 博什 甲拉 且沙 且萨 立立 洛古 洛伍 依火 依伙 土比 古次 巴久 节诗 卢什 尼惹 呷西 拉马 拉莫 恩扎 水洛 潘吉 约其 巫其 结觉 甲巴 达久 俄底 哈马 子克 某色 说古 海乃 曲布".split(
    " ",
  ),
);
/** True where a text starts with the name of a clan of the Yi. */
export const startsWithClan = (text: string): boolean => YI_CLANS.has(text.slice(0, 2));

/** The length of the surname that a text starts with: 2 for a compound one, 1, or 0 where there is none. */
export const surnameLength = (text: string): 0 | 1 | 2 => {
  if (compounds.has(text.slice(0, 2))) return 2;
  return singles.has(text[0] ?? "") ? 1 : 0;
};
