import { IsOptional } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Args, type ClassType, Ctx, Extensions, ID, Info, Query, Resolver } from "type-graphql";
import { GazetteError } from "../domain/errors.ts";
import { AGENCY_KINDS, LABELS, type Label } from "../domain/ontology.ts";
import type { Condition, Order } from "../graph/port.ts";
import { compare } from "../query/compare.ts";
import type { Asked } from "../query/filters/rows.ts";
import { neighbourhood, paths, search, searchSentences } from "../query/questions.ts";
import { type Ask, holderShape, type List, readIds, readList, readOne } from "../query/run.ts";
import { StatsView } from "../query/stats.ts";
import { between, coAttendance, timeline } from "../query/ties.ts";
import {
  Between,
  CoAttendee,
  Comparison,
  Neighbourhood,
  Path,
  SearchResult,
  SentenceHit,
  Stats,
  TimelineEntry,
} from "./answers.ts";
import {
  BetweenArgs,
  CoAttendanceArgs,
  CompareArgs,
  NeighbourhoodArgs,
  NodeArgs,
  NodesArgs,
  PathArgs,
  SearchArgs,
  SentencesArgs,
  TimelineArgs,
} from "./args.ts";
import { declareArgs } from "./declare.ts";
import { textChecks } from "./inputs.ts";
import { LISTS, Node, nodeClassOf } from "./types.ts";

/** The root fields of the API. */

