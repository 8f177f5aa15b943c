import { describe, expect, it } from "vitest";
import { mergeNodes } from "../../../src/domain/merge.ts";
import { readStory } from "./story.ts";

/** The bodies and places that a story in a paper of Hanzhong names. */
const namesIn = (body: string): readonly string[] => {
  return readStory(body).flatMap(({ entities, mentions }) => {
    const mentioned = new Set(mentions.map(({ entity }) => entity));
    return entities
      .filter(({ id, label }) => mentioned.has(id) && (label === "Organization" || label === "Place"))
      .map(({ name }) => name);
  });
};

describe("names of bodies and places", () => {
  const cases: readonly [string, readonly string[]][] = [
    // Where a name ends or begins: words that hold its ending, the town that acts, conjunctions in names of towns
    ["洋县政协组织部分委员到会，街道柳泉社区开展了宣传。", ["洋县政协", "柳泉社区"]],
    ["洋县和家坪镇和家坪社区种下油菜。", ["洋县"]],
    ["洋县把青年公园修在河边，座谈会在活动室召开。", ["洋县"]],
    ["5月6日，会议任命葛少华为洋县教育局局长，听青禾村党支部汇报。", ["洋县教育局", "青禾村党支部"]],
    // Short names of counties far away where the article names them in full; no villages that are counted
    ["考察团昨天到了德江县，大家说德江的茶叶很香。", ["德江县"]],
    ["黔东南州委书记到会，专家昨天到德江指导。", ["黔东南苗族侗族自治州委"]],
    ["洋县白杨村、柳泉镇云岫沟村两村评上最美村镇，两个村都有古树。", ["白杨村", "云岫沟村"]],
    // Legal forms; all of a sort; where somebody is stationed; papers of other places
    ["汉中港务局有限公司走进全县工会系统。", ["汉中港务局有限公司"]],
    [
      "俄罗斯驻西安总领事馆总领事到访，陕西广播电视台驻汉中记者站揭牌。",
      ["俄罗斯驻西安总领事馆", "陕西广播电视台驻汉中记者站"],
    ],
    ["志愿者走进化隆路社区和辖区青禾小学。", ["化隆路社区", "青禾小学"]],
    ["半月谈杂志社、新民晚报等媒体采访。", ["半月谈杂志社", "新民晚报"]],
    ["市经信局局长葛明远到会，县经发局参加。", ["汉中市经信局"]],
    // Whose leaders they are
    ["宝鸡市领导葛一舟、秦望舒，市委秘书长陆文瑾参加考察。", ["宝鸡市委"]],
    // Papers and stations in a list, with none of their cities
    [
      "来自宝鸡日报、渭南日报、秦风导报、秦巴传媒网的记者参加采风。",
      ["宝鸡日报", "渭南日报", "秦风导报", "秦巴传媒网"],
    ],
    // Short mass bodies, offices, commissions, other parties
    ["5月6日，中国作协和陕西省美协的作家来访。", ["中国作协", "陕西省美协"]],
    ["活动由市河长办、市民宗委联合主办。", ["汉中市河长办", "汉中市民宗委"]],
    ["5月6日，民盟汉中市委会到洋县义诊。", ["民盟汉中市委会"]],
    // A body at which something is held, which is a site as well
    [
      "在市政府新闻办召开的通气会上，大家听说全市粮食增产。",
      ["汉中市政府", "汉中市政府新闻办", "汉中市政府新闻办"],
    ],
    // Delegations and teams of a place
    ["5月6日，城固县党政代表团来洋县考察，洋县代表队夺冠。", ["城固县党政代表团", "洋县代表队"]],
    ["5月6日，洋县第一中学代表队参加比赛。", ["洋县第一中学代表队"]],
    // Committees of a body; companies that a list tells of; what a committee sends out
    [
      "市政协提案委主任葛明远、洋县作家协会散文委员会副主任秦望舒参加。",
      ["汉中市政协提案委", "洋县作家协会散文委员会"],
    ],
    ["洋州机械、青禾建材等5家企业进场。", ["洋州机械", "青禾建材"]],
    ["省委换届风气第二督查组组长葛明远到会。", ["陕西省委换届风气第二督查组"]],
    // The Corps: its divisions with their cities, its regiments
    [
      "兵团第十四师昆玉市农业农村局局长葛明远、二二四团团长秦望舒到会。",
      ["新疆生产建设兵团第十四师昆玉市农业农村局", "二二四团"],
    ],
    // Words that were verbs elsewhere
    ["市茶产业开发协会会长葛明远到会。", ["汉中市茶产业开发协会"]],
    ["三秀风景区管委会主任葛明远到会。", ["三秀风景区管委会"]],
    // Committees, departments, branches, groups that a body sends
    ["活动由市爱国卫生工作委员会主办。", ["汉中市爱国卫生工作委员会"]],
    ["5月6日，教育部基础教育司司长葛明远来访，省委督导组到会。", ["教育部基础教育司", "陕西省委督导组"]],
    ["中国联通洋县分公司、洋县晨曦爱心公益团队参加。", ["中国联通洋县分公司", "洋县晨曦爱心公益团队"]],
    ["西北大学语言与社会科学研究所所长葛明远到会。", ["西北大学语言与社会科学研究所"]],
    ["洋县政府办、住建局、教育局负责人参加。", ["洋县住建局", "洋县教育局"]],
    ["洋县科技局、科协、农委等单位参加。", ["洋县科技局", "洋县科协", "洋县农委"]],
    ["市洋县朱鹮产业发展中心的牌子挂在门口，麟川洋州公司也来了。", ["麟川洋州公司"]],
    ["洋县二中、市一小和城固一高的学生获奖。", ["洋县二中", "汉中市一小", "城固一高"]],
    // A word of a cooperative's name; small towns that are sites
    ["洋县晨曦茶叶农民专业合作社丰收，晨曦合作社带动了邻村。", ["洋县晨曦茶叶农民专业合作社"]],
    ["代表走访了洋县经济开发区的茶艺小镇。", ["茶艺小镇"]],
    // Bodies whose endings are common words, behind their level or their place
    [
      "记者从市植保站获悉，县征兵办公室和洋县动物疫病预防控制中心开展了宣传。",
      ["汉中市植保站", "洋县征兵办公室", "洋县动物疫病预防控制中心"],
    ],
    ["5月6日，由市冬泳协会主办的活动举行，市美术馆协办。", ["汉中市冬泳协会", "汉中市美术馆"]],
    ["县级管理办法出台，市交易所得税减免，西部汉中项目部署完成。", []],
    ["他在市民活动中心遇到了市场中心的人，志愿者以群众为中心。", []],
    // Branches behind their brand, or their company's own place
    ["建行洋县支行、顺丰速运汉中分公司参加。", ["建行洋县支行", "顺丰速运汉中分公司"]],
    ["陕西晨曦网络洋县分公司开展了宣传。", ["陕西晨曦网络洋县分公司"]],
    // Units of bodies, and what several fields have
    [
      "市公安局交警支队四大队、洋县法院青禾法庭、市科技局农村科技科开展了宣传。",
      ["汉中市公安局交警支队四大队", "洋县法院青禾法庭", "汉中市科技局农村科技科"],
    ],
    [
      "市文物保护与考古研究所、经开区社会事业发展局参加。",
      ["汉中市文物保护与考古研究所", "经开区社会事业发展局"],
    ],
    ["陕西汉中职业技术学院举办了活动。", ["陕西汉中职业技术学院"]],
    // Companies by their brand and trade
    ["走进麟川机械生产车间，工人们正在忙碌。青禾生物董事长葛明远介绍了情况。", ["麟川机械", "青禾生物"]],
    ["智能装备生产线投产，绿色建材等5家企业参会。", []],
    // Sites where somebody goes along, or where a clause begins; lines by a letter of each end
    ["志愿者沿着青禾山巡查，记者在青禾路看到了花灯。", ["青禾山", "青禾路"]],
    ["青禾旅游区迎来游客，青禾大桥建成通车。", ["青禾旅游区", "青禾大桥"]],
    ["列车驶过陇海铁路，车队沿312国道前行。", ["陇海铁路", "312国道"]],
    ["志愿者来到人民广场，深入田间村庄，走遍了周边街道和偏远山村。", ["人民广场"]],
    ["新建高铁项目开工，乘坐高铁的人多了。", []],
    // What bodies are praised for, and a sort of them, are none; a village's branch in full
    ["大家弘扬乌兰牧骑精神，推行支部领办合作社，专供麟川公司。", ["麟川公司"]],
    ["洋县青禾镇柳泉村支部书记葛明远到会。", ["柳泉村党支部"]],
    ["青禾湖位于城东，全长5公里。", ["青禾湖"]],
    // A body that somebody went to is no place
    ["5月6日，副市长一行到洋县侨联调研。", ["洋县侨联"]],
    // Short names of cities in a list
    ["产品销往西安、渭南、吉林等地。", ["西安市", "渭南市", "吉林省"]],
    ["考察团先后来到洋县云羊垭和马泉市政广场，进行了考察。", ["云羊垭", "马泉市政广场"]],
    // Mountains, roads, lists of visits, what stands in a village
    ["走进秦岭深处，沿国道108线前行。", ["秦岭", "国道108线"]],
    [
      "考察团先后来到青禾雅苑、柳泉茶香园和市文化活动中心等地。",
      ["青禾雅苑", "柳泉茶香园", "汉中市文化活动中心"],
    ],
    ["大家参观了青禾茶史陈列馆、秦风艺术馆。", ["青禾茶史陈列馆", "秦风艺术馆"]],
    ["位于青禾镇柳泉村的云顶观景台正在建设。", ["云顶观景台"]],
    // The youth league in full; fields that 与 joins; conjunctions bound to a level's letter
    ["活动由共青团汉中市委和共青团洋县县委联合主办。", ["共青团汉中市委", "共青团洋县委"]],
    ["市林业与草原局参加。", ["汉中市林业与草原局"]],
    ["洋县艺术中心和县戏曲曲艺家协会演出。", ["洋县艺术中心", "洋县戏曲曲艺家协会"]],
    ["一行人走进汉中市顺禾炭素有限公司。", ["汉中市顺禾炭素有限公司"]],
    // Endings that cut another: 摄影协会 is no 影协, 新城管委会 no 城管委
    ["展出洋县摄影协会征集的作品。", ["洋县摄影协会"]],
    ["柳泉新城管委会主任葛明远到会。", ["柳泉新城管委会"]],
    // Small offices, stations and task forces of a place
    ["活动由市志办、市环卫处和洋县农机安全监理所承办。", ["汉中市志办", "洋县农机安全监理所"]],
    ["渭南市台办、市台办协办。", ["渭南市台办", "汉中市台办"]],
    ["活动由汉中市创建国家森林城市工作指挥部主办。", ["汉中市创建国家森林城市工作指挥部"]],
    ["市政协副主席、致公党市委主委葛明远到会。", ["汉中市政协", "致公党汉中市委"]],
    ["重庆市汉中商会会长葛明远到会。", ["重庆市汉中商会"]],
    ["柳本村推出积分兑换。", ["柳本村"]],
    ["洋县青禾镇柳泉村党总支书记葛明远、武警汉中支队政委秦望舒到会。", ["柳泉村党总支", "武警汉中支队"]],
    // Offices, brigades, societies and headquarters by their endings
    ["市农办、洋县三防办和洋县老体协派人参加。", ["汉中市农办", "洋县三防办", "洋县老体协"]],
    ["洋县刑警大队、洋县诗词学会、洋县围棋协会参加。", ["洋县刑警大队", "洋县诗词学会", "洋县围棋协会"]],
    ["市森林草原防灭火指挥部办公室召开会议。", ["汉中市森林草原防灭火指挥部办公室"]],
    ["洋县民间文艺家协会主席葛明远到会。", ["洋县民间文艺家协会"]],
    // In a list the first says whose the others are
    ["市委统战部、社会工作部、科协参加。", ["汉中市委统战部", "汉中市委社会工作部", "汉中市科协"]],
    ["市委宣传部副部长、文联主席葛明远到会。", ["汉中市文联"]],
    ["洋县经开区党工委、管委会举行签约仪式。", ["洋县经开区党工委", "洋县经开区管委会"]],
    // A conjunction is no county; a team is named by who founds it; a company, not all in front of it
    ["洋县妇联会同县总工会开展活动。", ["洋县妇联", "洋县总工会"]],
    ["柳泉村响应号召，组成志愿者服务队，开展服务。", ["柳泉村志愿者服务队"]],
    ["洋县农业集团有限公司旗下青禾茶业有限公司投产。", ["洋县农业集团有限公司", "青禾茶业有限公司"]],
    // Hamlets, towns of lists, the county of another name, cities abroad, museums that act
    ["洋县青禾镇下柳屯的油菜花开了。", ["下柳屯"]],
    ["干部奔赴马畅等9个乡镇。", ["马畅镇"]],
    ["该镇柳泉村的茶开采了。", ["柳泉村"]],
    ["产品销往韩国釜山和日本大阪。", ["釜山", "大阪"]],
    ["5月6日，青禾红军纪念馆开展宣讲。", ["青禾红军纪念馆"]],
    ["在青禾农耕园，大家察看了长势。", ["青禾农耕园"]],
    // Sites in a row vouch for each other: by their heads, as what the segmenter knows, and rivers of two characters
    ["青禾湖、麟川溪、云岫老街吸引了不少游客。", ["青禾湖", "麟川溪", "云岫老街"]],
    ["从青禾古堰、洋县麟川寺到云岫大草原，歌声不断。", ["青禾古堰", "麟川寺"]],
    ["禾河、麟河、青禾河水质变好了。", ["禾河", "麟河", "青禾河"]],
    // Streets that cross, a building behind its street, a village of two characters behind its town, a hamlet behind its village
    ["记者在青禾路与麟川街交叉口看到，工人正在施工。", ["青禾路", "麟川街"]],
    ["她家住青禾路东段云岫花园小区。", ["青禾路", "云岫花园小区"]],
    ["洋县马畅镇安村的油菜花开了，青禾镇柳泉村下柳屯也开了。", ["安村", "下柳屯"]],
    // What shares its kind with others of a list that says how many they are; behind a village's 、, behind 的, with a numeral
    [
      "今年，洋县在麟川、云岫2镇试点，惠及禾坪、上柳、新胜三个村。",
      ["麟川镇", "云岫镇", "禾坪村", "上柳村", "新胜村"],
    ],
    ["干部走进洋县马畅、云岫6个乡镇，听取了禾泉、滨柳两个社区的意见。", ["马畅镇", "禾泉社区", "滨柳社区"]],
    ["管网通到了青禾镇东柳村、日新村，青禾镇的克莫村也用上了水。", ["东柳村", "日新村", "克莫村"]],
    ["在六工村青禾文化广场，歌声不断。", ["六工村"]],
    // Bureaus and commissions by their whole names, fields that 和 joins
    [
      "市卫生健康委员会、市发展和改革委员会、市外事办公室、省工业和信息化委员会参加。",
      ["汉中市卫生健康委员会", "汉中市发展和改革委员会", "汉中市外事办公室", "陕西省工业和信息化委员会"],
    ],
    [
      "汉中市住房和城市建设局、市文化旅游体育与传媒局参加。",
      ["汉中市住房和城市建设局", "汉中市文化旅游体育与传媒局"],
    ],
    // Townships by their people, zones of two provinces
    ["演出走进青禾镇和康克尔柯尔克孜族乡，还有夏宜瑶族乡。", ["康克尔柯尔克孜族乡", "夏宜瑶族乡"]],
    ["秦川合作示范区江北片区的企业多了。", ["秦川合作示范区", "江北片区"]],
    // Zones by either ending, crossings at a border, roads and the parts of roads, sites where a clause begins
    ["在禾罗现代农业园区，大家察看了长势，在洋县高校园区听了课。", ["禾罗现代农业园区", "洋县高校园区"]],
    ["青禾口岸货车有序通关，云岫公园本月开放。", ["青禾口岸", "云岫公园"]],
    [
      "洋县北京路上已经人来人往，麟川路青禾大道至禾泉大道段封闭施工。",
      ["北京路", "麟川路", "青禾大道", "禾泉大道"],
    ],
    [
      "人民广场上歌声嘹亮，云岫小区的居民都来了，家住禾泉居民区的也来了。",
      ["人民广场", "云岫小区", "禾泉居民区"],
    ],
  ];
  it.each(cases)("%s", (body, expected) => {
    expect(namesIn(body)).toEqual(expect.arrayContaining(expected as string[]));
  });
});

