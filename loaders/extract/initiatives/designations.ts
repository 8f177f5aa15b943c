import { findAll } from "../search.ts";
import type { InitiativeLedger } from "./ledger.ts";

/** 全国文明城市, 国家现代农业产业园: what a place or a body may be made. */
const DESIGNATION =
  "(?:全国|国家级?|国际|全省|省级|自治区级?|中国)[\\p{Script=Han}]{0,14}?(?:城市|城区|县城|示范[县区市镇村]|先行区|样板[市区县]|模范[城市区县]|百强[县区]|先进[县区市]|卫生县|卫生乡镇|典型县|产业园|产业集群|制造业集群|旅游度假区|试点[县市区]|历史文化名[城镇村]|绿色园区)";
const AIMED = new RegExp(
  `(?:创建|争创|申创|创城|争当|迎接|冲刺|申报)(?:成为|成)?“?(${DESIGNATION}(?:、${DESIGNATION})*)`,
  "gu",
);
/** …创建, …考评验收: the work for it, or its granting. */
const WORKED_FOR = new RegExp(
  `(${DESIGNATION}(?:[和、及]${DESIGNATION})*)(?=”?(?:的?创建|考评|复审|评选|验收|顺利认定|成功认定|通过认定|迎检))`,
  "gu",
);
/** Titles that name nothing else wherever they stand. */
const WELL_KNOWN =
  /全国文明城市|全国文明城区|国家卫生城市|国家卫生县城|国家森林城市|国家园林城市|国际湿地城市|全国双拥模范城|国家历史文化名城(?!保护)|吉尼斯世界纪录|中国驰名商标|国家地理标志(?:证明商标|保护产品|产品)|国家农产品地理标志/gu;

/** 创建全国文明城市: what is aimed at is an honour too, though nobody has won it yet. */
export const readDesignations = (ledger: InitiativeLedger): void => {
  for (const pattern of [AIMED, WORKED_FOR])
    for (const { index, 0: whole, 1: list = "" } of findAll(ledger.text, pattern))
      addAll(ledger, list, index + whole.indexOf(list), "initiative/aim");
  for (const { index, 0: name } of findAll(ledger.text, WELL_KNOWN))
    ledger.add(name, "HONOR", index, index + name.length, "initiative/aim");
};

/** Honours in a list: between 、 and in front of 和 and 及. */
const addAll = (ledger: InitiativeLedger, list: string, start: number, rule: string): void => {
  let at = start;
  for (const item of list.split(/(?<=[\p{Script=Han}”])([和、及])(?=[“\p{Script=Han}])/u)) {
    if (item.length > 3) ledger.add(item, "HONOR", at, at + item.length, rule);
    at += item.length;
  }
};

/** 甲、乙“丙”、丁等荣誉: honours that a list says one has. */
const LISTED =
  /(?<=[，。；：\n])((?:(?:全国|国家|省|市|中国|全省)[^，。；：！？\n、]{2,24}、)+(?:全国|国家|省|市|中国|全省)[^，。；：！？\n、]{2,24}?)等[^，。；、]{0,8}(?:荣誉|称号|殊荣)/gu;
/** “甲”、“乙”授牌: what is handed over is an honour's sign. */
const PLAQUES = /((?:[\p{Script=Han}]{0,16}“[^“”，。\n]{3,20}”(?:、|和|及)?)+)授牌/gu;
/** 公布…名单: the list of those who win. */
const ROLLS =
  /(?:公布|发布|公示)[了的]?(?:(?:20\d{2}|\d{2})年度?)?(?:第[一二三四五六七八九十]+批|首批)?(?:“([^“”，。\n]{4,20})”|([\p{Script=Han}]{0,12}“[^“”，。\n]{2,8}”[\p{Script=Han}]{2,12}?|[\p{Script=Han}]{8,20}?))(?:拟?获奖|入选|入围|(?:通过)?(?:审核|复核|评审|备案))?名单/gu;
/** 第二批全国乡村旅游重点村名单发布, 对首批全国文明村进行授牌: what those who are named behind have won. */
const ANNOUNCED =
  /(?<=^|[，。；、\n]|日前|近日|为|对)((?:第[一二三四五六七八九十]+批|首批|20\d{2}年度?)?(?:全国|国家级?|中国|全省|省级|[\p{Script=Han}]{2,3}省|自治区级?)[\p{Script=Han}]{4,16}?)(?:名单(?:近日|日前|正式|于近日)*(?:发布|公布|出炉|揭晓)|(?:进行|集中|颁发)?授牌)(?!仪式)/gmu;