@Resolver()
export class QuestionResolver {
  @Query(() => Node, { nullable: true, description: "The node of this id, whatever its type." })
  @Extensions({ argsClass: NodeArgs })
  async node(
    @Args(() => NodeArgs) { id }: NodeArgs,
    @Ctx() ask: Ask,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const [node] = await readIds(ask, info, [id]);
    return node ?? null;
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "The nodes of these ids in that order; null where there is none.",
  })
  @Extensions({ argsClass: NodesArgs })
  async nodes(
    @Args(() => NodesArgs) { ids }: NodesArgs,
    @Ctx() ask: Ask,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly (object | null)[]> {
    return readIds(ask, info, ids);
  }

  @Query(() => SearchResult, {
    description:
      "Finds entities by name, alias, part of a name, pinyin or pinyin initials, in either script, with a slip if need be.",
  })
  @Extensions({ argsClass: SearchArgs })
  async search(
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() ask: Ask,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return search(ask, info, args);
  }

  @Query(() => [SentenceHit], { description: "Sentences that contain a text, newest article first." })
  @Extensions({ argsClass: SentencesArgs })
  async sentences(
    @Args(() => SentencesArgs) args: SentencesArgs,
    @Ctx() ask: Ask,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly object[]> {
    return searchSentences(ask, info, args);
  }

  @Query(() => [Path], {
    description: "How two entities are tied: the shortest paths between them, with evidence for each step.",
  })
  @Extensions({ argsClass: PathArgs })
  async path(
    @Args(() => PathArgs) args: PathArgs,
    @Ctx() ask: Ask,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly object[]> {
    return paths(ask, info, args);
  }

  @Query(() => Neighbourhood, { description: "The graph around an entity, for drawing." })
  @Extensions({ argsClass: NeighbourhoodArgs })
  async neighbourhood(
    @Args(() => NeighbourhoodArgs) args: NeighbourhoodArgs,
    @Ctx() ask: Ask,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return neighbourhood(ask, info, {
      of: args.id,
      depth: args.depth,
      first: args.limit,
      ...(args.types && { types: args.types }),
    });
  }

  @Query(() => Between, {
    description: "All that ties two entities: edges between them, and what both have to do with.",
  })
  @Extensions({ argsClass: BetweenArgs })
  async between(
    @Args(() => BetweenArgs) args: BetweenArgs,
    @Ctx() ask: Ask,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return between(ask, info, args);
  }

  @Query(() => [CoAttendee], {
    description: "Who attended the same events as a person, most often first; its newest 200 events count.",
  })
  @Extensions({ argsClass: CoAttendanceArgs })
  async coAttendance(
    @Args(() => CoAttendanceArgs) args: CoAttendanceArgs,
    @Ctx() ask: Ask,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly object[]> {
    return coAttendance(ask, info, args);
  }

  @Query(() => [TimelineEntry], {
    description: "What happened to an entity, newest first; edges without a date are left out.",
  })
  @Extensions({ argsClass: TimelineArgs })
  async timeline(
    @Args(() => TimelineArgs) args: TimelineArgs,
    @Ctx() ask: Ask,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly object[]> {
    return timeline(ask, info, args);
  }

  @Query(() => [Comparison], {
    description: "Places and organizations side by side, by how much is told of each; in the order asked.",
  })
  @Extensions({ argsClass: CompareArgs })
  async compare(
    @Args(() => CompareArgs) args: CompareArgs,
    @Ctx() ask: Ask,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly object[]> {
    return compare(ask, info, args);
  }

  @Query(() => Stats, { description: "How much there is in the graph." })
  async stats(@Ctx() ask: Ask, @Info() info: GraphQLResolveInfo): Promise<object> {
    return new StatsView(ask, await holderShape(ask, info));
  }
}

// ── Lists and single nodes, one of each a label ─────────────────────────────────────────────────

type Handler = (args: Asked, ask: Ask, info: GraphQLResolveInfo) => Promise<object | null>;

@Resolver()
export class GraphResolver {}

const declareQuery = (
  name: string,
  type: () => object,
  options: { readonly description: string; readonly nullable?: boolean },
  args: ClassType,
  handler: Handler,
): void => {
  const { prototype } = GraphResolver;
  Object.defineProperty(prototype, name, { value: handler });
  Query(type as () => ClassType, options)(prototype, name, {});
  Args(() => args)(prototype, name, 0);
  Ctx()(prototype, name, 1);
  Info()(prototype, name, 2);
  Extensions({ argsClass: args })(prototype, name);
};

const declareList = (name: string, description: string, list: List): void => {
  const types = LISTS.get(list.label);
  if (!types) throw new Error(`no list of ${list.label}`);
  declareQuery(
    name,
    () => types.connection,
    { description },
    types.args,
    (args, ask, info) => readList(ask, info, list, args),
  );
};

const newestFirst: readonly Order[] = [{ by: "node", prop: "date", descending: true }];
const agencies: Condition = { op: "in", prop: "kind", values: AGENCY_KINDS };
const meetings: Condition = { op: "eq", prop: "kind", value: "MEETING" };

declareList("people", "People; by default in no order that means anything.", { label: "Person", order: [] });
declareList("organizations", "Organizations of any kind.", { label: "Organization", order: [] });
declareList("agencies", "Public bodies: party, government, legislature, mass organizations.", {
  label: "Organization",
  fixed: agencies,
  order: [],
});
declareList("places", "Administrative divisions and named sites.", { label: "Place", order: [] });
declareList("events", "Events, newest first.", { label: "Event", order: newestFirst });
declareList("meetings", "Meetings, newest first.", { label: "Event", fixed: meetings, order: newestFirst });
declareList("initiatives", "Programmes, projects, policies, platforms, honours and the like.", {
  label: "Initiative",
  order: [],
});
declareList("articles", "Articles, newest first.", { label: "Article", order: newestFirst });
declareList("publications", "Newspapers and channels.", { label: "Publication", order: [] });
declareList("entities", "Entities of any type.", { label: "Entity", order: [] });

const byName = (name: string): Condition => ({ op: "named", name });
const oneField = (description: string, type: () => object = () => String) => ({
  type,
  nullable: true,
  description,
  checks: [IsOptional(), ...textChecks],
});

/** `person(id, name)` and the like: exactly one way to say which. */
const declareOne = (label: Label, ways: readonly ("name" | "code")[]): void => {
  const field = `${label[0]?.toLowerCase()}${label.slice(1)}`;
  const args = declareArgs(`${label}Args`, {
    id: oneField("The id.", () => ID),
    ...(ways.includes("name") && { name: oneField("The name, or an alias where only one bears it.") }),
    ...(ways.includes("code") && { code: oneField("The official code. Example: 371600.") }),
  });
  const says = ["id", ...ways].join(" or ");
  const description = `One node of type ${label}, by ${says}. ${LABELS[label].description}`;
  declareQuery(
    field,
    () => nodeClassOf(label),
    { description, nullable: true },
    args,
    async (asked, ask, info) => {
      const { id, name, code } = asked as {
        readonly id?: string;
        readonly name?: string;
        readonly code?: string;
      };
      const given = [id, name, code].filter((value) => typeof value === "string");
      if (given.length !== 1)
        throw new GazetteError(
          "BAD_INPUT",
          `${field}: say which one by ${says}, not by ${given.length ? "several" : "nothing"}`,
        );
      if (typeof id === "string") return one(await readIds(ask, info, [id]), label);
      if (typeof name === "string")
        return readOne(ask, info, label, { where: byName(name), name, says: `named ${name}` });
      const where: Condition = { op: "eq", prop: "code", value: String(code) };
      return readOne(ask, info, label, { where, says: `of code ${code}` });
    },
  );
};

/** The node, where it is of the label that the field promises. */
const one = (nodes: readonly ({ readonly label: Label } | null)[], label: Label): object | null =>
  nodes[0]?.label === label ? nodes[0] : null;

declareOne("Person", ["name"]);
declareOne("Organization", ["name"]);
declareOne("Place", ["name", "code"]);
declareOne("Event", ["name"]);
declareOne("Initiative", ["name"]);
declareOne("Publication", ["name"]);
declareOne("Article", []);
