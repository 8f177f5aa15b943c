import type { Label } from "../domain/ontology.ts";
import { relationOf } from "../query/relations.ts";
import { EVERYBODY } from "./attempts-lists.ts";
import { type Attempt, explainedBy, hopOf, hopsOf, ROOT, resultOf, spanOf, testOf } from "./hops.ts";
import type { Candidate } from "./link.ts";
import { waysFrom } from "./paths.ts";
import type { Plan } from "./plan.ts";
import type { Phrase, Question } from "./question.ts";

/** Plans for what the question tells apart without its name: the meetings of a day, the story about a thing. */

/** All events of a time, where nothing else is named. */
export const eventsOf = (question: Question): readonly Attempt[] => {
  const { wanted } = question.focus;
  const span = spanOf(question);
  if (wanted.form !== "ENTITY" || !span.from || !wanted.target.labels.includes("Event")) return [];
  const test = { ...testOf(wanted.target, { targets: ["Event"] }, true), ...span };
  const plan: Plan = {
    root: { by: "within", label: "Event", test },
    hops: [],
    result: resultOf(question, undefined, undefined),
  };
  const units = [...question.focus.units, ...question.phrases.flatMap((phrase) => phrase.units)];
  const explained = new Set([...units, ...question.empty]);
  return [{ plan, root: EVERYBODY, way: undefined, explained, strict: true, score: 0 }];
};

/** What is asked of the one event of a sort and time: who chaired the forum of 13 October. */
export const ofDatedEvent = (question: Question): readonly Attempt[] => {
  const span = spanOf(question);
  const noun = question.nouns.find(({ target }) => (target.labels as readonly Label[]).includes("Event"));
  if (!noun || !span.from || question.focus.wanted.form === "YES_NO") return [];
  const test = { ...testOf(noun.target, { targets: ["Event"] }, true), ...span };
  return waysFrom("Event", question)
    .filter(({ steps }) => steps.length === 1)
    .slice(0, 2)
    .map((way) => ({
      plan: {
        root: { by: "within", label: "Event", test, one: true },
        hops: hopsOf(question, way, true, { former: false, span: {} }),
        result: resultOf(question, way, undefined),
      },
      root: EVERYBODY,
      way,
      explained: new Set([...explainedBy(question, EVERYBODY, way), ...noun.units]),
      strict: true,
      score: way.score,
    }));
};

/** What a single story may be about; of places and people many tell. */
const TOLD_OF: ReadonlySet<Label> = new Set<Label>(["Event", "Initiative", "Organization"]);
const isToldOf = ({ node, match }: Candidate): boolean =>
  match.precision >= HALF && (TOLD_OF.has(node.label) || node.props.level === "SITE");
const HALF = 0.5;

/** Who wrote or photographed the one story that speaks of what is named. */
export const ofStoryAbout = (question: Question, root: Candidate): readonly Attempt[] => {
  const { wanted } = question.focus;
  const [phrase] = question.phrases.filter(isOfAuthors);
  const asksWho = wanted.form === "ENTITY" && wanted.target.labels.includes("Person");
  if (!phrase || !asksWho || !isToldOf(root)) return [];
  const [sense] = phrase.senses;
  const step = { relation: relationOf("Article", "authors"), ...(sense?.roles && { roles: sense.roles }) };
  const way = { steps: [step], used: [phrase], score: 0 };
  return [
    {
      plan: {
        root: {
          by: "within",
          label: "Article",
          test: { tied: { filter: "mentions", id: root.node.id } },
          one: true,
        },
        hops: [hopOf(step, undefined, false)],
        result: resultOf(question, way, undefined),
      },
      root,
      way,
      explained: explainedBy(question, root, way),
      strict: false,
      score: ROOT * root.match.weight + PHOTOGRAPHED - 1,
    },
  ];
};

/** As much as a phrase speaks for a way of one step. */
const PHOTOGRAPHED = 3;

/** True of a phrase that tells of authors alone. */
const isOfAuthors = ({ senses }: Phrase): boolean => senses[0]?.edge === "WROTE";
