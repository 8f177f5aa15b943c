import type { EnumValue } from "../../src/domain/ontology.ts";

/** Verbs that tell how people attend, by the role that they tell. */

type Role = Exclude<EnumValue<"AttendanceRole">, "INSPECTOR">;
/**
 * Where a verb tells of attendance: of any event near by, or only where the story leads with an event, of that, or with one
 * of a sort, as the verb alone may tell of anything else.
 */
type Scope = "ANY" | "LEADING" | "MEETING" | "PRESS";
/** What a verb tells. */
export interface Attending {
  readonly role: Role;
  readonly scope: Scope;
}

const rows = (role: Role, scope: Scope, words: string): readonly (readonly [string, Attending])[] =>
  words.split(" ").map((word) => [word, { role, scope }]);

/** All of them; the strongest role that an article tells stands. */
export const ATTENDANCE: readonly (readonly [string, Attending])[] = [
  ...rows(
    "CHAIR",
    "ANY",
    "主持召开 主持会议 主持仪式 主持活动 主持开幕式 主持启动仪式 主持 担任审判长 任审判长",
  ),
  ...rows(
    "SPEAKER",
    "ANY",
    "讲话 致辞 致词 交流发言 表态发言 汇报发言 发言 宣读 作工作报告 作报告 宣布开营 宣布启动 宣布 介绍了经验做法 介绍经验 作动员 作部署 作汇报 致欢迎辞 致欢迎词 致开幕辞 致开幕词 致闭幕辞 致闭幕词 致答谢词 通报情况 通报工作情况 通报有关情况 介绍有关情况 介绍情况 作说明 主旨演讲 系统推介 作经验分享 作经验介绍 作经验交流 讲了话 作了点评 作点评 作了安排 作安排 作了部署 通报了 传达了 作了报告 作了题为 介绍了经验 分享了经验 作了介绍 做了介绍 作介绍 做介绍 作了推介 作了致辞 致贺词 致贺辞 作了表态 作表态 作了动员 作了汇报 作了说明 作推介 作招商推介 作主发布 发布新闻 答记者问 回答记者提问 回答了记者提问 回答提问 回答记者的提问 领誓 致欢送词 致感谢词 作主旨报告 作主题报告 作开班动员 作总结讲话 所作的关于 进行经验交流 进行了经验交流 召开表示热烈祝贺 召开表示热烈的祝贺 召开表示衷心祝贺 召开表示衷心的祝贺 召开表示祝贺 开幕表示热烈祝贺 开幕表示祝贺 举行表示热烈祝贺",
  ),
  ...rows(
    "LECTURER",
    "ANY",
    "讲授 专题讲座 作讲座 授课 讲课 讲学 主讲 专题辅导 作辅导 讲党课 上党课 讲专题党课 讲了一堂 执教",
  ),
  ...rows(
    "CONTESTANT",
    "ANY",
    "参赛 夺冠 夺得 分获 角逐 获一等奖 获二等奖 摘得 获得 荣获 斩获 勇夺 包揽 夺金 摘金 夺银 摘银 夺牌 折桂 夺魁 捧杯 卫冕 问鼎 出战 迎战 首发出场 冲过终点 率先冲线 率先撞线 拔得头筹",
  ),
  ...rows(
    "ATTENDEE",
    "ANY",
    "出席 参加 列席 收听收看 到会 莅临 在座 见证 参与活动 陪同 参会 应邀聆听 受邀聆听 到会听取 亲临现场 亲临活动现场 亲临会场 莅临活动现场 参与了活动 参与了此次活动 参与了本次活动 参与此次活动 参与本次活动 共同为 代表双方 代表三方 代表各方 到会祝贺 授牌 颁奖 剪彩 揭牌 揭幕 授旗 主席台就座 主席台就坐 主席台前排就座 主席台前排就坐 主席台前排就座 坐上主席台 到场揭牌 到场祝贺 到场",
  ),
  ...rows(
    "SPEAKER",
    "LEADING",
    "表示热烈祝贺 表示热烈的祝贺 表示祝贺 表示衷心祝贺 讲述 讲述了 分享 分享了 讲了 朗诵 朗诵了 诵读了 传达 通报 解读 介绍了 介绍 发布 发布了 点评 点评了 致谢 演讲 领读 推介 推介了 倡议 总结了 总结 回答 汇报了 汇报 交流了 推荐了 宣讲 宣讲了 谈体会 谈感受 谈了 寄语 建言 建言献策 发出倡议 发表感言 发表演讲 发表主旨演讲 代为演讲 回顾了 阐述了 安排部署 部署 部署了 安排了 交流学习 交流体会 交流心得 交流经验 交流做法 交流了 交流工作 介绍道 谈到 讲到 提出要求 提出了要求 提出具体要求 提出了具体要求 提出明确要求 提出了明确要求 提出工作要求 提出三点要求 提出四点要求 提出五点要求 提出三点意见 提出三点希望 提出殷切希望 提出了殷切希望",
  ),
  ...rows(
    "LECTURER",
    "LEADING",
    "进行培训 进行了培训 进行专题培训 进行了专题培训 进行论述 进行了论述 进行了精辟的论述 进行阐述 进行了阐述 讲解 讲解了 上了一堂 上了一节 上了一课 讲授了 现场教学 作示范 现场指导 现场演示 现场示范 示范 示范了 演示了",
  ),
  ...rows(
    "ATTENDEE",
    "LEADING",
    "下达开工令 发出开工令 开球 与会 坐镇指挥 指挥演练 接牌 接旗 揭匾 齐聚一堂 欢聚一堂 共聚一堂 担任总指挥 任总指挥 担任现场总指挥 任现场总指挥 签署合作协议 签署了合作协议 签订合作协议 签订了合作协议 签署协议 签订协议 到场 聆听 观看 观看了 观摩 观摩了 担任评委 担任裁判 签字 签约 登台 上台 演唱 演唱了 演奏 演奏了 表演 表演了 献唱 捐赠 捐赠了 接受捐赠 领奖 佩戴 按下 点亮 敬献 敬献花篮 共同启动 培土 献花 颁发 接受采访 讲评 赠书 赠送 赠送了 捐资 献艺 献演 宣誓 推杆 击鼓 鸣枪 鸣锣 发令 领取",
  ),
  ...rows("SPEAKER", "MEETING", "指出 强调 要求"),
  ...rows("SPEAKER", "PRESS", "介绍说 表示 说 回应"),
];

/** 作先进事迹报告, 作了题为“青禾之路”的讲座: what speakers and lecturers give, whatever it is about. */
export const GIVES =
  /(?<![工合操运创写制协动农耕劳当看称叫著原佳力习杰大所])(?:作(?:了)?|做(?:了|(?=题为|以[“《]))|带来(?:了)?(?=题为|[“《]))(?:(?:题为|以)?[“《][^”》]{1,30}[”》](?:为题)?的?)?[^，。；、“”《》的]{0,12}?(?:(报告|讲话|发言|动员|点评|说明|总结|部署|安排|表态|汇报|介绍|推介|演讲|分享|交流|讲评|致辞)|讲座|辅导|授课|党课|宣讲)/gu;

/** 甲教授的家属、生前好友: they were there, and not who they are of. */
export const IS_KIN_OF =
  /^(?:同志|教授|老师|先生|女士|烈士|老人|院士)?(?:的(?:家属|亲属|亲友|家人|遗属|生前|遗体|骨灰|妻子|丈夫|爱人|老伴|儿子|女儿|子女|父母|母亲|父亲|后人|学生)|生前|遗体|烈士(?:墓|纪念))/u;
