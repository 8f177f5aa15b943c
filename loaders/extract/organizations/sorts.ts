/** Names that tell a sort of bodies, several of them or what is told of them, and no body. */

const LABORATORY = "(?:重点|工程|企业|产业|技术){0,3}(?:实验室|技术中心|创新中心|研究中心|研究院|孵化器)";
/** 省重点实验室, 农业领域市级实验室: a class of laboratories, none of them. */
const CLASS_OF_LABORATORIES = new RegExp(
  `^(?:[\\p{Script=Han}]{0,3}[省市]|国家)级?(?:重点)?实验室$|^[省市县区]?${LABORATORY}$|[省市县区家]级${LABORATORY}$`,
  "u",
);
/** 洋县各级党委, 五所农村学校, “枫桥式人民法庭”: all of a place's, some of them, or what they are like. */
const OF_SEVERAL =
  /各(?:级|县|镇|乡|区|市|单位|部门)\p{Script=Han}{1,6}$|[一二两三四五六七八九十\d][余多]?[所家]\p{Script=Han}{0,4}(?:学校|医院|企业|公司|合作社|小学|中学|大学)$|\p{Script=Han}{2}式(?:人民)?(?:法庭|派出所|司法所|税务所|检察室|工商所|市场监管所|工作室)$/u;

/** 国家农民合作社示范社, 全国枫桥式派出所, 建设大型加工厂: what bodies may be made, and what is to be built. */
const CLASS_OF_BODIES =
  /^(?:国家|全国|全省|全市|[省市县]级)级?(?!首|.*(?:集团|有限|总局|机关))[\p{Script=Han}]{0,10}(?:合作社|派出所|司法所|法庭|税务所|供电所|卫生院|社区|学校|医院|幼儿园|支部|单位|农场|公司|实验室|厂)$|首[个家所支座][\p{Script=Han}]{0,6}(?:少工委|党支部|党委|工会|集团|公司|学校|医院|联盟|中心|工作站|协会|商会)$|^(?:集团|公司|医院|学校)(?:下|内)?设|(?:(?:建设|建|办|抓|管)好|建强)(?:党支部|支部|合作社|学校|医院|公司)$|^(?:建设|新建|建成|建起)(?:新时代|院士|博士|专家|大型|新型|高标准|现代|标准|小型|全国|一流)/u;

const ALL_OF_CLASS =
  /^(?:全[省市县区旗州盟镇]\p{Script=Han}{2,10}|[省市县区乡镇村]级(?!\p{Script=Han}*指挥)\p{Script=Han}{2,8})(?:中心|站|所|学校|医院|企业|社区|法院|机关)$|^[省市县区旗州](?:指导|检查|调研|视察|督导|考察)\p{Script=Han}{2,}(?:中心|站|所)$/u;

/** True where a name, without its quotation marks, is that of none. */
export const namesSort = (bare: string): boolean =>
  // 前两批驻村工作队: which of them.
  /^(?:前|后|这|那|首|第)[一二两三四五六七八九十\d]+批|^[首每各]批/u.test(bare) ||
  // 支部-网格长-志愿服务队: several of a row; 园区内加工厂: any that is there.
  /[-－—→].*[-－—→]|^(?:园区|厂区|辖区|县域|景区)内/u.test(bare.slice(0, 40)) ||
  (/^(?:培育|创建|打造|选树)[\p{Script=Han}]{2,10}支部$|(?:特色|示范|重点|骨干|龙头|薄弱|定点)(?:学校|企业|医院|单位|合作社)$/u.test(
    bare,
  ) &&
    !/^[\p{Script=Han}]{2,3}[县市区]\p{Script=Han}{2,4}(?:实验)?学校$/u.test(bare)) ||
  /(?:爱心|积分|公益|道德)超市$/u.test(bare) ||
  /[<>〈〉]|\d{4}年|\d[月日]/u.test(bare) ||
  CLASS_OF_LABORATORIES.test(bare) ||
  OF_SEVERAL.test(bare) ||
  CLASS_OF_BODIES.test(bare) ||
  // 市县人大代表, 各村（社区）关工委: those of several levels, or any.
  /^[省市县区旗州乡镇]{2,4}(?:人大|政协|政府|人民政府|纪委|法院|检察院)(?:常委会)?$|^(?:县市区|市县区|县区市)|^(?:[市区]县|[县省]市|县区|市州)(?![场民容政级域直])[\p{Script=Han}]{2,6}[局委厅]$|^[（(]/u.test(
    bare,
  ) ||
  // 优秀人民法庭, 河北省农民合作社, 申报全国学校: what one is called, any of a sort, and what is striven for.
  /^(?:优秀|先进|最美|新时代|五好|标准化|规范化)(?:人民)?(?:法庭|法院|派出所|司法所|学校|医院|党支部|党委)$|^(?:[\p{Script=Han}]{2,4}[省市县区])?农民(?:专业)?合作社$|^(?:申报|争创|冲刺|创建|力争)(?:全国|全省|国家|国际|[三二一]级|省级|市级)/u.test(
    bare,
  ) ||
  // 市县两级某工作领导小组: those of each level.
  /^[省市县区旗州盟乡镇村]{2,4}[两三四]级/u.test(bare) ||
  // 市、县两级法院: those of two levels.
  /[两三四]级(?:法院|检察院|党委|政府|人大|政协|纪委)/u.test(bare) ||
  // 全市县级融媒体中心, 县级融媒体中心: all of a class.
  ALL_OF_CLASS.test(bare) ||
  // 院长甲作法院工作报告: what is reported on.
  /作(?:法院|检察院|政府|人大|人大常委会|政协)$/u.test(bare) ||
  // 两支代表队: how many there are.
  /[一二两三四五六七八九十\d][支个](?:参赛)?(?:代表)?队$/u.test(bare) ||
  // “最美基层妇联执委”: an honour; 住青禾镇政协委员: no town has any.
  /^[寨坝](?:女子|男子|代表队|龙舟|足球|篮球)|^[省市县区]?重点(?:[小中大]学|高中)|^最[美佳]|^十[佳大]|^[省市县]级[\p{Script=Han}]{2,4}$|(?<!景德|[萍新桐宁湘金内西武])[镇乡][旗县市区]政协$|(?<!景德)[镇乡]政协$/u.test(
    bare,
  ) ||
  // 我县学校体育工作: those of the county.
  /^[省市区县旗州](?:[局厅院]|学校|小学|幼儿园|企业|公司|超市|合作社)$/u.test(bare);
