import { ENTITY_LABELS, type EntityLabel, FACT_TYPES, type FactType } from "../domain/ontology.ts";
import { Fields } from "../json/fields.ts";

/** What a careful reader finds on a page: the file that a reading is measured against. */
export interface Gold {
  /** File name of the page. */
  readonly page: string;
  readonly publication: string;
  readonly articles: readonly GoldArticle[];
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
  readonly questions: readonly GoldQuestion[];
}

export interface GoldArticle {
  readonly key: string;
  /** The headline, then other readings of it. */
  readonly titles: readonly string[];
  /** ISO day, month or year; undefined where nothing pins it. */
  readonly date?: string;
}

export interface GoldEntity {
  readonly type: EntityLabel;
  readonly name: string;
  readonly aliases: readonly string[];
  /** False for what is right but needn't be found. */
  readonly required: boolean;
}

/** An end of a relation: an entity, or an article by its key. */
export interface GoldEnd {
  readonly type: EntityLabel | "Article";
  readonly name: string;
}

export interface GoldRelation {
  readonly type: FactType;
  readonly from: GoldEnd;
  readonly to: GoldEnd;
  /** Titles of a post, or the role, that count as right; undefined where the gold asks for none. */
  readonly told?: readonly string[];
  readonly required: boolean;
  /** Relations of one group are readings of one fact: any of them answers for all. */
  readonly group?: string;
  readonly evidence: string;
}

export interface GoldQuestion {
  readonly zh: string;
  readonly en: string;
  readonly answers: readonly string[];
}

/** Reads a gold file's text. Throws GazetteError("BAD_INPUT") that names the file and the field. */
export const parseGold = (text: string, file: string): Gold => {
  const fields = Fields.parse(text, file);
  const articles = fields.objects("articles").map(articleOf);
  const entities = fields.objects("entities").map(entityOf);
  const known = new Set([
    ...articles.map(({ key }) => endKey({ type: "Article", name: key })),
    ...entities.map(endKey),
  ]);
  return {
    page: fields.text("page"),
    publication: fields.object("publication").text("name"),
    articles,
    entities,
    relations: fields
      .objects("relations")
      // That a paper published its articles is not asked of a reader.
      .filter((relation) => relation.text("type") !== "PUBLISHED")
      .map((relation) => relationOf(relation, known)),
    questions: fields.objects("questions").map((question) => ({
      zh: question.text("zh"),
      en: question.text("en"),
      answers: question.texts("answers").map(shownBy(entities)),
    })),
  };
};

/** A file tells people of one name apart by what follows it in brackets; graphs and answers show the name alone. */
const shownBy =
  (entities: readonly GoldEntity[]) =>
  (answer: string): string => {
    const alone = answer.replace(/[((][^()()]+[))]$/u, "");
    const isPerson = entities.some(
      ({ type, name, aliases }) => type === "Person" && name === answer && aliases.includes(alone),
    );
    return isPerson ? alone : answer;
  };

const endKey = ({ type, name }: GoldEnd): string => `${type} ${name}`;

const articleOf = (fields: Fields): GoldArticle => {
  const date = fields.optionalText("date");
  if (date !== undefined && !/^\d{4}(?:-\d{2}){0,2}$/.test(date))
    fields.refuse("date", "give a day, month or year, such as 2024-09-03");
  return {
    key: fields.text("key"),
    titles: [fields.text("title"), ...fields.texts("altTitles")],
    ...(date === undefined ? {} : { date }),
  };
};

const entityOf = (fields: Fields): GoldEntity => ({
  type: fields.oneOf("type", ENTITY_LABELS),
  name: fields.text("name"),
  aliases: fields.texts("aliases"),
  required: fields.unlessFalse("required"),
});

const relationOf = (fields: Fields, known: ReadonlySet<string>): GoldRelation => {
  const type = fields.oneOf("type", FACT_TYPES);
  const end = (name: "from" | "to"): GoldEnd => {
    const one = { type: fields.oneOf(`${name}Type`, [...ENTITY_LABELS, "Article"]), name: fields.text(name) };
    if (!known.has(endKey(one))) fields.refuse(name, `no ${one.type} of this file is called ${one.name}`);
    return one;
  };
  const group = fields.optionalText("group");
  const told = toldOf(fields, type);
  return {
    type,
    from: end("from"),
    to: end("to"),
    ...(told ? { told } : {}),
    required: fields.unlessFalse("required"),
    ...(group === undefined ? {} : { group }),
    evidence: fields.text("evidence"),
  };
};

const toldOf = (fields: Fields, type: FactType): readonly string[] | undefined => {
  const props = fields.object("props");
  const name = type === "HOLDS" ? "title" : "role";
  if (!props.names().includes(name)) return undefined;
  const told = props.optionalText(name);
  return [
    ...(told === undefined ? [] : [told]),
    ...fields.texts("titleAliases"),
    ...props.texts("titleAliases"),
  ];
};
