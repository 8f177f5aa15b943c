/** Phrasings about the sample pages that must be answered so: the question | its answers, with 、. */
export const ANSWERED = `
谁主持了全市乡村产业振兴现场推进会?|陆文瑾
全市乡村产业振兴现场推进会由谁主持?|陆文瑾
谁出席全市乡村产业振兴现场推进会并讲话?|何劲川、邹立人
全市乡村产业振兴现场推进会是哪天召开的?|2025-04-17
全市乡村产业振兴现场推进会在哪个县召开?|留坝县
汉中市市长是谁?|陆文瑾
市妇联主席是谁?|佟雪梅
段青岩的职务是什么?|常委、副市长
段青岩在汉中市政府担任什么职务?|副市长
葛存义在哪些机构任职?|汉中市工商联、汉中市政协
常悦在哪里工作?|汉中市中心医院
市长陆文瑾出席了几次会议?|2
市妇联牵头了哪些项目?|家风课堂宣讲、她声维权服务热线、巧手兴乡培训计划、暖巢家庭关爱行动
“暖巢”家庭关爱行动由哪个单位启动?|汉中市妇联
哪家公司参与了“暖巢”家庭关爱行动?|汉中市爱心家政服务有限公司
汉中市中心医院推出了哪个小程序?|汉医通小程序
家风课堂宣讲活动由哪些单位协办?|共青团汉中市委、汉中市教育局、陕西理工大学
家风课堂宣讲活动由哪些单位联合开展?|共青团汉中市委、汉中市妇联、汉中市教育局、陕西理工大学
哪所大学联合开展了家风课堂宣讲活动?|陕西理工大学
第三届汉中油菜花马拉松由哪些单位主办?|南郑区政府、汉中市体育局
汉中市妇联获得了什么称号?|陕西省家庭工作先进集体
谁授予汉中市妇联“陕西省家庭工作先进集体”称号?|陕西省妇联
陕西省家庭工作先进集体颁给了谁?|汉中市妇联
汉江管护队连续几年获评全省河湖管护先进集体?|3
姜川柏哪一年被评为“汉中好人”?|2024
与汉中市签署协议的是哪个市?|南通市
洋县属于哪个市?|汉中市
洋县有哪些镇?|华阳镇、谢村镇、磨子桥镇
锡林郭勒盟有哪些旗?|苏尼特右旗、东乌珠穆沁旗、西乌珠穆沁旗、正蓝旗、正镶白旗
汉中市各县获得了哪些荣誉?|陕西省乡村振兴示范县
汉中市各镇获得了哪些荣誉?|
何劲川出席的会议是在哪里召开的?|留坝县
陆文瑾主持的会议是谁主办的?|汉中市政府
哪些人和陆文瑾一起出席过会议?|何劲川、段青岩、魏书兰、葛存义、邹立人
汉中市有哪些副市长?|段青岩
汉中市下辖哪些县区?|西乡县、略阳县、汉台区、勉县、南郑区、留坝县、洋县、城固县
佟雪梅是谁?|主席
汉中好人有谁?|姜川柏
2025年6月11日有哪些活动?|2025新安江水产业创新大会、职工匠人技能比武
谁出席的会议最多?|陆文瑾、焦守拙、何劲川
哪个单位牵头的项目最多?|汉中市妇联
陆文瑾和何劲川都出席了哪些会议?|全市乡村产业振兴现场推进会
和陆文瑾一起出席会议最多的前3位是谁?|魏书兰、何劲川、邹立人
2025年4月以来陆文瑾主持了哪些会议?|全市乡村产业振兴现场推进会、市政府常务会议
今年4月陆文瑾主持了哪些会议?|全市乡村产业振兴现场推进会、市政府常务会议
去年陆文瑾主持了哪些会议?|
2024年以前陆文瑾主持了哪些会议?|
4月15日陆文瑾主持了什么会议?|市政府常务会议
陆文瑾主持了市政府常务会议吗?|是
何劲川主持了市政府常务会议吗?|否
洋县县长是谁?|车望舒
《敖包相会的地方》的作者是谁?|乌·斯琴高娃
《草原上的“流动法庭”》的照片有几位作者?|2
记者薛凌写了几篇报道?|3
正蓝旗与哪所大学合作?|内蒙古农业大学
敖云达到哪个旗调研?|苏尼特右旗
luwenjin主持了哪些会议?|全市乡村产业振兴现场推进会、市政府常务会议
Who chaired the on-site meeting on rural industry revitalisation?|陆文瑾
On what day was the rural industry on-site meeting held?|2025-04-17
Where was the rural industry meeting held?|留坝县
Who is the mayor of Hanzhong?|陆文瑾
Who chairs the municipal women's federation of Hanzhong?|佟雪梅
Who heads Hanzhong's agriculture and rural affairs bureau?|邹立人
Which posts does Duan Qingyan hold?|常委、副市长
In which bodies does Ge Cunyi hold a post?|汉中市工商联、汉中市政协
How many meetings did Mayor Lu Wenjin attend?|2
Which bodies co-organised the third Hanzhong marathon?|南郑区文旅局、汉中市田径协会
Which honour did the Hanzhong women's federation receive?|陕西省家庭工作先进集体
How many years running has the Hanjiang patrol team been an advanced collective?|3
Which bank launched the black rice loan?|洋县农商银行
To which city does Yang County belong?|汉中市
Which honours did counties of Hanzhong receive?|陕西省乡村振兴示范县
Which honours did townships of Hanzhong receive?|
Who attended meetings together with Lu Wenjin?|何劲川、段青岩、魏书兰、葛存义、邹立人
Which meetings did both Lu Wenjin and He Jinchuan attend?|全市乡村产业振兴现场推进会
List the towns of Yang County|华阳镇、谢村镇、磨子桥镇
What happened on 11 June 2025?|2025新安江水产业创新大会、职工匠人技能比武
Who is Lu Wenjin?|副书记、市长
Who attended the most meetings?|陆文瑾、焦守拙、何劲川
Which meetings has Lu Wenjin chaired since April 2025?|全市乡村产业振兴现场推进会、市政府常务会议
Did He Jinchuan attend the on-site meeting on rural industry?|yes
Did He Jinchuan chair the standing meeting of the city government?|no
Who took the photo of the naadam morning?|额尔敦
`;

/** What must be refused: nothing asked, nothing known, or not for a graph of news to say. */
export const REFUSED: readonly string[] = [
  "",
  "?",
  "。。。",
  "你好",
  "谁?",
  "什么时候?",
  "今天天气怎么样?",
  "一加一等于几?",
  "汉中市的房价是多少?",
  "陆文瑾今年多大年纪?",
  "陆文瑾的妻子是谁?",
  "陆文瑾喜欢什么颜色?",
  "张无忌主持了什么会议?",
  "火星上有哪些县?",
  "月球市市长是谁?",
  "谁主持了全球外星人大会?",
  "何劲川反对了哪些项目?",
  "陆文瑾和何劲川谁更高?",
  "为什么要召开全市乡村产业振兴现场推进会?",
  "汉中市妇联有多少钱?",
  "写一首关于汉中的诗",
  "SELECT * FROM node",
  "{ people { nodes { name } } }",
  "Hello",
  "Who?",
  "What is the meaning of life?",
  "How tall is Lu Wenjin?",
  "Who is Lu Wenjin married to?",
  "Which schools did the mayor of Paris inspect?",
  "Why was the meeting held?",
  "Who chaired the Martian congress?",
  "Tell me a joke",
];