describe("words that name no body and no place", () => {
  const cases: readonly [string, RegExp][] = [
    ["洋县政协组织部分委员视察，街道柳泉社区把活动放在活动室举行。", /组织部|街道柳泉|活动室/],
    ["汉中港务局有限公司走进全县工会系统，洋县把青年公园修在河边。", /港务局$|全县工会|把/],
    ["全县供水系统启动升级改造，全市预警系统持续完善。", /系统/],
    ["全市县级融媒体中心负责人来我县指导融媒体中心建设，助力学校发展。", /融媒体中心|学校/],
    ["专家昨天到德江指导，洋县云岫沟村两村评上最美村镇，两个村都有古树。", /德江|两村|村镇|两个/],
    ["志愿者走进化隆路社区和辖区青禾小学。", /化隆回族|辖区/],
    ["青禾集团南郑区域参与，比赛由俄罗斯萨马拉州政府主办。", /南郑区$|^州政府|汉中市政府/],
    ["大家铭记政协组织的嘱托，各位政协委员畅谈感受。", /政协/],
    ["洋县县长葛明远率政府班子走访。", /葛明远|率/],
    ["洋县检查商业超市、企业医院和各类养殖合作社。", /超市|医院|合作社/],
    ["如今，已有30名合作社社员受益。", /合作社/],
    ["洋县签订战略合作协议。", /协$/],
    ["县公安厅副厅长级干部到会。", /副厅/],
    ["来自宝鸡日报、渭南日报的记者参加采风。", /宝鸡市|渭南市/],
    ["葛明远主持召开平安建设会议。", /开平/],
    ["洋县重视新农村，为3个贫困村、20个嘎查村修路，街道社区也受益。", /村|社区/],
    ["今年，柳泉村以产业园为龙头发展生产。", /产业园/],
    ["洋县加快青禾智能产业园建设。", /产业园/],
    ["一行人参观了现代农业产业园、门诊大厅。", /产业园|大厅/],
    ["秦岭机场集团副总经理葛明远到会。", /机场$/],
    ["洋县引进知名物流公司，行业协会也来了。", /公司|协会/],
    ["根据省市党委、政府部署，开展文化科技卫生三下乡。", /党委|政府|下乡/],
    ["柳泉村是洋县茶业发展重点推进村。", /推进村/],
    ["走出乡村景区化的新路，文旅景区游客多。", /景区/],
    ["洋县初中组、高中组选手和第四幼儿园、城关中心校参加。", /[初高]中$|第四幼$|关中$/],
    ["洋县晨曦茶叶农民专业合作社丰收，晨曦合作社带动了邻村。", /^晨曦合作社$/],
    ["青禾艺术小镇产品发布会即将开始。", /^青禾艺术小镇$/],
    ["采茶人天黑才下山，江山如画。", /山/],
    ["推广“公司+合作社+茶农”模式。", /合作社/],
    ["洋县推出“邻里爱心超市”，各县区政协委员、副厅级干部点赞。", /超市|政协|厅/],
    ["大家走农村、看山乡，当年乡亲的话还在耳边，志愿者进村服务。", /农村|乡$|进村/],
    ["青禾红军指挥部旧址对外开放。", /指挥部$/],
    ["为春耕开好局、起好步，我市学校都行动起来。", /好局|学校/],
    ["柳泉村发展茶叶，科学谋划柳泉村未来，做强做大柳泉村茶业。", /.柳泉村/],
    ["洋县打造“汉中苹果大镇”，利用苗乡优势，支持旅游重点镇建设。", /大镇|苗乡|重点镇/],
    ["村落在黄山脚下。", /黄山/],
    ["专家到县人民医院进行国家胸痛中心认证核查，全村555户农户纳入合作社。", /进行|合作社/],
    ["青禾镇西天贡村村南，大棚提上了西天贡村党支部的议程。", /^贡村|村村/],
    ["村干部出资办合作社，村集体领办起蔬菜种植合作社。", /合作社/],
    ["5月6日，“助残圆大学梦”活动举行，洋县引入阿里云平台，预计大桥明年通车。", /大学|阿里|大桥/],
    ["青禾镇柏油村道平坦，是县里的中心重镇，丰收已成定局，专家牵线搭桥。", /村|重镇|定局|桥/],
    ["该镇成立了由镇党委书记为组长的领导小组。", /了由/],
    ["集团设青禾小学教育集团管理委员会，这是洋县首个教育集团，大家说要建设好党支部。", /集团设|首个|建设好/],
    ["洋县支持传统茶村，83个涉茶村增收，其中核心区柳泉村种茶。", /茶村|核心区/],
    ["洋县推进紧密型医联体建设，引进苗木公司，构建集团化办学格局。", /医联体|公司|集团/],
    ["柳泉村先后获得“陕西省文明村”“汉中市卫生村”两项荣誉。", /卫生村/],
    ["各镇抓好城镇安全，助推农村发展。", /镇安|农村/],
    ["大家深入学习贯彻会议精神，参观了校史馆、充电工程。", /学习|校史馆|工程/],
    ["专家介绍了青禾乡土人才。", /乡$/],
    ["洋县出席的县委农村工作会议召开。", /县委农村/],
    // Words in a row that end like sites, and people's names that do
    ["洋县修好了河流、湖泊、水库、背街小巷、垃圾池、宿舍楼。", /湖泊|水库|小巷|池|楼/],
    ["孩子们画下高山、大海、石桥，走上致富路。", /高山|大海|石桥|致富路/],
    ["党员张海山、李金桥、陈玉泉来了。", /山$|桥$|泉$/],
    ["走进高山村寨和城市社区，空壳村少了。", /山村|社区|空壳/],
    // Counted words that are no towns, sorts of sites, and a place alone in front of what every place has
    ["产业、人才、文化三个镇域课题推进，党建、治理两个村级平台上线。", /[业才化]镇|村/],
    ["儿童公园越来越多，周边居民区、老旧小区的居民和城市公园里的游人都说好。", /公园|居民区|小区/],
    ["大家走访两个瑶族乡，为3个少数民族乡筹备乡庆，西江都市报记者到会。", /乡$|江都市$/],
    ["洋县口岸货运量增长，陆路口岸有序通关。", /口岸/],
  ];
  it.each(cases)("%s", (body, never) => {
    expect(namesIn(body).filter((name) => never.test(name))).toEqual([]);
  });
});

