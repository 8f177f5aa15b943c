/**
 * Phrasings as journalists, researchers and officials type them, colloquial and with slips, about the sample pages:
 * the question | its answers, with 、. Rules were made with these at hand.
 */
export const TYPED = `
咱们汉中的市长是哪个?|陆文瑾
陆文瑾 holds which posts?|副书记、市长
“她声”热线是哪家开通的?|汉中市妇联
Who won the women's race of the Hanzhong rapeseed flower marathon?|普艳红
新安江水产业创新联盟首任理事长由谁担任?|柴静安
乡村产业振兴工作专班由哪个局牵头?|汉中市农业农村局
漢中市市長是誰?|陆文瑾
市婦聯牽頭了哪些項目?|家风课堂宣讲、她声维权服务热线、巧手兴乡培训计划、暖巢家庭关爱行动
【洋县有哪些镇?)|华阳镇、谢村镇、磨子桥镇
洋 县 有 哪 些 镇|华阳镇、谢村镇、磨子桥镇
Lu Wenjin出席了哪些会议?|全市乡村产业振兴现场推进会、市政府常务会议
汉中现在的市委书记叫啥名字|何劲川
陆文瑾现任什么职务?|副书记、市长
陆文瑾去过哪家医院调研?|汉中市中心医院
陆文瑾哪天去市中心医院调研的?|2025-04-16
陪同陆文瑾调研公立医院改革的有谁?|高远帆、田慧贞
除何劲川外,还有谁在全市乡村产业振兴现场推进会上讲话?|邹立人
除了汉中市妇联,还有哪些单位参与了暖巢家庭关爱行动?|汉中市爱心家政服务有限公司、共青团汉中市委、汉中市教育局
汉江管护队得过什么荣誉?|全省河湖管护先进集体
谁给汉江管护队颁发了全省河湖管护先进集体?|陕西省水利厅
焊接项目一等奖得主是谁?|赵春雨
赵春雨拿了什么奖?|焊接项目一等奖
全区职业院校技能大赛由哪所学校承办?|锡林郭勒职业学院
黑米贷是谁家的产品?|洋县农商银行
洋县农业农村局和哪家公司一起做了洋县黑米溯源平台?|汉中数智科技有限公司
洋县黑米溯源平台有哪些单位参与建设?|汉中数智科技有限公司、洋县农业农村局
汉中职业技术学院和哪个局合作?|汉台区商务局
跟汉中签了劳务协议的是哪座城市?|南通市
正蓝旗同内蒙古农业大学共建了什么研究院?|草原奶业研究院
草原奶业研究院由谁共建?|内蒙古农业大学、正蓝旗
2025新安江水产业创新大会主办方是谁?|建德市发改局、建德市经信局
2025新安江水产业创新大会有哪些人出席?|翁见山、余采薇、骆一鸣、楼望北、胡连翘
翁见山出席了什么会?|2025新安江水产业创新大会
余采薇和骆一鸣一起出席过什么会议?|2025新安江水产业创新大会
骆一鸣兼任哪些职务?|主席、副主席
汉中市政协副主席是谁?|葛存义
建德市委统战部长是谁?|谷雨生
洋县县委书记姓甚名谁?|管仲谋
谁给2025朱鹮生态研学营开营仪式讲课?|雷鸣谦
秦巴好物进校园活动是谁讲课的?|屈子昂
小水滴节水课堂哪个学校办的?|建德市明珠小学
零碳驿站获得了什么称号?|杭州市生态文明教育基地
零碳驿站建在哪个社区?|正大街社区
梅城镇政府和谁一起建了零碳驿站?|建德市生态环境局梅城分局
十七房村的稻田画师那张照片谁拍的?|詹台、宣晓
薛凌都写过哪些稿子?|陆文瑾到市中心医院调研、“秦巴好物”进校园、汉江边的守夜人 ——记市水利局汉江管护队队长姜川柏
朱鹮生态研学营开营的通讯员是谁?|叶知秋
乌鸡产业园二期项目是哪家公司投资的?|陕西嘉陵江农业发展有限公司
橘乡税语宣讲品牌是哪个部门的?|城固县税务局
城固县税务局推出过什么品牌?|橘乡税语宣讲品牌
村BA篮球赛是哪个镇搞的?|磨子桥镇
村BA篮球赛几号打的?|2025-05-05
宝力道是哪个局的局长?|锡林郭勒盟农牧局
苏日娜以前当过什么官?|局长
倪伯达曾任哪家医院院长?|建德市第一人民医院
倪伯达现在担任什么职务?|
陆文瑾最近一次主持的会议是什么?|全市乡村产业振兴现场推进会
陆文瑾最早主持的会议是哪个?|市政府常务会议
谁主持的会议最多?|陆文瑾
汉中市妇联和洋县农业农村局谁牵头的项目多?|汉中市妇联
汉中好人是哪个部门评的?|汉中市委宣传部
阮清和是南郑区区长吗?|是
何劲川是汉中市市长吗?|否
洋县在汉中市吗?|是
磨子桥镇归哪个县管?|洋县
杭州联合银行建德支行推出了什么产品?|水链贷专属产品
全省数字金融服务体系哪家银行接入了?|杭州联合银行建德支行
洋县生态旅游发展规划是谁制定的?|洋县委
陕西省作家协会的会员是谁?|明澄
洋县委宣传部隶属于哪个单位?|洋县委
第三届汉中油菜花马拉松谁致辞?|阮清和
付长风参加了什么比赛?|第三届汉中油菜花马拉松
全市乡村产业振新现场推进会谁主持的?|陆文瑾
陆文谨主持了哪些会议?|全市乡村产业振兴现场推进会、市政府常务会议
闻一溪是做什么的?|工程师
屈子昂是哪个公司的老总?|汉中秦味源食品有限公司
田慧贞出席了什么活动?|调研公立医院改革工作
县第十九届人大常委会第二十八次会议何时召开|2025-04-30
焦守拙出席过几次会?|2
县委常委会会议都有谁参加了?|管仲谋、林疏桐、焦守拙、纪云帆、车望舒
Who serves as mayor of Hanzhong?|陆文瑾
What does Lu Wenjin do?|副书记、市长
What positions does Luo Yiming hold?|主席、副主席
Which hospital did Lu Wenjin visit?|汉中市中心医院
When did Lu Wenjin inspect the central hospital?|2025-04-16
Who accompanied Lu Wenjin on the inspection of public hospital reform?|高远帆、田慧贞
Who besides He Jinchuan spoke at the on-site meeting on rural industry?|邹立人
How many projects does the Hanzhong women's federation lead?|4
Who won first prize in welding?|赵春雨
Which college co-organised the vocational skills competition?|锡林郭勒职业学院
Which bank is behind the black rice loan?|洋县农商银行
Who founded the Qinba e-commerce college?|汉中职业技术学院、汉台区商务局
Which city has a labour agreement with Hanzhong?|南通市
Who set up the grassland dairy research institute?|内蒙古农业大学、正蓝旗
Which two bodies are founding the Good Water laboratory?|浙江清涟饮品股份有限公司、浙江大学环境与资源学院
Who was at the Xin'anjiang water industry innovation conference?|翁见山、余采薇、骆一鸣、楼望北、胡连翘
Which conference did Weng Jianshan attend?|2025新安江水产业创新大会
What post does Wei Shulan hold in the people's congress?|副主任
Who is head of the united front department in Jiande?|谷雨生
Who is deputy head of Yang County?|向明远
Who lectured at the opening of the crested ibis study camp?|雷鸣谦
When was the zero-carbon station named an ecological civilisation education base?|2025-03
In which community is the zero-carbon station?|正大街社区
Who is the correspondent of the story on the ibis study camp?|叶知秋
Which company invested in the second phase of the chicken park?|陕西嘉陵江农业发展有限公司
What day was the village basketball game?|2025-05-05
When did the autumn naadam take place?|2024-09-16
Who used to head the agriculture and science bureau of Zhenglan Banner?|苏日娜
Of which hospital was Ni Boda formerly president?|建德市第一人民医院
Which meeting did Lu Wenjin chair first?|市政府常务会议
Who chaired the most meetings?|陆文瑾
Who attended more meetings, Lu Wenjin or Guan Zhongmou?|陆文瑾
Who confers the title Good Person of Hanzhong?|汉中市委宣传部
Is He Jinchuan the mayor of Hanzhong?|no
Is Yang County in Hanzhong?|yes
Who drew up the Yang County ecological tourism development plan?|洋县委
Which race did Fu Changfeng run?|第三届汉中油菜花马拉松
Who is the secretary-general of the Hanzhong government?|高远帆
How many meetings has Jiao Shouzhuo attended?|2
Who sat in on the county party standing committee meeting?|管仲谋、林疏桐、焦守拙、纪云帆、车望舒
wich company takes part in the warm nest campaign|汉中市爱心家政服务有限公司
who is mayor of hanzhong|陆文瑾
where was the third hanzhong marathon held|南郑区
Which organisation is Tong Xuemei with?|汉中市妇联
whos the party secretary of Hanzhong?|何劲川
`;

