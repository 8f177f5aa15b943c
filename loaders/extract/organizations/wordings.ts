import { OTHER_PARTIES } from "../../lexicons/organizations.ts";

/** How papers word the names of bodies that stand for short, and what stands between two of them. */

/** The organs of party and power, which their own division names: 某区委, not 某市某区委. */
export const ORGAN =
  /^(?:[市区县旗]?委(?:组织部|宣传部|统战部|政法委|办公室)?|(?:人民)?政府(?:办公室)?|人大(?:常委会)?|政协|党委|党工委|党支部|党总支部?|支部|村委会|总工会|妇联|工商联|科协|文联|残联|纪委(?:监委)?|监委|人武部|(?:人民)?(?:法院|检察院)|[\p{Script=Han}]{2,8}局|[\p{Script=Han}]{2,10}(?:协会|学会|商会|联合会))$/u;
/** A bureau without its place. */
export const BUREAU = /^(?:[\p{Script=Han}]{2,16}(?:局|委|厅)|[\p{Script=Han}]{2,5}办)$/u;

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