/** 为甲先进典型颁奖, 甲奖颁奖仪式, 8个优秀服务单位受到表彰. */
const AWARDED =
  /(?:为|(?<=[，。；：\n]))((?:\d{4}年|[\p{Script=Han}]{2,6}[市县区省])[\p{Script=Han}]{2,14}(?:典型|奖|标兵|模范|先进[\p{Script=Han}]{2}))颁奖/gu;
const PRAISED =
  /(?:\d+|[一二三四五六七八九十]+)[个名家]((?:优秀|先进|最美|十佳)[\p{Script=Han}]{2,8}?)(?=和|、|受到表彰|获表彰|获得表彰)(?=[^。；]{0,24}(?:受到|获|获得)表彰)/gu;

/** “甲标兵”, “乙之乡”, “丙奖”: honours by their last words. */
const SPEAKING =
  /“((?:全国|全省|国家级)(?:优秀|先进|模范|十佳|最美|文明)\p{Script=Han}{0,7}?(?:[者师员长生官工手农兵]|[县市区镇乡村社所队]|农民工?|书记|干部|民警|护士|青年|少年|妇女|家庭|老人|人物|标兵|团队|集体|个人|单位|企业|学校|医院|法[院庭]|检察院|(?:党|团|总)支部|组织|社区)|[^“”，。\n]{1,16}(?:之乡|之都|标兵|模范集体|先进集体|先进个人|先进单位|劳动模范|道德模范|文明岗|先锋号|示范岗|示范社|示范户|功勋企业|明星企业|百强(?:企业|[县市区镇村]|乡镇)|最美家庭|文明家庭|文明单位|文明村镇?|示范(?:社区|企业|新?村|基地|学校|校|户|岗|点|店|单位|县|区|市|乡|镇|乡镇)(?:（[^“”（）]{1,4}）)?|(?:全国|省级?|市级?|全省|全市|中国)[\p{Script=Han}]{2,8}之星|中国好人|省好人)|(?![^“”]{0,4}(?:[特一二三四五六]等|[金银铜大获头]|优[秀胜]|[颁领开抽中设]))[\p{Script=Han}]{2,6}奖)”/gu;

/** 表彰“甲”12户, 评选出“乙”98名: what is given to a number of people. */
const COUNTED =
  /(?:(?:表彰|评选出?|评出|命名|选树|推选出?)了?|(?<=(?:表彰|评选出?|评出|命名|选树|推选出?)了?(?:“[^“”，。\n]{3,20}”\d{1,5}[个名户家人位][、和]){1,5}))“([^“”，。\n]{3,20})”(?=(?:\d+|[一二三四五六七八九十百]+)[个名户家人位])/gu;

/** 命名甲村等9个村为第三批“乙”, 认定丙公司为省级丁企业: what somebody is made. */
const NAMED_AS =
  /(?:命名|认定|评定|评选|选定|确定|确认|批准|评|授予)([\p{Script=Han}、（）()\d]{2,60}?)为((?:20\d{2}年度?)?(?:第[一二三四五六七八九十]+批|首批)?)(?:“([^“”，。\n]{3,24})”|((?:全国|国家级?|全省|省级|市级|县级|区级|自治区级?)[\p{Script=Han}]{4,16}?|\p{Script=Han}{2,4}[省市县区州][\p{Script=Han}]{2,12}(?:社区|示范[\p{Script=Han}]{1,4}|单位|企业|基地|乡村|村庄|工匠|名师))(?=[，。；、]|称号))/gu;

/** What the words of an honour are, where its verb may speak of something else: 确定甲村为“主会场”. */
const LIKE_HONOR =
  /示范|先进|最美|文明|模范|之星|好人|标兵|能手|百强|十佳|重点|名[村镇]|之乡|样板|标杆|工匠|先锋|优秀|五好|星级|特色/u;

/** What nobody is glad to be, what one is not yet, and when something is done. */
const NO_HONOR =
  /贫困|督办|失信|监管|监测|整改|整治|诈骗|排污|隐患|风险|推荐|候选|黑名单|传染|污染|[月周日]$/u;

/** 开展“甲”“乙”“丙”评选: a row of them. */
const CHOSEN_ROW =
  /(?:“[^“”，。\n]{2,16}”[、和]?){2,8}(?=等?(?:系列|先进典型|典型)?(?:评选|推选|选树|评比)(?!委|标准))/gu;