/** A third of the same phrasings that was set aside unread while the rules were made. */
export const SET_ASIDE_CHINESE = `
陆文瑾是干什么的?|副书记、市长
陆文瑾4月16号在哪里调研?|汉中市中心医院
除了陆文瑾,还有谁参加了调研公立医院改革工作?|高远帆、田慧贞
汉中市妇联一共牵头几个项目?|4
全省河湖管护先进集体是哪家单位评的?|陕西省水利厅
赵春雨参加了什么比赛?|全区职业院校技能大赛
推出黑米贷的银行叫什么?|洋县农商银行
秦巴电商学院是谁办的?|汉中职业技术学院、汉台区商务局
南通市跟哪个市有合作?|汉中市
好水实验室是哪两家单位共建的?|浙江清涟饮品股份有限公司、浙江大学环境与资源学院
6月11日建德办了哪些活动?|2025新安江水产业创新大会、职工匠人技能比武
魏书兰在汉中市人大常委会任什么职?|副主任
谷雨生是什么官?|常委、部长
洋县有哪几位副县长?|向明远
秦巴好物进校园活动谁办的?|汉中职业技术学院、汉台区商务局
零碳驿站啥时候被评为杭州市生态文明教育基地?|2025-03
稻田画入选了什么名录?|杭州市级非物质文化遗产代表性项目
哪位记者采访了朱鹮生态研学营开营?|白小鹭
乌鸡产业园二期项目在哪个县?|略阳县
亲清会客厅是谁设立的?|建德市工商联
秋季那达慕在什么时候举行?|2024-09-16
正蓝旗农科局原局长是谁?|苏日娜
敖云达2024年9月18日在哪调研?|苏尼特右旗
发稿最多的记者是谁?|薛凌、程望
陆文瑾和何劲川谁出席的会议更多?|陆文瑾
陆文瑾是不是汉中市市长?|是
家风课堂宣讲活动是不是汉中市妇联主办的?|是
水链贷是哪家银行的?|杭州联合银行建德支行
锡林郭勒盟文联会员有谁?|乌·斯琴高娃
洋县委下属哪些部门?|洋县委宣传部、洋县委组织部
主持全市乡村产业振兴现场推迸会的是谁?|陆文瑾
佟雪梅是哪个单位的?|汉中市妇联
汉中市政府秘书长是谁?|高远帆
焦守拙主持了哪个会?|县第十九届人大常委会第二十八次会议
洋县委组织部长是哪位?|林疏桐
`;

