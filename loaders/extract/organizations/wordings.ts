import { OTHER_PARTIES } from "../../lexicons/organizations.ts";

/** How papers word the names of bodies that stand for short, and what stands between two of them. */

/** The organs of party and power, which their own division names: 某区委, not 某市某区委. */
export const ORGAN =
  /^(?:[市区县旗]?委(?:组织部|宣传部|统战部|政法委|办公室)?|(?:人民)?政府(?:办公室)?|人大(?:常委会)?|政协|党委|党工委|党支部|党总支部?|支部|村委会|总工会|妇联|工商联|科协|文联|残联|纪委(?:监委)?|监委|人武部|(?:人民)?(?:法院|检察院)|[\p{Script=Han}]{2,8}局|[\p{Script=Han}]{2,10}(?:协会|学会|商会|联合会))$/u;
/** A bureau without its place. */
export const BUREAU = /^(?:[\p{Script=Han}]{2,16}(?:局|委|厅)|[\p{Script=Han}]{2,5}办)$/u;
/** A company that a place's government owns, by its field alone: 交投集团 behind 甲市城投集团. */
export const OWNED_COMPANY =
  /^(?:[城交建产农水旅文国能科金粮]投|[国金]控|[城交农水建旅]发|城建|交建|城运|文旅|水务|国资|公交|供水|新城|粮食|城乡|兴农|环保|人才)(?:建设|投资|发展|控股|运营)?(?:集团|公司)$/u;
/** A bureau that every county and city has, without its place. */
export const COMMON_BUREAU =
  /^(?:公安|财政|教育|教体|教育体育|教科体|民政|司法|人社|人力资源和社会保障|自然资源|自然资源和规划|住建|住房和城乡建设|交通|交通运输|水利|水务|农业农村|农牧|商务|文旅|文广旅|文化和旅游|文体广旅|卫健|卫生健康|退役军人|退役军人事务|应急|应急管理|审计|市场监管|市场监督管理|统计|医保|医疗保障|林业|林草|林业和草原|信访|税务|气象|发改|发展改革|发展和改革|工信|经信|工业和信息化|科技|民宗|城管|城市管理|综合执法|行政审批|大数据|乡村振兴|畜牧|烟草专卖|招商)局$|^(?:发改委|卫健委|国资委|民宗委)$/u;
/** A department that every province has, without it. */
export const COMMON_DEPARTMENT =
  /^(?:教育|科技|科学技术|工信|工业和信息化|公安|民政|司法|财政|人社|人力资源社会保障|人力资源和社会保障|自然资源|生态环境|住建|住房城乡建设|住房和城乡建设|交通|交通运输|水利|农业农村|农牧|商务|文旅|文化和旅游|应急|应急管理|审计|林业|体育)厅$/u;

/** 民盟市委: another party's committee, with its level alone. */
export const OTHER_PARTY = new RegExp(`^(${OTHER_PARTIES})(省|市|县|区|州)(?=委|总支|支部|基层|工委)`, "u");

/** 甲市委书记、市人大常委会主任: one person's posts in bodies of one place. */
export const POST_BETWEEN = /^(?:副?书记|常委|委员|副?主任|副?主席|秘书长|副?部长)、$/u;
/** 甲市委书记葛明远，市委副书记、市长: the two who lead one place, one after the other. */
export const LEADER_BEFORE = /^书记[\p{Script=Han}·]{2,5}[，、,]$/u;
/** What the second of them is. */
export const LEADER_NEXT = /^[市县区旗]委副书记、(?:代|代理)?[市县区旗]长/u;
/** 甲市领导乙、丙，市委秘书长丁: what shows that the list of a place's leaders is at its end. */
export const ENDS_LEADERS = /[。；;\n到来赴与向对]|参加|出席|陪同|考察|调研|一行|会见|主持|指出/u;
/** Longest list of a place's leaders, in characters. */
export const LEADERS_REACH = 160;
/** 柳泉村党支部, and the village that it is of. */
export const VILLAGE_BODY =
  /^([\p{Script=Han}]{2,8}(?:村|社区|嘎查))(?:党委|党总支部?|党支部|支部|村委会|居委会)$/u;
