import { createHash, timingSafeEqual } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ArrayMaxSize, ArrayNotEmpty, IsOptional, Length, Matches } from "class-validator";
import { GraphQLError } from "graphql";
import {
  Args,
  ArgsType,
  type ClassType,
  Ctx,
  Extensions,
  Field,
  Int,
  Mutation,
  Resolver,
} from "type-graphql";
import type { FileReport } from "../../loaders/load.ts";
import { GazetteError } from "../domain/errors.ts";
import type { GraphStore, ReadOptions } from "../graph/port.ts";
import type { Ask } from "../query/run.ts";
import { declareEnum, declareInput, declareObject, type FieldDeclaration } from "./declare.ts";
import { isDate } from "./inputs.ts";

/** Loading through the API: the one mutation, offered only by servers that were given a token. */

/** What a request to such a server brings: whether it showed the token. */
export interface Loading extends Ask {
  readonly mayLoad?: boolean;
}

const MOST_ARTICLES = 200;

const text = (longest: number, description: string, nullable = true): FieldDeclaration => ({
  type: () => String,
  description,
  nullable,
  checks: [...(nullable ? [IsOptional()] : []), Length(1, longest)],
});

const ArticleInput: ClassType = declareInput("ArticleInput", "An article as a paper printed it.", () => ({
  title: text(500, "Its headline. Example: 洋县举行农机技能竞赛.", false),
  body: text(100_000, "Its text, paragraphs on lines of their own.", false),
  kicker: text(500, "The line above the headline."),
  subtitle: text(500, "The line below the headline."),
  author: text(200, "Who wrote it, as printed. Example: 记者 秦晓禾."),
  date: {
    ...text(10, "The day on which it was printed. Example: 2024-09-03."),
    checks: [IsOptional(), isDate],
  },
  publication: text(100, "The paper that printed it. Example: 滨州日报."),
  pageNumber: text(20, "The number of its page. Example: 01."),
  pageName: text(50, "The name of its page. Example: 要闻."),
  section: text(50, "The column that it stands in. Example: 民生."),
  url: text(2_000, "Where it was published. Example: https://paper.example.org/1.html."),
}));

const Dropped = declareObject(
  "DroppedCount",
  "What was left out of what was given. Example: 3 × advertisement.",
  {
    reason: { type: () => String, description: "Why. Example: advertisement." },
    count: { type: () => Int, description: "How often." },
  },
);
const LoadProblem = declareObject(
  "LoadProblem",
  "A part that could not be read. Example: part 2, for want of a text.",
  {
    part: { type: () => String, description: "Which one: its place in the list, from 1. Example: 2." },
    reason: { type: () => String, description: "Why not. Example: it has no text." },
  },
);
const LoadStatus = declareEnum("LoadStatus", "What became of a load.", {
  LOADED:
    "It was read; of single articles that could not be, `problems` tells. Example: articles sent the first time.",
  SKIPPED:
    "There was nothing to do: the same was loaded before, or it holds no article. Example: articles sent again.",
  FAILED: "Nothing of it could be read. Example: articles without text.",
});

const LoadReport = declareObject(
  "LoadReport",
  "What became of a load, as `gazette load` reports it of a file. Example: LOADED, 2 articles added.",
  {
    status: { type: () => LoadStatus, description: "What became of it. Example: LOADED." },
    reason: {
      type: () => String,
      nullable: true,
      description: "Why it was skipped or failed. Example: loaded before.",
    },
    documents: { type: () => Int, description: "Records that were read." },
    articles: { type: () => Int, description: "Articles that were read." },
    added: { type: () => Int, description: "Articles that were not in the graph." },
    replaced: { type: () => Int, description: "Articles that were there, saying something else." },
    unchanged: { type: () => Int, description: "Articles that were there, word for word." },
    facts: { type: () => Int, description: "Facts that they state." },
    dropped: {
      type: () => [Dropped],
      description: "What was left out, by reason. Example: 3 × advertisement.",
    },
    problems: {
      type: () => [LoadProblem],
      description: "Parts that could not be read, the first hundred. Example: part 2.",
    },
    problemCount: { type: () => Int, description: "How many parts could not be read." },
    interrupted: {
      type: () => Boolean,
      description: "True where it was stopped before its end: send the same again to go on.",
    },
  },
);

