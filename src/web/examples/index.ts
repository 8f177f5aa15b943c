/**
 * The example questions of the playground and the README. Each is the file `<name>.graphql` beside this one;
 * the names that they ask for stand here alone, and are those of the sample pages in seeds/.
 */
export const SAMPLE_NAMES = {
  agency: "汉中市妇联",
  person: "陆文瑾",
  otherPerson: "佟雪梅",
  secondPerson: "何劲川",
  event: "全市乡村产业振兴现场推进会",
  city: "汉中市",
  county: "洋县",
  phrase: "获评",
  pinyin: "nuanchao",
  since: "2024",
  question: "谁主持了全市乡村产业振兴现场推进会?",
} as const;

export interface Example {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly variables: Readonly<Record<string, string>>;
}

const { agency, person, otherPerson, secondPerson, event, city, county, phrase, pinyin, since, question } =
  SAMPLE_NAMES;

/** In the order of the playground's tabs. */
export const EXAMPLES: readonly Example[] = [
  { name: "agency-initiatives", variables: { agency } },
  { name: "event-attendees", variables: { event } },
  { name: "ask", variables: { question } },
  { name: "person-meetings", variables: { person } },
  { name: "city-counties", variables: { city } },
  { name: "person-posts", variables: { person } },
  { name: "initiatives-in-place", variables: { place: city } },
  { name: "meetings-chaired", variables: { place: city, since } },
  { name: "honours", variables: {} },
  { name: "cooperation", variables: { place: city } },
  { name: "path", variables: { from: person, to: otherPerson } },
  { name: "between", variables: { a: person, b: secondPerson } },
  { name: "co-attendance", variables: { person } },
  { name: "timeline", variables: { agency } },
  { name: "search", variables: { text: pinyin } },
  { name: "sentences", variables: { phrase } },
  { name: "compare", variables: { place: city, other: county } },
  { name: "neighbourhood", variables: { agency } },
  { name: "articles", variables: {} },
  { name: "stats", variables: {} },
];
