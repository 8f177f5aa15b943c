import { ArrayMaxSize, ArrayNotEmpty, IsOptional, Length, Max, Min } from "class-validator";
import { ArgsType, Field, ID, Int } from "type-graphql";
import type { EntityLabel, FactType } from "../domain/ontology.ts";
import { declareArgs } from "./declare.ts";
import { EntityTypeEnum, FactTypeEnum, LabelEnum, PartialDate } from "./enums.ts";
import { isDate, MAX_FIRST, textChecks } from "./inputs.ts";

/** Arguments of the root questions, with their checks. */

const entityDescription = "Its id, or its name or alias where only one bears it.";

@ArgsType()
export class NodeArgs {
  @Field(() => ID, { description: "The id." })
  @Length(1, 200)
  readonly id!: string;
}

@ArgsType()
export class NodesArgs {
  @Field(() => [ID], { description: "The ids, at most 200." })
  @ArrayMaxSize(MAX_FIRST)
  @Length(1, 200, { each: true })
  readonly ids!: string[];
}

@ArgsType()
export class SearchArgs {
  @Field(() => String, {
    description: "A name, an alias, a part of one, pinyin or its initials. Example: 滨州市妇联.",
  })
  @Length(1, 100)
  readonly text!: string;
  @Field(() => [EntityTypeEnum], { nullable: true, description: "Only entities of these types." })
  @IsOptional()
  @ArrayNotEmpty()
  readonly types?: EntityLabel[];
  @Field(() => Int, { defaultValue: 20, description: "At most so many hits, 1 to 100." })
  @Min(1)
  @Max(100)
  readonly first!: number;
}

@ArgsType()
export class SentencesArgs {
  @Field(() => String, { description: "The text that the sentences contain. Example: 签订合作协议." })
  @Length(1, 100)
  readonly text!: string;
  @Field(() => Int, { defaultValue: 20, description: "At most so many sentences, 1 to 100." })
  @Min(1)
  @Max(100)
  readonly first!: number;
}

@ArgsType()
export class PathArgs {
  @Field(() => ID, { description: `Where the path begins. ${entityDescription}` })
  @Length(1, 200)
  readonly from!: string;
  @Field(() => ID, { description: `Where it ends. ${entityDescription}` })
  @Length(1, 200)
  readonly to!: string;
  @Field(() => Int, { defaultValue: 6, description: "The longest path that is looked for, 1 to 8 edges." })
  @Min(1)
  @Max(8)
  readonly maxHops!: number;
  @Field(() => [FactTypeEnum], { nullable: true, description: "Only along edges of these types." })
  @IsOptional()
  @ArrayNotEmpty()
  readonly types?: FactType[];
  @Field(() => Int, {
    defaultValue: 3,
    description: "At most so many paths, 1 to 20; all are of one length.",
  })
  @Min(1)
  @Max(20)
  readonly first!: number;
}

@ArgsType()
export class NeighbourhoodArgs {
  @Field(() => ID, { description: `The entity in the middle. ${entityDescription}` })
  @Length(1, 200)
  readonly id!: string;
  @Field(() => Int, { defaultValue: 1, description: "How many edges away, 1 to 3." })
  @Min(1)
  @Max(3)
  readonly depth!: number;
  @Field(() => Int, { defaultValue: 50, description: "At most so many nodes, 1 to 500." })
  @Min(1)
  @Max(500)
  readonly limit!: number;
  @Field(() => [FactTypeEnum], { nullable: true, description: "Only along edges of these types." })
  @IsOptional()
  @ArrayNotEmpty()
  readonly types?: FactType[];
}

@ArgsType()
export class BetweenArgs {
  @Field(() => ID, { description: `The one. ${entityDescription}` })
  @Length(1, 200)
  readonly a!: string;
  @Field(() => ID, { description: `The other. ${entityDescription}` })
  @Length(1, 200)
  readonly b!: string;
  @Field(() => Int, { defaultValue: 20, description: "At most so many shared ties, 1 to 100." })
  @Min(1)
  @Max(100)
  readonly first!: number;
}

@ArgsType()
export class CoAttendanceArgs {
  @Field(() => ID, { description: `The person. ${entityDescription}` })
  @Length(1, 200)
  readonly person!: string;
  @Field(() => Int, { defaultValue: 20, description: "At most so many people, 1 to 100." })
  @Min(1)
  @Max(100)
  readonly first!: number;
}

@ArgsType()
export class TimelineArgs {
  @Field(() => ID, { description: `Whose timeline. ${entityDescription}` })
  @Length(1, 200)
  readonly id!: string;
  @Field(() => PartialDate, { nullable: true, description: "Not before. Example: 2024-09." })
  @IsOptional()
  @isDate
  readonly from?: string;
  @Field(() => PartialDate, { nullable: true, description: "Not after; a month or year counts to its end." })
  @IsOptional()
  @isDate
  readonly to?: string;
  @Field(() => Int, { defaultValue: 50, description: "At most so many entries, 1 to 200." })
  @Min(1)
  @Max(200)
  readonly first!: number;
}

export const CountByArgs = declareArgs("CountByArgs", {
  label: { type: () => LabelEnum, description: "The nodes to count." },
  prop: {
    type: () => String,
    description: "The property whose values are told apart. Example: kind.",
    checks: textChecks,
  },
});