@ArgsType()
class LoadArgs {
  @Field(() => [ArticleInput], { description: `The articles, 1 to ${MOST_ARTICLES}.` })
  @ArrayNotEmpty()
  @ArrayMaxSize(MOST_ARTICLES)
  readonly articles!: object[];
  @Field(() => String, {
    nullable: true,
    description: "The paper of articles that name none. Example: 滨州日报.",
  })
  @IsOptional()
  @Length(1, 100)
  readonly publication?: string;
  @Field(() => String, {
    nullable: true,
    description: "The place that 我市, 市委 and the like mean. Example: 滨州市.",
  })
  @IsOptional()
  @Length(1, 50)
  readonly home?: string;
  @Field(() => String, {
    nullable: true,
    description: "The day of articles that name none. Example: 2024-09-03.",
  })
  @IsOptional()
  @isDate
  @Matches(/^.{10}$/, { message: "date must be a day, such as 2024-09-03" })
  readonly date?: string;
}

/** One load after another: each reads with all there is, and sees what the one before wrote. */
let last: Promise<unknown> = Promise.resolve();
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = last.then(work, work);
  last = mine;
  return mine;
};

@Resolver()
export class LoadResolver {
  @Mutation(() => LoadReport, {
    description:
      "Reads articles into the graph, each whole or not at all. Needs the server's token: Authorization: Bearer TOKEN.",
  })
  @Extensions({ argsClass: LoadArgs })
  async loadArticles(@Args(() => LoadArgs) args: LoadArgs, @Ctx() ask: Loading): Promise<object> {
    if (!ask.mayLoad)
      throw new GraphQLError(
        "loading needs the server's token: send it as the header Authorization: Bearer TOKEN",
        { extensions: { code: "UNAUTHENTICATED" } },
      );
    return inTurn(() => load(args, ask.store, ask.options()));
  }
}

/** Loads the articles as a file of them would be loaded; its name follows from its content. */
const load = async (
  { articles, publication, home, date }: LoadArgs,
  store: GraphStore,
  { signal }: ReadOptions,
): Promise<object> => {
  const [{ loadFiles }, { newTally, reportOf }, { loadKit }] = await Promise.all([
    import("../../loaders/load.ts"),
    import("../../loaders/report.ts"),
    import("../../loaders/kit.ts"),
  ]);
  if (home && loadKit().gazetteer.named(home).length === 0)
    throw new GazetteError(
      "BAD_INPUT",
      `loadArticles.home: no division is named ${home}; give its official name, such as 滨州市 or 博兴县`,
    );
  const lines = articles.map((article) => `${JSON.stringify(article)}\n`).join("");
  const source = `api/${createHash("sha256").update(lines).digest("hex").slice(0, 24)}.jsonl`;
  const folder = await mkdtemp(join(tmpdir(), "gazette-api-"));
  try {
    const path = join(folder, "articles.jsonl");
    await writeFile(path, lines);
    const file = { path, source };
    let report: FileReport = reportOf({ file, skipped: "stopped before its end" }, newTally());
    const { interrupted } = await loadFiles([file], store, {
      threads: 1,
      ...(signal && { signal }),
      ...(publication && { publication }),
      ...(home && { home }),
      ...(date && { date }),
      onFile: (one) => {
        report = one;
      },
    });
    return { ...report, interrupted };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** True where a request's Authorization header shows the token; takes the same time however much of it fits. */
export const showsToken = (header: string | undefined, token: string): boolean => {
  const shown = /^Bearer (.+)$/i.exec(header ?? "")?.[1] ?? "";
  const digest = (value: string) => createHash("sha256").update(value).digest();
  return timingSafeEqual(digest(shown), digest(token));
};
