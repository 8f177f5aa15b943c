/**
 * Phrasings about the sample pages that were written without looking at what is made of them and that no rule
 * is made for: the figure of how questions never seen are read. One a line: the question | its answers, with 、.
 */
export const THIRD_CHINESE = `
是谁主持的全市乡村产业振兴现场推进会?|陆文瑾
全市乡村产业振兴现场推进会的主持人是哪位?|陆文瑾
请问全市乡村产业振兴现场推进会于哪一天召开?|2025-04-17
全市乡村产业振兴现场推进会几月几日开的?|2025-04-17
全市乡村产业振兴现场推进会的召开地点是哪里?|留坝县
全市乡村产业振兴现场推进会开在哪个县?|留坝县
乡村产业振兴现场推进会在什么地方举行?|留坝县
汉中市市长叫什么名字?|陆文瑾
谁是汉中市市长?|陆文瑾
现任汉中市委书记是哪位?|何劲川
汉中市委书记叫什么?|何劲川
谁担任汉中市委书记?|何劲川
段青岩是什么职务?|常委、副市长
段青岩都担任了哪些职务?|常委、副市长
段青岩任职于哪些单位?|汉中市委、汉中市政府
陆文瑾在哪些单位任职?|汉中市委、汉中市政府
葛存义在哪几个单位担任职务?|汉中市工商联、汉中市政协
葛存义担任什么职务?|主席、副主席
汉中市妇联的主席是哪位?|佟雪梅
谁是汉中市妇联主席?|佟雪梅
汉中市农业农村局局长叫什么?|邹立人
汉中市卫健委主任是哪一位?|田慧贞
谁在汉中市中心医院当院长?|常悦
汉中市中心医院的院长是谁?|常悦
常悦是哪家医院的院长?|汉中市中心医院
市妇联主席是谁?|佟雪梅
汉中市教育局协办了什么活动?|家风课堂宣讲活动
家风课堂宣讲活动是哪个单位主办的?|汉中市妇联
家风课堂宣讲活动的主办单位是哪家?|汉中市妇联
家风课堂宣讲活动有哪些协办单位?|共青团汉中市委、汉中市教育局、陕西理工大学
暖巢家庭关爱行动是哪个单位启动的?|汉中市妇联
“暖巢”家庭关爱行动由谁发起?|汉中市妇联
哪家公司参与了“暖巢”家庭关爱行动?|汉中市爱心家政服务有限公司
参与暖巢家庭关爱行动的企业是哪家?|汉中市爱心家政服务有限公司
“她声”维权服务热线是谁开通的?|汉中市妇联
“汉医通”小程序是哪家医院推出的?|汉中市中心医院
汉中市中心医院推出了什么小程序?|汉医通小程序
哪个单位授予汉中市妇联“陕西省家庭工作先进集体”称号?|陕西省妇联
汉中市妇联获得过什么荣誉?|陕西省家庭工作先进集体
汉中市妇联得过哪些称号?|陕西省家庭工作先进集体
陕西省家庭工作先进集体称号由谁颁发?|陕西省妇联
姜川柏获得了什么称号?|汉中好人
姜川柏被评为什么?|汉中好人
姜川柏哪一年获评“汉中好人”?|2024
姜川柏是哪支队伍的队长?|汉中市水利局汉江管护队
汉中市水利局汉江管护队的队长是谁?|姜川柏
汉江管护队连续几年获得全省河湖管护先进集体?|3
“江畔红帽”志愿服务队由谁组建?|汉中市水利局汉江管护队
“一日三巡”机制是谁建立的?|汉中市水利局汉江管护队
第三届汉中油菜花马拉松由哪些单位承办?|南郑区文旅局、汉中市田径协会
第三届汉中油菜花马拉松的主办单位有哪些?|南郑区政府、汉中市体育局
谁主办了第三届汉中油菜花马拉松?|南郑区政府、汉中市体育局
第三届汉中油菜花马拉松是什么时候举行的?|2025-04-13
第三届汉中油菜花马拉松在哪个区鸣枪?|南郑区
南郑区区长是谁?|阮清和
南郑区委书记是哪位?|石敬轩
石敬轩在哪个单位任职?|南郑区委
谁主持召开了县委常委会会议?|管仲谋
县委常委会会议哪天召开的?|2025-05-08
管仲谋主持了什么会议?|县委常委会会议
出席县委常委会会议的有哪些人?|管仲谋、林疏桐、焦守拙、纪云帆、车望舒
洋县代县长是谁?|车望舒
洋县县长现在是谁?|车望舒
洋县文旅局局长是谁?|顾言溪
顾言溪主持了什么仪式?|2025朱鹮生态研学营开营仪式
2025朱鹮生态研学营开营仪式由谁主持?|顾言溪
2025朱鹮生态研学营开营仪式在哪里举行?|朱鹮梨园景区
2025朱鹮生态研学营开营仪式的主办单位是哪些?|洋县文旅局、洋县林业局
哪些单位承办了2025朱鹮生态研学营开营仪式?|华阳镇政府、洋县朱鹮国家级自然保护区管理局
2025朱鹮生态研学营开营仪式是几号举行的?|2025-05-06
谁在2025朱鹮生态研学营开营仪式上致辞?|向明远
“黑米贷”是哪家银行推出的?|洋县农商银行
洋县农商银行推出了什么贷款?|黑米贷
洋县黑米溯源平台由哪个单位建设?|洋县农业农村局
洋县农业农村局上线了什么平台?|洋县黑米溯源平台
洋县黑米产业协会被评为什么?|陕西省示范社会组织
草坝村获得了什么称号?|2024年度陕西省美丽宜居示范村
哪个村获评“2024年度陕西省美丽宜居示范村”?|草坝村
磨子桥镇属于哪个县?|洋县
洋县属于哪个市?|汉中市
汉中市属于哪个省?|陕西省
石窑坝村在哪个镇?|玉皇庙镇
梅城镇隶属于哪个市?|建德市
建德市市长是谁?|翁见山
翁见山在哪些机构任职?|建德市委、建德市政府
谷雨生到哪个镇走访民营企业?|寿昌镇
谷雨生是哪天走访民营企业的?|2025-06-10
建德市总工会主席是谁?|施仁杰
职工匠人技能比武由哪个单位主办?|建德市总工会
职工匠人技能比武哪天举行?|2025-06-11
谁在2025新安江水产业创新大会上讲话?|楼望北
2025新安江水产业创新大会在哪儿召开的?|建德市会议中心
2025新安江水产业创新大会是哪天召开的?|2025-06-11
2025新安江水产业创新大会由哪个单位承办?|建德经济开发区管委会
建德市科协主席是谁?|骆一鸣
柴静安担任哪家公司的董事长?|浙江清涟饮品股份有限公司
“小水滴”节水课堂是哪所学校开设的?|建德市明珠小学
全盟奶业振兴调度会由谁主持?|宝力道
全盟奶业振兴调度会在哪个市召开?|锡林浩特市
全盟奶业振兴调度会是哪一天开的?|2024-09-19
有谁在全盟奶业振兴调度会上讲话或汇报?|阿古拉、哈斯朝鲁
锡林郭勒盟农牧局局长是谁?|宝力道
奶源质量追溯体系由哪个单位牵头?|锡林郭勒盟农牧局
哪些单位配合建立奶源质量追溯体系?|锡林郭勒盟市场监管局、锡林郭勒盟科技局
正蓝旗获得了什么荣誉?|全国奶业绿色发展示范旗
哪个旗获评“全国奶业绿色发展示范旗”?|正蓝旗
正蓝旗与哪所大学合作?|内蒙古农业大学
敖云达到哪个旗调研基层治理工作?|苏尼特右旗
敖云达在哪些机构任职?|锡林郭勒盟委、锡林郭勒盟委政法委
正蓝旗旗长是谁?|哈斯朝鲁
乌兰图雅何时被授予“全区人民满意的好法官”?|2024-07
“全区人民满意的好法官”由哪家法院授予?|内蒙古自治区高级人民法院
“马背法庭”巡回审判站是哪个法院设立的?|西乌珠穆沁旗人民法院
正镶白旗属于哪个盟?|锡林郭勒盟
《敖包相会的地方》的作者是谁?|乌·斯琴高娃
《那达慕的清晨》是谁拍的?|额尔敦
《春到褒河》的摄影者是谁?|章小棠
谁写了《油菜花里的旧时光》?|明澄
《十七房村的“稻田画师”》的照片有几位作者?|2
《草原上的“流动法庭”》的图片是哪些人拍摄的?|娜仁托娅、额尔敦
记者薛凌写了几篇报道?|3
程望采写了多少篇报道?|3
《陆文瑾到市中心医院调研》是哪位记者写的?|薛凌
陆文瑾出席了几次会议?|2
陆文瑾主持过哪些会议?|全市乡村产业振兴现场推进会、市政府常务会议
与汉中市签署劳务协作协议的是哪个市?|南通市
浙江大学与哪家公司合作?|浙江清涟饮品股份有限公司
秦巴好物进校园活动在哪所学校举办?|汉中职业技术学院
屈子昂是哪家企业的总经理?|汉中秦味源食品有限公司
侯念祖是哪所大学的教授?|西北大学
顾采薇担任什么职务?|
陆文瑾参加了全盟奶业振兴调度会吗?|否
管仲谋主持了县委常委会会议吗?|是
洋县委组织部部长是谁?|林疏桐
洋县人大常委会主任是谁?|焦守拙
`;

