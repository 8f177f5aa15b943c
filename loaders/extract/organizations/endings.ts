/** Endings of bodies' names: which count where, and which begin another word. */

/** Endings that count only behind a place. */
export const ONLY_PLACED =
  /^(?:剧社|艺术中心|初中|高中|旅行社|影剧院|餐厅|餐饮部|国学社|诗社|画院|乐团|民乐团|联队|村民理事会|乡贤理事会|红白理事会|乡贤会|村民议事会|师大|师院|职院|医专|师专|幼专|幼师高专|农大|石化|炼化|油田|军区|警备区)$/u;
/** Endings that count only behind a place or its level. */
export const ONLY_OF_LEVEL =
  /^(?:公益团队|志愿团队|爱心团队|专业委员会|专委会|小记者联盟|监理所|监督所|环卫处|环卫所|园林处|公路段|运管所|房管所|检疫站|推广站|监测站|农技站|(?:台|志|园区|工程)办(?:公室)?|高院|高级法院)$/u;

/** 公司里, 学校食堂: fine; 局长, 政府采购网, 大学生, 银行卡: the ending is another word's beginning. */
export const wordGoesOn = (text: string, end: number): boolean => {
  const next = text[end] ?? "";
  const last = text[end - 1] ?? "";
  // 民委会 is no 民委, 政法委员 no 政法委; 指挥部旧址 is a place of memory.
  if (last === "委" && /^(?:会(?![同议商])|员(?![工]))/u.test(text.slice(end, end + 2))) return true;
  if (/^(?:旧址|遗址|故居|原址|旧居)/u.test(text.slice(end, end + 2))) return true;
  // 乌兰牧骑精神: what a body is praised for.
  if (text.startsWith("精神", end)) return !/^精神(?:病|卫生|科|文明|[，。])/u.test(text.slice(end, end + 4));
  // 人居办联合社区工作人员: the ending begins another word.
  if (last === "社" && next === "区") return true;
  // 2月12日报道: a day.
  if (last === "报" && next === "道" && /\d日报$/u.test(text.slice(Math.max(0, end - 3), end))) return true;
  // 《乡村晨报》栏目: what a station broadcasts.
  if (last === "报" && /^》(?:栏目|节目|专栏(?!刊)|专题(?!报道))/u.test(text.slice(end, end + 5)))
    return true;
  if (last === "报" && /^报业/u.test(text.slice(end, end + 2))) return true;
  if (last === "局" && /^(?:[长面部势限]|集团)/u.test(text.slice(end, end + 2))) return true;
  // 加工厂房475平方米: what stands on the ground.
  if (last === "厂" && next === "房") return true;
  if (last === "厅" && /[长级]/u.test(next)) return true;
  // 人大常委会组织部分代表视察: the standing committee brings together some of them.
  if (text.startsWith("组织部分", end - 3)) return !text.startsWith("分管", end);
  if (last === "组" && next === "织") return true;
  if (/(?:石化|炼化|油田)$/u.test(text.slice(end - 2, end)))
    return /^(?:公司|分公司|产业|行业|工业|企业|项目|基地|园|有限|集团|股份|总厂|开发|勘探)/u.test(
      text.slice(end, end + 3),
    );
  if (/大$/u.test(last) && /[学型量力大道院会赛]/u.test(next)) return true;
  if (/[会馆]$/u.test(last) && next === "堂") return true;
  if (text.slice(end - 2, end) === "政府" && /[性采]/u.test(next)) return true;
  // 构建集团化办学格局, 集团校: how schools are run, no group.
  if (/(?:集团|联盟)$/u.test(text.slice(end - 2, end)) && /[化校]/u.test(next)) return true;
  if (/学$/u.test(last) && /[生者员习校年期梦术]/u.test(next)) return !text.startsWith("校长", end);
  if (/[初高]中$/u.test(text.slice(end - 2, end)) && /[组部生毕阶课]/u.test(next)) return true;
  if (last === "会" && /[议上场员长客]/u.test(next)) return !/[长员]/u.test(next);
  // 各部门联合会商, 医院联合会诊.
  if (/[商诊审]/u.test(next) && text.slice(end - 3, end) === "联合会") return true;
  // 第三届篮球俱乐部联赛: those who play it.
  if (/俱乐部$/u.test(text.slice(end - 3, end)))
    return /^(?:杯|(?:联|冠军|挑战|锦标|邀请|对抗|精英|公开|超级联)赛)/u.test(text.slice(end, end + 4));
  // 足协杯, 青禾商会杯; 小学组.
  if (next === "杯") return true;
  if (/[中小]学$/u.test(text.slice(end - 2, end)) && /^组[、，和的及。]/u.test(text.slice(end, end + 2)))
    return true;
  if (last === "协" && /[议调作商助会同定力]/u.test(next)) return true;
  // 医疗队带队医生: who leads it.
  if (last === "队" && (next === "伍" || text[end - 2] === "带")) return true;
  if (last === "团" && next === "队") return true;
  if (last === "院" && next === "士") return true;
  if (last === "办" && /[公事法理学好]/u.test(next)) return true;
  return /行$/u.test(last) && next === "业";
};