describe("counties in the paper of their own city", () => {
  /** The places that a story names in a paper. */
  const placesIn = (publication: string, body: string): readonly string[] =>
    readStory(body, publication).flatMap(({ entities }) =>
      entities.filter(({ label }) => label === "Place").map(({ name }) => name),
    );

  it.each([
    ["大连日报", "瓦房店", "瓦房店市"],
    ["邵阳日报", "隆回", "隆回县"],
    ["泸州日报", "古蔺", "古蔺县"],
    ["石家庄日报", "正定", "正定县"],
    ["桂林日报", "阳朔", "阳朔县"],
    ["舟山日报", "岱山", "岱山县"],
    // Words of common use, where somebody goes there
    ["海东日报", "平安", "平安区"],
    ["辽阳日报", "宏伟", "宏伟区"],
  ])("%s: 到%s调研", (publication, short, name) => {
    expect(placesIn(publication, `5月6日，葛明远到${short}调研春耕工作。`)).toContain(name);
  });

  it.each<[string, string, readonly string[]]>([
    // Mongol towns and villages whose sounds are words; a village that begins like its town's kind
    [
      "锡林郭勒日报",
      "葛明远到赛音胡都嘎苏木、花胡硕苏木南柴达木嘎查对驻村干部进行慰问。",
      ["赛音胡都嘎苏木", "花胡硕苏木", "南柴达木嘎查"],
    ],
    ["阿拉善日报", "演员在上滩嘎查和乌兰布和嘎查演出。", ["上滩嘎查", "乌兰布和嘎查"]],
    ["黔东南日报", "花溪区石板镇镇山村举办活动。", ["石板镇", "镇山村"]],
  ])("%s: %s", (publication, body, expected) => {
    expect(placesIn(publication, body)).toEqual(expect.arrayContaining(expected as string[]));
  });

  it("reads the capital of a province by its short form, wherever the paper is", () => {
    expect(placesIn("滨州日报", "5月6日，农业大会在西安举行。")).toContain("西安市");
  });

  it("keeps the name that a county had when the story was told, and one node with what it is now", () => {
    const [former] = readStory("5月6日，农业大会在广德县举行。").flatMap(({ entities }) =>
      entities.filter(({ name }) => name === "广德县"),
    );
    const [present] = readStory("5月6日，农业大会在广德市举行。").flatMap(({ entities }) =>
      entities.filter(({ name }) => name === "广德市"),
    );
    expect(former?.id).toBe(present?.id);
    expect(former && present && [mergeNodes(former, present), mergeNodes(present, former)]).toEqual(
      [0, 1].map(() =>
        expect.objectContaining({ name: "广德市", aliases: expect.arrayContaining(["广德县"]) }),
      ),
    );
  });
});
