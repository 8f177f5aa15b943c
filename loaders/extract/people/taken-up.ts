import type { Draft } from "../../types.ts";
import { findAll } from "../search.ts";
import type { PostBodies } from "./bodies.ts";
import type { PeopleLedger } from "./ledger.ts";
import { type Office, officeAt } from "./offices.ts";
import { CHOSEN_BEHIND, SECONDED } from "./turns.ts";

/** Posts that somebody who is known by now takes up, in a body that stands elsewhere in the sentence. */

export interface Taken {
  readonly person: Draft;
  readonly office: Pick<Office, "organization" | "titles">;
  readonly start: number;
  readonly end: number;
  readonly verb: string;
}

/** Bodies that elect those who lead them. */
const ELECTING = /(?:会|联盟|团|队|组|专班|合作社|社|指挥部|委)$/u;

const sentenceStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf("。", offset), text.lastIndexOf("\n", offset)) + 1;

/** 某某联盟成立，甲当选首任理事长, 成立合作社，由乙任理事长: the body that the sentence told of last, if it is of those that elect. */
export const foundedBefore = ({ text, bodies, posts }: PeopleLedger, offset: number): Draft | undefined => {
  const from = sentenceStart(text, offset);
  // 乙协会会长丙当选: what he is besides.
  const besides = new Set(
    posts
      .filter(({ rule, start }) => rule === "post/before-name" && start >= from && start < offset)
      .map(({ organization }) => organization),
  );
  return bodies
    .filter(
      ({ start, end, draft }) =>
        start >= from && end <= offset && ELECTING.test(draft.name) && !besides.has(draft),
    )
    .sort((a, b) => a.end - b.end)
    .at(-1)?.draft;
};

/** 甲联盟成立，某公司董事长乙当选首任理事长: in the body that the sentence told of, and not the one of his other posts. */
export const chosenBehind = (
  ledger: PeopleLedger,
  bodies: PostBodies,
  person: Draft,
  start: number,
  end: number,
): Taken | undefined => {
  CHOSEN_BEHIND.lastIndex = end;
  const verb = CHOSEN_BEHIND.exec(ledger.text)?.[0];
  const office = verb ? officeAt(ledger, bodies, end + verb.length) : undefined;
  if (!verb || !office || ledger.posts.some((post) => post.person === person && post.end === office.end))
    return undefined;
  const organization = office.organization ?? foundedBefore(ledger, start);
  return { person, office: { ...office, organization }, start, end: office.end, verb };
};

/** 甲是某院医师，挂职县医院副院长: he whom alone the sentence names. */
export const secondedIn = (ledger: PeopleLedger, bodies: PostBodies): readonly Taken[] =>
  findAll(ledger.text, SECONDED).flatMap(({ index, 0: verb }): readonly Taken[] => {
    const from = sentenceStart(ledger.text, index);
    const people = ledger.mentions.filter(
      ({ draft, rule, start }) =>
        draft.type === "Person" && rule !== "byline" && start >= from && start < index,
    );
    const [person, other] = new Set(people.map(({ draft }) => draft));
    const office = person && !other ? officeAt(ledger, bodies, index + verb.length) : undefined;
    return person && office?.organization ? [{ person, office, start: index, end: office.end, verb }] : [];
  });
