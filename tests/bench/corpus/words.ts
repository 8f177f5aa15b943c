/** Words that the articles are made of. All that they name is made up. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

export const SURNAMES = words(
  "陆 葛 佟 秦 白 贺 薛 程 段 魏 邹 常 罗 侯 苗 阮 柯 纪 梅 童 凌 毕 季 霍 裴 温 涂 鲍 欧阳 游 盛 卫 齐 蓝 瞿 冉 闵 费 解 路 詹 辛 艾 房 荆 郎 支 楚 蒲 池 喻 卓 窦 隋 屈 原 穆 冷 官 巩",
);
export const GIVEN = words(
  "望 舒 晓 禾 若 溪 一 舟 文 瑾 明 远 采 薇 青 岩 雪 岭 守 拙 存 义 书 兰 启 航 慧 贞 立 远 劲 川 念 祖 知 秋 云 帆 景 行 思 齐 子 衿 怀 瑜 允 谦 嘉 树 沐 阳 清 扬 静 姝 柏 松 亦 凡 宛 如 承 泽 照 临 鹤 鸣 听 澜 漱 石 南 乔 北 辰 西 洲",
);

/** Bureaus and other bodies of a city or a county, the busiest first, each with the title of its head. */
export const BODIES: readonly (readonly [name: string, head: string])[] = [
  ["农业农村局", "局长"],
  ["教育局", "局长"],
  ["妇联", "主席"],
  ["卫健委", "主任"],
  ["总工会", "主席"],
  ["文旅局", "局长"],
  ["住建局", "局长"],
  ["水利局", "局长"],
  ["公安局", "局长"],
  ["交通运输局", "局长"],
  ["市场监管局", "局长"],
  ["人社局", "局长"],
  ["民政局", "局长"],
  ["科协", "主席"],
  ["林业局", "局长"],
  ["生态环境局", "局长"],
  ["应急管理局", "局长"],
  ["商务局", "局长"],
  ["工商联", "主席"],
  ["体育局", "局长"],
  ["残联", "理事长"],
  ["图书馆", "馆长"],
  ["中心医院", "院长"],
  ["供销合作社", "主任"],
  ["司法局", "局长"],
  ["财政局", "局长"],
  ["统计局", "局长"],
  ["文联", "主席"],
  ["气象局", "局长"],
  ["博物馆", "馆长"],
];

/** What meetings, visits and programs are about. */
export const TOPICS = words(
  "春耕备耕 乡村产业振兴 老旧小区改造 防汛备汛 森林防火 义务教育 公立医院改革 家庭医生签约 河道治理 农村公路建设 食品安全 冬季供暖 高标准农田建设 招商引资 企业减负 文物保护 全民阅读 职业教育 人才培养 垃圾分类 社区养老 残疾人就业 返乡创业 茶产业发展 畜禽防疫 饮水安全 数字乡村建设 消防安全 法治宣传 生态修复",
);
export const GOODS = words("茶叶 木耳 苹果 大米 蜂蜜 核桃 香菇 猕猴桃 中药材 油菜籽 食用菌 花椒");
export const VILLAGES_FIRST = words("柳 石 青 白 大 小 上 下 东 西 南 北 新 老 杨 李 双 三 龙 马");
export const VILLAGES_LAST = words("泉 桥 坪 窑 湾 岭 坝 沟 塘 庄 坡 河 井 畈 营 林");
export const VERSE_FIRST = words("暖 青 春 巧 晨 星 微 同 金 银 红 绿 书 家 云 繁 悦 和 善 康");
export const VERSE_LAST = words("巢 禾 芽 手 光 火 笑 心 桥 铃 帆 荷 香 风 梯 花 读 睦 行 途");

export const PROGRAMS = words("关爱行动 培训计划 帮扶计划 提升工程 志愿服务项目 公益项目 服务热线 课堂 驿站");
export const CONTESTS = words("技能大赛 农机技能竞赛 广场舞大赛 青年长跑大赛 朗读大赛 厨艺比武");
export const HONORS = words(
  "全省文明单位 全国巾帼文明岗 全省先进集体 全国青年文明号 全省平安建设示范单位 全国模范职工之家 全省节水型单位 全省绿色学校",
);
export const SCHOOLS = words("师范学院 职业技术学院 农业学校 第二中学 实验小学 开放大学");