export const THIRD_ENGLISH = `
Who presided over the on-site meeting on rural industry revitalisation?|陆文瑾
Who chaired the city's on-site meeting on rural industry?|陆文瑾
When was the on-site meeting on rural industry held?|2025-04-17
On which day did the rural industry on-site meeting take place?|2025-04-17
Where was the rural industry revitalisation meeting held?|留坝县
In which county was the on-site meeting on rural industry held?|留坝县
Who is the mayor of Hanzhong?|陆文瑾
Who is Hanzhong's mayor?|陆文瑾
Who is the party secretary of Hanzhong?|何劲川
Which posts does Duan Qingyan hold?|常委、副市长
In which bodies does Duan Qingyan hold posts?|汉中市委、汉中市政府
In which organisations does Ge Cunyi hold a post?|汉中市工商联、汉中市政协
Who chairs the Hanzhong women's federation?|佟雪梅
Who is the chair of the Hanzhong Women's Federation?|佟雪梅
Who heads Hanzhong's agriculture and rural affairs bureau?|邹立人
Who heads the health commission of Hanzhong?|田慧贞
Who is president of Hanzhong Central Hospital?|常悦
Which body hosted the family tradition classroom activity?|汉中市妇联
Which bodies co-organised the family classroom lecture activity?|共青团汉中市委、汉中市教育局、陕西理工大学
Who launched the Warm Nest family care campaign?|汉中市妇联
Which company takes part in the Warm Nest campaign?|汉中市爱心家政服务有限公司
Which organisation opened the Her Voice hotline?|汉中市妇联
Which hospital launched the Hanyitong app?|汉中市中心医院
What app did Hanzhong Central Hospital launch?|汉医通小程序
Which honour did the Hanzhong women's federation receive?|陕西省家庭工作先进集体
Who confers the title of Shaanxi advanced collective for family work?|陕西省妇联
What title did Jiang Chuanbai receive?|汉中好人
In what year was Jiang Chuanbai named a Good Person of Hanzhong?|2024
Of which team is Jiang Chuanbai captain?|汉中市水利局汉江管护队
Who leads the Hanjiang river patrol team of the water bureau?|姜川柏
How many years running has the Hanjiang patrol team been an advanced collective?|3
Which bodies hosted the third Hanzhong rapeseed marathon?|南郑区政府、汉中市体育局
Which bodies co-organised the third Hanzhong marathon?|南郑区文旅局、汉中市田径协会
When was the third Hanzhong marathon held?|2025-04-13
In which district was the marathon held?|南郑区
Who is the head of Nanzheng District?|阮清和
Who is party secretary of Nanzheng District?|石敬轩
Who chaired the county party standing committee meeting?|管仲谋
On what day was the county standing committee meeting held?|2025-05-08
What meeting did Guan Zhongmou chair?|县委常委会会议
Who is acting head of Yang County?|车望舒
Who heads the culture and tourism bureau of Yang County?|顾言溪
Who chaired the opening ceremony of the ibis study camp?|顾言溪
Where was the opening ceremony of the crested ibis study camp held?|朱鹮梨园景区
Which bodies hosted the opening ceremony of the ibis study camp?|洋县文旅局、洋县林业局
On what day did the crested ibis study camp open?|2025-05-06
Who spoke at the opening ceremony of the ibis camp?|向明远
Which bank launched the black rice loan?|洋县农商银行
Which loan did Yang County's rural commercial bank launch?|黑米贷
Which bureau built the Yang County black rice tracing platform?|洋县农业农村局
What title did the Yang County black rice association get?|陕西省示范社会组织
Which title did Caoba village win?|2024年度陕西省美丽宜居示范村
Which village was named a beautiful village of Shaanxi for 2024?|草坝村
To which county does Moziqiao Town belong?|洋县
To which city does Yang County belong?|汉中市
In which province is Hanzhong?|陕西省
In which town is Shiyaoba village?|玉皇庙镇
Who is mayor of Jiande?|翁见山
In which bodies does Weng Jianshan hold a post?|建德市委、建德市政府
Which town did Gu Yusheng visit?|寿昌镇
On what day did Gu Yusheng visit private enterprises?|2025-06-10
Who chairs Jiande's federation of trade unions?|施仁杰
Which body hosted the craftsmen's skills competition?|建德市总工会
When was the skills competition for craftsmen held?|2025-06-11
Who spoke at the 2025 Xin'anjiang water industry innovation conference?|楼望北
Where was the Xin'anjiang water industry conference held?|建德市会议中心
On what day was the Xin'anjiang water industry conference held?|2025-06-11
Which body co-organised the Xin'anjiang water conference?|建德经济开发区管委会
Who chairs the science association of Jiande?|骆一鸣
Of which company is Chai Jing'an chair of the board?|浙江清涟饮品股份有限公司
Which school set up the Little Water Drop class?|建德市明珠小学
Who chaired the league's dispatch meeting on dairy?|宝力道
In which city was the dairy dispatch meeting held?|锡林浩特市
On what day was the dairy industry dispatch meeting held?|2024-09-19
Who spoke at the dairy revitalisation meeting?|阿古拉、哈斯朝鲁
Who heads the agriculture and animal husbandry bureau of Xilingol?|宝力道
Which bureau leads the milk source tracing system?|锡林郭勒盟农牧局
What honour did Zhenglan Banner receive?|全国奶业绿色发展示范旗
Which banner was named a national green dairy model?|正蓝旗
With which university does Zhenglan Banner cooperate?|内蒙古农业大学
Which banner did Ao Yunda inspect?|苏尼特右旗
In which bodies does Ao Yunda hold a post?|锡林郭勒盟委、锡林郭勒盟委政法委
Who is the head of Zhenglan Banner?|哈斯朝鲁
When was Wulantuya named a judge whom the people are satisfied with?|2024-07
Which court set up the horseback tribunal station?|西乌珠穆沁旗人民法院
To which league does Zhengxiangbai Banner belong?|锡林郭勒盟
Who took the photo of the naadam morning?|额尔敦
Who took the picture 'Spring comes to the Bao River'?|章小棠
How many people took the photos of the rice painting village?|2
How many stories did reporter Xue Ling write?|3
How many articles did Cheng Wang write?|3
How many meetings did Lu Wenjin attend?|2
Which meetings did Lu Wenjin chair?|全市乡村产业振兴现场推进会、市政府常务会议
Which city signed a labour agreement with Hanzhong?|南通市
With which company does Zhejiang University cooperate?|浙江清涟饮品股份有限公司
Of which company is Qu Zi'ang general manager?|汉中秦味源食品有限公司
At which university is Hou Nianzu a professor?|西北大学
Did Guan Zhongmou chair the county standing committee meeting?|yes
Did Lu Wenjin attend the dairy dispatch meeting?|no
Who heads the organisation department of the Yang County party committee?|林疏桐
Which schools did the mayor of Paris inspect?|
`;
