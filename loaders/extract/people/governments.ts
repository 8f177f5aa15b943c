import type { Draft } from "../../types.ts";
import { jurisdictionAt } from "../jurisdiction.ts";
import { isAbroad } from "../places/abroad.ts";
import type { PostBodies } from "./bodies.ts";
import type { PeopleLedger } from "./ledger.ts";
import { isOfLevel, NEXT_IN_LIST } from "./own-bodies.ts";
import type { Held, Title } from "./titles.ts";

/** 县长葛明远率云岫党政代表团赴: of whom he leads, and not of the county where they go. */
const LEADS_OWN =
  /^[\p{Script=Han}·]{2,6}?(?:率领?|带领)(?=[\p{Script=Han}]{2,10}?(?:代表团|考察团|学习团))/u;

/** Tells which government a title's holder heads: 县长, 副市长. */
export class Governments {
  readonly #ledger: PeopleLedger;
  readonly #bodies: PostBodies;

  constructor(ledger: PeopleLedger, bodies: PostBodies) {
    this.#ledger = ledger;
    this.#bodies = bodies;
  }

  /** The government whose head a title names: of the place in front, of the chain's place, of the home. */
  of(title: Title, chain: readonly Held[]): Draft | undefined {
    // 甲市政府副市长: the government itself stands in front.
    const told = this.#bodies.bodyBefore(title.start);
    if (told && /(?:政府|行署)$/u.test(told.name)) return told;
    const word = title.text.replace(/^(?:常务副|副|代)/u, "");
    const level = word === "专员" ? "地区" : (word[0] ?? "");
    const gap =
      /(?:原|代|时任|现任|常务)$/u.exec(
        this.#ledger.text.slice(Math.max(0, title.start - 2), title.start),
      )?.[0].length ?? 0;
    const place = this.#ledger.places.find(
      (mention) =>
        !mention.anaphoric &&
        (mention.end === title.start - gap || mention.end === title.start + 1) &&
        mention.start < title.start,
    );
    if (place) return this.#ledger.governmentOf(place.draft, level);
    if (isAbroad(this.#ledger.text, this.#ledger.places, title.start)) return undefined;
    const inChain =
      [...chain]
        .reverse()
        .map((held) => held.organization)
        .find((organization) => organization && isOfLevel(organization, level)) ??
      this.#besideBody(title.start, level);
    if (inChain)
      return this.#ledger.governmentByName(
        inChain.name
          .replace(/(?:政府党组|党委|(?<=新区)区委|委|政府|人大常委会|政协)$/u, "")
          .replace(/^.*第[一二三四五六七八九十]+师(?=.+市$)/u, ""),
        inChain.division ?? null,
        level,
      );
    const leads = LEADS_OWN.exec(this.#ledger.text.slice(title.end, title.end + 24));
    if (leads && !this.#isHome(level)) return this.#ledOf(title.end + leads[0].length, level);
    if (/^[镇乡]$/u.test(level)) {
      const town = this.#ledger.places
        .filter((mention) => mention.end <= title.start && mention.draft.name.endsWith(level))
        .at(-1);
      return town && this.#ledger.governmentOf(town.draft, level);
    }
    const division = jurisdictionAt(level, this.#ledger.doc, this.#ledger.places, this.#ledger.kit);
    return division ? this.#ledger.governmentByName(division.name, division, level) : undefined;
  }

  /** 县长甲率乙县党政代表团: of the county whose delegation begins at an offset. */
  #ledOf(start: number, level: string): Draft | undefined {
    const place = this.#ledger.places.find(
      (one) => !one.anaphoric && one.start === start && one.surface.endsWith(level),
    );
    return place && this.#ledger.governmentOf(place.draft, level);
  }

  /** 甲市委书记乙、市长: the body of the one listed right before, if it is of that level. */
  #besideBody(start: number, level: string): Draft | undefined {
    const last = this.#ledger.posts.at(-1);
    return last &&
      last.end <= start &&
      NEXT_IN_LIST.test(this.#ledger.text.slice(last.end, start)) &&
      isOfLevel(last.organization, level)
      ? last.organization
      : undefined;
  }

  /** True where the paper, or the story, is at home in a place of a level. */
  #isHome(level: string): boolean {
    const { articleHome, paperHome } = this.#ledger.doc.home;
    return [articleHome, paperHome].some((home) => home?.name.endsWith(level));
  }
}
