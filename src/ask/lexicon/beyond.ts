/** What no fact of the graph tells: questions with one of these words are refused, whatever else they name. */
interface BeyondRow {
  readonly id: string;
  /** Patterns over the question without its names; over lower-case words in English. */
  readonly zh: string;
  readonly en: string;
  /** Questions that must be refused for it, and those that must not. */
  readonly refuses: readonly string[];
  readonly not: readonly string[];
}

const row = (
  id: string,
  zh: string,
  en: string,
  refuses: readonly string[],
  not: readonly string[],
): BeyondRow => ({ id, zh, en, refuses, not });

const KIN =
  "妻子|丈夫|老婆|老公|爱人|配偶|儿子|女儿|父母|父亲|母亲|爸爸|妈妈|家人|孩子|子女|兄弟|姐妹|哥哥|弟弟|姐姐|妹妹|亲戚";
const MEASURED =
  "人口|面积|价格|票价|房价|利率|利息|金额|投资额|预算|经费|成本|产量|产值|收入|工资|长度|高度|速度|温度|天气|气温|规模";

export const BEYOND: readonly BeyondRow[] = [
  row(
    "manner",
    "(?<![评称认定名列选彰])为什么|为何|为啥|怎么|怎样|如何|凭什么|应不应该|好不好|(?<!不)咋",
    "\\bwhy\\b|\\bhow (?!many\\b)",
    ["为什么召开会议?", "Why was the meeting held?"],
    ["他被评为什么?", "How many meetings did he attend?"],
  ),
  row(
    "negation",
    "(?<!有)没有(?=.)|(?<!有)没(?=[出参主获被举办召担授来去上入])|(?:从|并|尚)未|未(?=[出参主获被曾])|(?<![是在])不(?:是|在|属于|参加|出席|包括|含|再|曾|归|同)|缺席|(?:没|无)人(?!机)",
    "\\b(?:not|never|nobody|neither|nor|without|no longer|absent|missed|skipped)\\b|n't\\b",
    ["谁没有参加会议?", "哪些单位没获得荣誉?", "谁未出席会议?", "Who did not attend the meeting?"],
    ["他参加会议了没有?", "他是不是市长?", "他有没有参加会议?", "Who attended the meeting?"],
  ),
  row(
    "comparison",
    "(?:■比|比■).{0,16}(?:多(?!少)|(?<!多)少|[大小高低早晚长短强快慢])|(?:超过|至少|至多|最少|多于|少于|不止|不到).{0,6}[\\d一二两三四五六七八九十]|最少$|(?:谁|哪[个家位场次]?.{0,3})(?:更?[早晚]|先|后)(?=召开|举[行办]|开(?!发)|启动|成立|推出|$)",
    "(?<!\\b(?:other|rather) )\\bthan\\b|\\bat (?:least|most) (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)\\b|\\bthe (?:fewest|least)\\b",
    [
      "■比■大吗?",
      "■的项目比■多吗?",
      "谁至少出席了两次会议?",
      "■和■哪个先召开?",
      "谁主持了超过3次会议?",
      "Who attended more than two meetings?",
      "Is the county bigger than the city?",
      "Who attended at least two meetings?",
    ],
    [
      "谁获得了诗歌评比一等奖?",
      "哪些先进单位举办了活动?",
      "谁举办的活动最多?",
      "Who other than the mayor spoke?",
      "Who won the most honours?",
    ],
  ),
  row(
    "life",
    `出生|生日|诞辰|年龄|年纪|岁|籍贯|老家|祖籍|哪里人|毕业(?!典礼)|学历|结婚|离婚|(?:${KIN})|身高|体重|性别|是男是女|爱好|喜欢|讨厌|住在|住址|家住|居住在`,
    "\\bborn\\b|\\bbirth(?:day|date|place)?\\b|'s age\\b|\\byears old\\b|\\bmarri(?:ed|age)\\b|(?:'s|\\bhis|\\bher) (?:wife|husband|son|daughter|father|mother|parents|spouse|brother|sister|children|family)\\b|\\b(?:wife|husband|spouse) of\\b|\\blives?$|\\b(?:people|person|who|residents)? lives? in\\b|\\bgraduat\\w+\\b(?! (?:ceremon|part))|\\bhobb\\w+|\\bfavou?rite\\b",
    ["他是哪年出生的?", "他的妻子在哪里工作?", "他住在哪里?", "When was she born?", "Where does he live?"],
    ["他在哪里工作?", "谁出席了毕业典礼?", "Where does he work?", "Who spoke at the graduation ceremony?"],
  ),
  row(
    "contact",
    "手机号|电话号码|办公电话|联系方式|微信号|邮箱|邮编|网址|身份证",
    "\\bphone\\b|\\btelephone\\b|\\be-?mail\\b|\\bpostal code\\b|\\bcontact details\\b",
    ["他的手机号是多少?", "What is her phone number?"],
    ["热线由谁开通?", "Who opened the hotline?"],
  ),
  row(
    "measure",
    `(?:${MEASURED})(?:[^哪谁]{0,4})(?:多少|多大|多高|几|什么|如何)|多少(?:钱|元|万|亿|公里|米|吨|亩|平方|度(?!假)|分(?!公司|支|店|会|行|局|院|校|部|中心)|${MEASURED})|(?<![更最许很众较大])多(?:大(?!赛|型|会|奖)|高(?!校|中|新|质)|长(?![江者])|远|久|重(?![点大要])|快|深|宽|贵)|花了?(?:多少|几)|多少(?:名|位)?(?:人|群众|居民|学生|选手|观众|市民|运动员|游客)(?:出席|参加|参赛|参与|报名|到场|观看|受益)|多少(?:名|位)?(?:队员|员工|职工|客户|用户|观众|游客|病人|患者)|几(?:岁|点|元|块(?!奖牌|[金银铜]牌|牌)|公里|小时|分钟|天$)|最(?:有钱|富|贵|高(?!奖|人民|级|荣誉|检)|大|长|漂亮|厉害|好|差|美)`,
    "\\bhow much\\b|\\bhow many (?:people|runners|athletes|participants|students|pupils|residents|visitors|members|employees|users|customers|patients)\\b(?=.*\\b(?:attend|took part|take part|participat|join|compet|ran|run|liv|work|use)\\w*)|\\bpopulation\\b|\\bprice\\b|\\bcosts?\\b|\\brate\\b|\\bbudget\\b|\\btemperature\\b|\\bweather\\b|\\bgdp\\b|\\bsalary\\b|\\b(?:size|area|length|height) of\\b",
    [
      "市里有多少人口?",
      "比赛有多少人参加?",
      "How many people took part in the race?",
      "会议花了多少钱?",
      "贷款的利率是多少?",
      "What is the interest rate of the loan?",
      "What is the Population of Yang County?",
    ],
    [
      "他出席了多少会议?",
      "公司有多少分公司?",
      "镇里有多少度假区?",
      "还有哪些更多大赛?",
      "哪些更多重点项目开工了?",
      "他得了几块奖牌?",
      "谁得了最高奖?",
      "How many meetings did he attend?",
      "Which Price Bureau launched the campaign?",
      "Who is the director of the Population and Family Planning Bureau?",
    ],
  ),
  row(
    "future",
    "(?:何时|什么时候|哪天|几号|哪年)(?:才能?|将)?(?:结束|截止|到期|完工|竣工)|(?:结束|截止|完工|竣工)(?:时间|日期)|下一?任|下一?届|继任|接班|会不会|(?:将会|谁会)(?![见晤同])|预测|未来(?!工厂|社区|乡村|之星|科技|城|学校|农场)",
    "\\b(?:did|does|do|will) .*\\b(?:end|finish|expire|close)$|\\bnext\\b(?! to\\b| generation)|\\bsuccessor\\b|\\bsucceed(?:s|ed)?\\b|\\bpredict\\w*",
    [
      "行动什么时候结束?",
      "When will the campaign end?",
      "下一任市长是谁?",
      "谁会当市长?",
      "Who will be the next mayor?",
    ],
    ["现任市长是谁?", "谁会见了代表团?", "谁获得了未来工厂称号?", "Who is the mayor?"],
  ),
  row(
    "deed",
    "反对|批评|指责|抗议|谴责|辞职|落马|受贿|贪污|被捕|被抓|犯罪|去世|死亡|病逝|受伤|失败|破产|倒闭|取消|推迟|上级|下级|上司|秘书(?!长)",
    "\\bcritici[sz]\\w*|\\boppos\\w+|\\barrest\\w*|\\bdied?\\b|\\bdead\\b|\\bkilled\\b|\\binjured\\b|\\bresign\\w*|\\bquit\\b|\\bbankrupt\\w*|\\bfail(?:s|ed)?\\b|\\bcancel\\w*|\\bpostpone\\w*|\\brefus\\w+|\\breject\\w*|\\bhates?\\b|\\bboss\\b|\\bsuperiors?\\b|\\b(?<!party |deputy |first |general )secretary to\\b",
    ["谁反对这个项目?", "他的上级是谁?", "Who criticised the mayor?", "Who was arrested?"],
    ["谁参与了这个项目?", "秘书长是谁?", "Who is the secretary-general?"],
  ),
  row(
    "ending",
    "废止|废除|撤销|解散|终止|中止|停办|停刊|停运|注销|失效",
    "\\b(?:abolish|repeal|dissolv|terminat|revok|discontinu|expir|disband)\\w*|\\bshut down\\b|\\bclosed down\\b|\\bwound up\\b",
    [
      "条例什么时候废止?",
      "谁撤销了称号?",
      "When was the regulation abolished?",
      "Who dissolved the alliance?",
    ],
    [
      "条例什么时候实施?",
      "谁授予了称号?",
      "When did the regulation take effect?",
      "Who founded the alliance?",
    ],
  ),
  row(
    "speech",
    "(?:说|讲|谈|做|干)了?(?:些|点)?(?:什么|啥|哪些)(?:话|内容)?$|内容(?:是什么|为何)|(?:意义|影响|作用|原因|背景|目的|看法|评价)(?:是|有)",
    "^what (?:did|does|has) .*\\b(?:say|said|speak|talk|think|mean)\\b|\\bopinion of\\b|\\bmeaning of\\b|\\breason\\b",
    ["他在会上讲了什么?", "What did he say at the meeting?"],
    ["工程包括哪些内容?", "Who spoke at the meeting?"],
  ),
];
