import { NOT_PLACES } from "../../lexicons/places.ts";

/** False for words that end like a village's or a site's name and are none. */
export const isName = (name: string): boolean =>
  !/等|人山人|农村$|^(?:边境|至|要|助推|把|[省市县区乡镇]委(?:农村|市县)|第一个|讲好|精神)|^(?:旅游|文明|书香|幸福|平安|绿色|智慧)(?:村|社区)$|乡村$|进社区$|贫困村$|整村$|之路$|首[个家块座批]|下乡$|推进村$|重点村$|移民村$|包抓|自贸片区|重要|新农村$|[生员队者部]进村$|入村$|集镇$|(?:旅游|文明|和谐|幸福)新村$|嘎查村$|苏木镇$|(?:街道|乡村|镇街|村居)社区$|(?:特色|旅游|美食|风情)小镇$|书记|秘书|主任|局长|县长|市长|部长|主席|是|各|首个|战略|扶贫|美丽|先进|志愿|辖区|融合发展|示范村$|^(?:有关|部分|相关|城区|所有|沿街|涉及|试点|受灾|建设|打造|国家|全国|省级|市级|级|十佳|文明|示范|个|处|云上)|[老家故水]乡$|[促带帮扶强][镇村]|^[省市县区乡镇村]+$|全[镇乡村]$/u.test(
    name,
  ) &&
  !NOT_PLACES.test(name) &&
  (!/^(?:该|各|本|全|某|每|这|那|其|撤|委)/u.test(name) || /^本[\p{Script=Han}]{2,}村$/u.test(name)) &&
  !/城乡$|镇街$|^配套/u.test(name);

/** Words that stand in front of the name of a place, and are no part of one. */
export const BEFORE = new Set([
  ..."在到赴于至从由往向来自与和及同及、的是为对将被把让等各该本全每某一二三四五六七八九十两几首批与以用经位去回进入驻达写走看访赞",
]);
