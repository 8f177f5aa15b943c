/** An operation for each field at the root. */
export const OPERATIONS: Readonly<Record<string, string>> = {
  node: '{ node(id: "organization-bc2138d0069d804f3e372e0b") { label name } }',
  nodes: '{ nodes(ids: ["person-26a4570e74b0ca57487fb95f"]) { label name } }',
  search: '{ search(text: "hzsfl") { hits { score node { label name } } facets { type count } } }',
  sentences: '{ sentences(text: "获评") { text highlights { start end } article { title date } } }',
  path: '{ path(from: "陆文瑾", to: "汉中市妇联") { length links { type evidence { text } } } }',
  neighbourhood:
    '{ neighbourhood(id: "汉中市妇联") { nodes { name } links { type from { name } to { name } } } }',
  between: '{ between(a: "汉中市委宣传部", b: "汉中市委") { links { type } shared { node { name } } } }',
  coAttendance: '{ coAttendance(person: "陆文瑾") { count node { name } events { name date } } }',
  timeline: '{ timeline(id: "汉中市妇联") { date node { name } link { type } } }',
  compare: '{ compare(ids: ["汉中市", "洋县"]) { node { name } events initiatives agencies } }',
  stats: "{ stats { nodes { label count } topAgencies(first: 3) { count node { name } } } }",
  ask: '{ ask(question: "谁主持了全市乡村产业振兴现场推进会?") { status text evidence { text } } }',
  people: '{ people(where: { posts: { within: "汉中市" } }) { nodes { name posts { edges { title } } } } }',
  organizations: "{ organizations(where: { kind: [COMPANY] }) { totalCount nodes { name } } }",
  agencies: '{ agencies(where: { within: "洋县" }, orderBy: [NAME_ASC]) { nodes { name kind } } }',
  places: '{ places(where: { level: [COUNTY], within: "汉中市" }) { nodes { name code } } }',
  events:
    '{ events(where: { date: { from: "2024" } }) { nodes { name date organizers { nodes { name } } } } }',
  meetings:
    "{ meetings(first: 3) { nodes { name date chairs: attendees(role: CHAIR) { nodes { name } } } } }",
  initiatives: '{ initiatives(where: { ledBy: { name: "汉中市妇联" } }) { nodes { name kind } } }',
  articles:
    "{ articles(first: 3) { nodes { title date publication { name } mentions { nodes { name } } } } }",
  publications: "{ publications { nodes { name home } } }",
  entities: '{ entities(where: { types: [Person, Place], nameContains: "文" }) { nodes { label name } } }',
  person: '{ person(name: "陆文瑾") { attended { edges { role node { name date } } } } }',
  organization: '{ organization(name: "汉中市妇联") { initiatives(role: LEAD) { nodes { name } } } }',
  place: '{ place(name: "洋县") { within { nodes { name } } contains { nodes { name } } } }',
  event: '{ event(name: "全市乡村产业振兴现场推进会") { date attendees { edges { role node { name } } } } }',
  initiative: '{ initiative(name: "暖巢家庭关爱行动") { leads { nodes { ... on Organization { name } } } } }',
  publication: '{ publication(name: "汉中日报") { articles(first: 3) { nodes { title } } } }',
  article: '{ article(id: "article-0616a2bccdd32d5a81765001") { title sentences { nodes { text } } } }',
};
