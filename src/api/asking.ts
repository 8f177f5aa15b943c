import { IsIn, IsOptional, Length } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Extensions, Field, Float, Info, Query, Resolver } from "type-graphql";
import { answer, LONGEST_QUESTION } from "../ask/run.ts";
import type { Ask } from "../query/run.ts";
import { declareEnum, declareObject } from "./declare.ts";
import { PartialDate } from "./enums.ts";

/** The root field that answers questions in words. */

const AnswerStatus = declareEnum("AnswerStatus", "What became of a question.", {
  ANSWERED: "The graph answers it. Example: Who chaired the meeting?",
  EMPTY: "It was understood, and nothing in the graph says so. Example: 陆文瑾获得了哪些荣誉?",
  AMBIGUOUS:
    "It names somebody or something of which there are several; `alternatives` tells them apart. Example: a name that two people have.",
  UNSUPPORTED:
    "It can't be answered from the graph, or wasn't understood; `text` tells what can be asked. Example: 明天天气怎么样?",
});
const AnswerKind = declareEnum("AnswerKind", "What sort of answer it is.", {
  LIST: "Names. Example: which bodies hosted it.",
  COUNT: "A number in digits. Example: how many meetings.",
  DATE: "An ISO date as exact as it is known. Example: 2024-09-02.",
  PLACE: "Names of places. Example: where it was held.",
  TITLE: "Posts. Example: 副市长.",
  YES_NO: "是 or 否, yes or no. Example: 是.",
});
const LanguageEnum = declareEnum("Language", "A language of answers.", {
  ZH: "Chinese. Example: 柳望舒参加了全市家庭工作会议。",
  EN: "English. Example: 柳望舒 took part in 全市家庭工作会议.",
});

const AnswerEvidence = declareObject("AnswerEvidence", "A sentence that the answer stands on.", {
  text: { type: () => String, description: "The sentence, word for word." },
  article: { type: () => String, description: "Headline of the article." },
  date: { type: () => PartialDate, nullable: true, description: "Date of the article. Example: 2024-09-02." },
});

const AnswerType = declareObject("Answer", "The answer to a question in words.", {
  question: { type: () => String, description: "The question as it was asked." },
  status: { type: () => AnswerStatus, description: "What became of it. Example: ANSWERED." },
  kind: {
    type: () => AnswerKind,
    nullable: true,
    description: "What sort of answer it is; null where there is none.",
  },
  answers: {
    type: () => [String],
    description: 'Names, ISO dates, digits or posts; empty unless ANSWERED. Example: ["青禾市妇联"].',
  },
  text: { type: () => String, description: "One sentence: the answer, or why there is none." },
  evidence: { type: () => [AnswerEvidence], description: "Sentences that say so, a few of each answer." },
  confidence: {
    type: () => Float,
    nullable: true,
    description: "0 to 1: how sure the facts are, and how much of the question they account for.",
  },
  query: {
    type: () => String,
    nullable: true,
    description: "The query of this API that gives the answer; it can be run as it stands.",
  },
  alternatives: { type: () => [String], description: "What may be meant, with its answer, where AMBIGUOUS." },
});

@ArgsType()
class AskArgs {
  @Field(() => String, {
    description: "The question, in Chinese or English. Example: 市妇联牵头了哪些项目?",
  })
  @Length(1, LONGEST_QUESTION)
  readonly question!: string;
  @Field(() => String, {
    nullable: true,
    description: "The place that 我市 and the like mean. Example: 滨州市.",
  })
  @IsOptional()
  @Length(1, 50)
  readonly home?: string;
  @Field(() => LanguageEnum, {
    nullable: true,
    description: "Language of `text`; that of the question where absent. Example: EN.",
  })
  @IsOptional()
  @IsIn(["ZH", "EN"])
  readonly language?: "ZH" | "EN";
}

@Resolver()
export class AskResolver {
  @Query(() => AnswerType, {
    description:
      "Answers a question in Chinese or English from the graph, by a query of this API; nothing is guessed.",
  })
  @Extensions({ argsClass: AskArgs })
  async ask(
    @Args(() => AskArgs) { question, home, language }: AskArgs,
    @Ctx() ask: Ask,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(schema, ask, { question, home: home ?? undefined, language: language ?? undefined });
  }
}
