import { ArrayMaxSize, ArrayNotEmpty, IsOptional, Length, Max, Min } from "class-validator";
import { ArgsType, Field, ID, Int } from "type-graphql";
import type { EntityLabel, FactType } from "../domain/ontology.ts";
import type { Dated, Placed } from "../query/stats.ts";
import { declareArgs, declareEnum, type FieldDeclaration } from "./declare.ts";
import { EntityTypeEnum, enumOf, FactTypeEnum, LabelEnum, PartialDate } from "./enums.ts";
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
  @Field(() => Boolean, {
    defaultValue: true,
    description:
      "Where nothing matches as typed, find names with one character more, fewer or other, or of the same sound.",
  })
  readonly slips!: boolean;
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
  @Field(() => [enumOf("EventKind")], {
    nullable: true,
    description: "Only events of these kinds; all where it is left out. Example: [MEETING].",
  })
  @IsOptional()
  @ArrayNotEmpty()
  readonly kinds?: readonly string[];
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

@ArgsType()
export class CompareArgs {
  @Field(() => [ID], {
    description: `The places and organizations, 1 to 10. ${entityDescription} Example: ["滨州市", "汉中市"].`,
  })
  @ArrayNotEmpty()
  @ArrayMaxSize(10)
  @Length(1, 200, { each: true })
  readonly ids!: string[];
  @Field(() => PartialDate, { nullable: true, description: "Not before. Example: 2024-09." })
  @IsOptional()
  @isDate
  readonly from?: string;
  @Field(() => PartialDate, { nullable: true, description: "Not after; a month or year counts to its end." })
  @IsOptional()
  @isDate
  readonly to?: string;
}

// ── Statistics ──────────────────────────────────────────────────────────────────────────────────

export const CountByArgs = declareArgs("CountByArgs", {
  label: { type: () => LabelEnum, description: "The nodes to count. Example: Organization." },
  prop: {
    type: () => String,
    description: "The property whose values are told apart. Example: kind.",
    checks: textChecks,
  },
});

const periodFields: Readonly<Record<string, FieldDeclaration>> = {
  from: {
    type: () => PartialDate,
    nullable: true,
    description: "Not before. Example: 2024-09.",
    checks: [IsOptional(), isDate],
  },
  to: {
    type: () => PartialDate,
    nullable: true,
    description: "Not after; a month or year counts to its end.",
    checks: [IsOptional(), isDate],
  },
};
const firstField = (defaultValue: number, description: string): FieldDeclaration => ({
  type: () => Int,
  defaultValue,
  description,
  checks: [Min(1), Max(MAX_FIRST)],
});

const DatedTypeEnum = declareEnum("DatedType", "Types of nodes that have a date.", {
  Event: "By the day, month or year in which it took place. Example: 2025-04-17.",
  Article: "By the day on which it was printed. Example: 2025-04-18.",
  Initiative: "By the date on which it began. Example: 2025-04.",
} satisfies Record<Dated, string>);
const PlacedTypeEnum = declareEnum("PlacedType", "Types of nodes that are in places.", {
  Event: "By the place in which it was held. Example: 留坝县.",
  Initiative: "By the place in which it is carried out. Example: 略阳县.",
  Organization: "By the place in which it lies. Example: 洋县.",
} satisfies Record<Placed, string>);

export const ByMonthArgs = declareArgs("ByMonthArgs", {
  label: { type: () => DatedTypeEnum, description: "The nodes to count. Example: Event." },
  ...periodFields,
  first: firstField(60, "At most so many months, the latest, 1 to 200."),
});
export const ByPlaceArgs = declareArgs("ByPlaceArgs", {
  label: { type: () => PlacedTypeEnum, description: "The nodes to count. Example: Initiative." },
  level: {
    type: () => enumOf("PlaceLevel"),
    defaultValue: "COUNTY",
    description: "The level of the places that are told apart. Example: CITY.",
  },
  ...periodFields,
  first: firstField(20, "At most so many places, 1 to 200."),
});
export const TopArgs = declareArgs("TopArgs", {
  ...periodFields,
  first: firstField(10, "At most so many, 1 to 200."),
});