/** “甲”评选活动: what is given to those who are chosen. */
const CHOSEN =
  /“([^“”，。\n]{3,16})”(?=(?:年度)?(?:人物|候选人|典型)?(?:评选|推选|选树|评比|寻访|推荐)(?:活动|表彰|工作|结果|名单|揭晓|启动))/gu;

/** Honours that no verb of winning tells of. */
export const readGiven = (ledger: InitiativeLedger): void => {
  for (const { index, 1: list = "" } of findAll(ledger.text, LISTED))
    addAll(ledger, list, index, "initiative/honor-list");
  for (const { index, 1: list = "" } of findAll(ledger.text, PLAQUES))
    for (const match of list.matchAll(/“([^“”]+)”/gu))
      quoted(ledger, match[1] ?? "", index + match.index, "initiative/plaque");
  for (const { index, 0: whole, 1: inQuotes, 2: plain } of findAll(ledger.text, ROLLS)) {
    const name = inQuotes ?? plain ?? "";
    if (
      /公示$|候选|推荐|人员|企业名|学校名|获奖|监管|失信|干部|代表|委员|低保|隐患|违法|违规|酒驾|不合格|污|被执行|欠|曝光|救助|困难|特困/u.test(
        name,
      )
    )
      continue;
    const start = index + whole.lastIndexOf(name);
    ledger.add(name, "HONOR", start, start + name.length, "initiative/roll");
  }
  for (const { index, 1: name = "" } of findAll(ledger.text, ANNOUNCED))
    if (!NOT_ANNOUNCED.test(name)) ledger.add(name, "HONOR", index, index + name.length, "initiative/roll");
  for (const pattern of [AWARDED, PRAISED])
    for (const { index, 0: whole, 1: name = "" } of findAll(ledger.text, pattern)) {
      const start = index + whole.indexOf(name);
      ledger.add(name, "HONOR", start, start + name.length, "initiative/awarded");
    }
  for (const { index, 0: whole, 1: name = "" } of findAll(ledger.text, COUNTED))
    quoted(ledger, name, index + whole.indexOf("“"), "initiative/counted-honor");
  for (const { index, 0: row } of findAll(ledger.text, CHOSEN_ROW))
    for (const { index: at, 1: name = "" } of row.matchAll(/“([^“”]+)”/gu))
      quoted(ledger, name, index + at, "initiative/chosen");
  for (const { index, 0: whole, 3: inQuotes, 4: plain = "" } of findAll(ledger.text, NAMED_AS)) {
    if (NO_HONOR.test(inQuotes ?? plain)) continue;
    const end = index + whole.length;
    if (inQuotes && (/^(?:命名|认定|评定|授予)/u.test(whole) || LIKE_HONOR.test(inQuotes)))
      quoted(ledger, inQuotes, end - inQuotes.length - 2, "initiative/named-as");
    else if (/[^的了]{4}$/u.test(plain))
      ledger.add(plain, "HONOR", end - plain.length, end, "initiative/named-as");
  }
  for (const { index, 1: name = "" } of findAll(ledger.text, CHOSEN))
    quoted(ledger, name, index, "initiative/chosen");
  // 规划建设“甲产业示范区”: what is built, and nobody has given.
  for (const { index, 1: name = "" } of findAll(ledger.text, SPEAKING))
    if (OF_LEVEL.test(name) || !BUILT.test(ledger.text.slice(Math.max(0, index - 3), index)))
      quoted(ledger, name, index, "initiative/speaking-honor");
};

const NOT_ANNOUNCED =
  /[的了在和与将把被为对]|拟|推荐|候选|监[管测]|录[取用]|就业$|毕业|高考|抽[检查]|采购|药品|风险|招[生聘收]|涨|欠|平台$|重[点大](?:建设)?(?:项目|工程)|失信|干部|代表|委员|隐患|违法|违规|不合格|被执行|困难|运动员|参赛|选手/u;
const OF_LEVEL = /^(?:全国|国家|中国|全?[省市县]级?(?![\p{Script=Han}]{0,2}产业)|自治区)/u;
const BUILT = /(?:打造|建设|新建|建成|建起|规划)了?$/u;

const quoted = (ledger: InitiativeLedger, name: string, open: number, rule: string): void =>
  ledger.add(name, "HONOR", open, open + name.length + 2, rule);