export const SET_ASIDE_ENGLISH = `
What is Lu Wenjin's job?|副书记、市长
Where did Lu Wenjin go on 16 April?|汉中市中心医院
Apart from Lu Wenjin, who took part in the public hospital reform inspection?|高远帆、田慧贞
Which projects are led by the Hanzhong women's federation?|家风课堂宣讲、她声维权服务热线、巧手兴乡培训计划、暖巢家庭关爱行动
Which competition did Zhao Chunyu enter?|全区职业院校技能大赛
Which company helped build the black rice tracing platform?|汉中数智科技有限公司
What did Zhenglan Banner and Inner Mongolia Agricultural University set up?|草原奶业研究院
Who hosted the Xin'anjiang water industry innovation conference?|建德市发改局
Which meetings did Yu Caiwei and Luo Yiming both attend?|2025新安江水产业创新大会
Who is party secretary of Yang County?|管仲谋
What title did the zero-carbon station win?|杭州市生态文明教育基地
Which stories has Xue Ling written?|陆文瑾到市中心医院调研、“秦巴好物”进校园、汉江边的守夜人 ——记市水利局汉江管护队队长姜川柏
Which town held the village basketball games?|磨子桥镇
Which bureau does Bao Lidao head?|锡林郭勒盟农牧局
What was the last meeting Lu Wenjin chaired?|全市乡村产业振兴现场推进会
Which reporter wrote the most stories?|薛凌、程望
Is Lu Wenjin the mayor of Hanzhong?|yes
Did the Hanzhong women's federation host the family classroom activity?|yes
Who spoke at the third Hanzhong rapeseed marathon?|阮清和
Which departments belong to the Yang County party committee?|洋县委宣传部、洋县委组织部
Who chiared the on-site meeting on rural industry?|陆文瑾
which posts does duan qingyan hold|常委、副市长
What is Wen Yixi's position?|工程师
`;
