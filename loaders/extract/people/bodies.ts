import type { OrganizationKind } from "../../../src/domain/ontology.ts";
import { CORPS, CORPS_CITIES } from "../../lexicons/corps.ts";
import type { Draft } from "../../types.ts";
import { jurisdictionAt } from "../jurisdiction.ts";
import { divisionBefore, divisionOf } from "../organizations/corps.ts";
import type { PeopleLedger } from "./ledger.ts";
import {
  asCommunity,
  BODIES_OF_HEADS,
  BUREAU_HEAD,
  COMMITTEE,
  COMMUNITY_POST,
  CORPS_POST,
  COURT_HEAD,
  GAP,
  isOfSame,
  OWN_HEAD,
  PARTY_OF,
  STATIONED,
} from "./own-bodies.ts";
import { BARE_BODY, BODY_NOUN, PARTY_BODIES } from "./patterns.ts";
import type { Held, Title } from "./titles.ts";
import { isOfUnreadBody } from "./unread-body.ts";

const BESIDE = /^、((?:管委|管理委员)会|办事处|办公[室厅])$/u;
/** A village's or community's word that no name stands in front of. */
const BARE_LOCAL = /(?:^|[^\p{Script=Han}]|[听由与和是该本的])(村|社区|嘎查)$/u;

/** 州水利局分管防汛工作的副局长: what somebody is in charge of, between body and post. */
const IN_CHARGE = /(?<=[局委厅院校会司团部府])(?:分管|主管|负责|具体负责)[\p{Script=Han}]{2,10}的$/u;

/** Posts that a town's committee of the party has. */
const OF_COMMITTEE = /^(?:政法|组织|宣传|统战|纪检)委员$/u;
const PARTY_POST = new RegExp(`^(${PARTY_BODIES})(?:副?书记|委员|成员|常委)$`, "u");

/** Tells which body a title is held in. */
export class PostBodies {
  readonly #ledger: PeopleLedger;

  constructor(ledger: PeopleLedger) {
    this.#ledger = ledger;
  }

  /** The body that a title is held in; what stands before it in its chain may tell. */
  bodyOf(title: Title, chain: readonly Held[]): Draft | undefined {
    const own = this.bodyBefore(title.start) ?? this.#placedBody(title);
    if (own) return own;
    if (/^(?:村支书|村主任|嘎查达)$/u.test(title.text)) return this.#villageBody(title);
    const local = this.#branchOfLocal(title);
    if (local !== null) return local;
    const before = chain.at(-1);
    const beside = before?.organization && this.#besideBefore(title, before);
    if (beside) return beside;
    const region = this.#regionOf(title, before?.organization);
    if (region) return region;
    const committee = before?.organization && this.#committeeOf(title, before.organization);
    if (committee) return committee;
    const bare = before?.organization && this.#bareBody(title.start, before.title.end, before.organization);
    if (bare) return bare;
    if (before?.organization && this.#chained(before.title.end, title.start))
      return this.#chainedBody(before.organization, title.text);
    const noun = this.#bodyOfNoun(title.start);
    if (noun) return noun;
    // 党组副书记、副检察长甲: of the court or the office that the second tells.
    if (chain.length > 0)
      return chain.every(({ organization }) => !organization) && COURT_HEAD.test(title.text)
        ? this.#lastBody(title)
        : undefined;
    return this.#sameBody(title) ?? this.#lastBody(title);
  }

  /** 某开发区党工委副书记、管委会主任, 市委秘书长、办公室主任: the administration beside the committee, the body's own office. */
  #besideBefore({ start, text }: Title, { organization, title }: Held): Draft | undefined {
    const noun = BESIDE.exec(this.#ledger.text.slice(title.end, start))?.[1];
    if (!organization || !noun || !/主任/u.test(text)) return undefined;
    const { name, props, division = null } = organization;
    if (/^办公[室厅]$/u.test(noun))
      return title.text.endsWith("秘书长")
        ? this.#ledger.made(`${name}${noun}`, props.kind as OrganizationKind, division)
        : undefined;
    const home = /^(.+)党(?:工委|委)$/u.exec(name)?.[1];
    return home ? this.#ledger.made(`${home}${noun}`, "GOVERNMENT", division) : undefined;
  }

  /** 柳泉村党支部书记、主任, 南桥社区党委书记、居委会主任: the committee beside the branch of the party. */
  #committeeOf({ start, text }: Title, { name, division }: Draft): Draft | undefined {
    const home = /^(.+[区村连])党(?:支部|总支|委)$/u.exec(name)?.[1];
    if (!home || !/^副?主任$/u.test(text)) return undefined;
    const told = COMMITTEE.exec(this.#ledger.text.slice(Math.max(0, start - 8), start))?.[1];
    const committee = told ?? (home.endsWith("村") && text === "主任" ? "村委会" : undefined);
    return committee ? this.#ledger.made(`${home}${committee}`, "COMMUNITY", division ?? null) : undefined;
  }

  /** The longest body that ends where a title begins (原 and 代 may stand between). */
  bodyBefore(offset: number): Draft | undefined {
    const before = this.#ledger.text.slice(Math.max(0, offset - 18), offset);
    const gap = (IN_CHARGE.exec(before) ?? GAP.exec(before))?.[0].length ?? 0;
    const ending = this.#ledger.bodies.filter(
      (mention) => mention.end === offset || mention.end === offset - gap,
    );
    return ending.sort((a, b) => a.start - b.start)[0]?.draft;
  }

  /** 自治区副主席: the region's government, whose head is a 主席. */
  #regionOf({ start, text }: Title, before: Draft | undefined): Draft | undefined {
    if (!/^(?:常务副|副|代)?主席$/u.test(text)) return undefined;
    const at = this.#ledger.text[start - 1] === "代" ? start - 1 : start;
    const place = this.#ledger.places.find(({ end, draft }) => end === at && /自治区$/u.test(draft.name));
    if (place) return this.#ledger.governmentOf(place.draft, "区");
    const region = /^(.+自治区)(?:党委|政府党组|政府)$/u.exec(before?.name ?? "")?.[1];
    if (region) return this.#ledger.governmentByName(region, before?.division ?? null, "区");
    if (this.#ledger.text.slice(at - 3, at) !== "自治区") return undefined;
    const division = jurisdictionAt("自治区", this.#ledger.doc, this.#ledger.places, this.#ledger.kit);
    return division ? this.#ledger.governmentByName(division.name, division, "区") : undefined;
  }

  /** 商会副会长, 兼中心主任: the body named before that is one of that sort by its name. */
  #bodyOfNoun(offset: number): Draft | undefined {
    const noun = BODY_NOUN.exec(this.#ledger.text.slice(Math.max(0, offset - 8), offset))?.[1];
    if (!noun) return undefined;
    return this.#ledger.bodies
      .filter((body) => body.end < offset && !body.anaphoric && body.draft.name.endsWith(noun))
      .sort((a, b) => a.end - b.end || b.start - a.start)
      .at(-1)?.draft;
  }

  /** 区人大常委会主任甲,副主任乙: the deputy's body is that of the post told just before in the sentence. */
  #sameBody({ start, text }: Title): Draft | undefined {
    const last = this.#ledger.posts.at(-1);
    if (!last || start - last.end > 40 || /[。；\n]/u.test(this.#ledger.text.slice(last.end, start)))
      return undefined;
    return isOfSame(text, last) ? last.organization : undefined;
  }

  /** What a body is by the last word of its name; a regiment of the Corps governs. */
  #kindOf(name: string): OrganizationKind {
    return name.endsWith("团")
      ? "GOVERNMENT"
      : (this.#ledger.kit.words.suffixes(name).at(-1)?.value ?? "OTHER");
  }

  /** 甲县副县长、公安局局长: a bureau without its level is of the county that the post before tells. */
  #bareBody(start: number, from: number, { name, division }: Draft): Draft | undefined {
    const [, level = "", bureau] = BARE_BODY.exec(this.#ledger.text.slice(from, start)) ?? [];
    if (!bureau || !division || !name.startsWith(division.name) || !division.name.endsWith(level))
      return undefined;
    return this.#ledger.made(`${division.name}${bureau}`, this.#kindOf(bureau), division);
  }

  #chained(end: number, start: number): boolean {
    return /^(?:[、，,兼和与暨\s]|原|代|首席)*$/u.test(this.#ledger.text.slice(end, start));
  }

  /** 市委副书记、秘书长: the committee's own; 副市长、秘书长: the government's. */
  #chainedBody(before: Draft, title: string): Draft | undefined {
    // 第八师石河子市党委书记、政委: the second post is the division's.
    const corps = CORPS_POST.test(title) ? divisionOf(before.name) : undefined;
    if (corps) return this.#ledger.made(corps, "GOVERNMENT", before.division ?? null);
    // 柳泉村驻村工作队队长、第一书记: the village's.
    const village = /([^省市县区镇乡]{2,6}村)驻村(?:工作|帮扶)队$/u.exec(before.name)?.[1];
    if (village && title === "第一书记")
      return this.#ledger.made(`${village}党支部`, "PARTY", before.division ?? null);
    // 甲学校党总支书记、校长, 乙团党委书记、政委: the second post is in what the committee belongs to.
    const whole = PARTY_OF.exec(before.name)?.[1];
    if (whole && OWN_HEAD.test(title))
      return this.#ledger.made(whole, this.#kindOf(whole), before.division ?? null);
    return /^(?:局长|厅长)$/u.test(title) && /[委府]$/u.test(before.name) ? undefined : before;
  }

  /** 某镇党委书记: party bodies of towns, villages and zones are bodies; of a bureau or school the post is its own. */
  #placedBody(title: Title): Draft | undefined {
    const stationed = STATIONED.exec(this.#ledger.text.slice(Math.max(0, title.start - 3), title.start))?.[0];
    const end = title.start - (stationed?.length ?? 0);
    const place = this.#ledger.places.find((mention) => mention.end === end);
    if (!place) return undefined;
    if (title.text === "第一书记" && /[村查]$/u.test(place.draft.name))
      return this.#ledger.made(`${place.draft.name}党支部`, "PARTY", place.draft.division ?? null);
    if (COMMUNITY_POST.test(title.text) && place.draft.name.endsWith("社区")) return asCommunity(place.draft);
    // 青禾镇政法委员: one of the town's committee.
    if (OF_COMMITTEE.test(title.text) && place.draft.props.level === "TOWNSHIP")
      return this.#ledger.made(
        `${place.draft.name}${place.draft.name.endsWith("街道") ? "党工委" : "党委"}`,
        "PARTY",
        place.draft.division ?? null,
      );
    const party = PARTY_POST.exec(title.text);
    if (!party) return undefined;
    const division = CORPS_CITIES.has(place.draft.name)
      ? divisionBefore(this.#ledger.text, place.start).replace(/^兵团/u, CORPS)
      : "";
    return this.#ledger.made(
      `${division}${place.draft.name}${party[1] === "支部" ? "党支部" : party[1]}`,
      "PARTY",
      place.draft.division ?? null,
    );
  }

  /** The branch of the village named last; of its 主任, the villagers' committee. */
  #villageBody({ start, text }: Title): Draft | undefined {
    const village = this.#ledger.places
      .filter((place) => place.end <= start && /[村查]$/u.test(place.draft.name))
      .at(-1);
    if (!village) return undefined;
    return text === "村主任"
      ? this.#ledger.made(`${village.draft.name}村委会`, "COMMUNITY", village.draft.division ?? null)
      : this.#ledger.made(`${village.draft.name}党支部`, "PARTY", village.draft.division ?? null);
  }

  /**
   * 村党支部书记, 社区党委副书记 where no name stands in front: of the village or community named last, and of no other
   * body; null where a title is none of these.
   */
  #branchOfLocal({ start, text }: Title): Draft | undefined | null {
    const party = /^(党委|党总支部?|党支部|支部)副?书记$/u.exec(text)?.[1];
    const kind = party && BARE_LOCAL.exec(this.#ledger.text.slice(Math.max(0, start - 4), start))?.[1];
    if (!kind) return null;
    const place = this.#ledger.places.findLast(({ end, draft }) => end <= start && draft.name.endsWith(kind));
    return (
      place &&
      this.#ledger.made(
        `${place.draft.name}${party === "支部" ? "党支部" : party}`,
        "PARTY",
        place.draft.division ?? null,
      )
    );
  }

  /** A company's or school's 总经理, 院长, 校长 alone: the last body of that sort, where the sentence stands near. */
  #lastBody(title: Title): Draft | undefined {
    const isTheirs = BODIES_OF_HEADS.find(([heads]) => heads.test(title.text))?.[1];
    if (!isTheirs || isOfUnreadBody(this.#ledger.text, title.start, this.#ledger)) return undefined;
    const before = this.#ledger.bodies.filter(
      (body) => body.end <= title.start && title.start - body.end < 120 && isTheirs(body.draft),
    );
    // 某县中医院与省中医院合作…院长某某: the story is the first one's.
    const { bodyStart } = this.#ledger.doc.article;
    const topic = this.#ledger.bodies.find(
      (body) => body.start < Math.min(bodyStart, 12) && isTheirs(body.draft),
    );
    if (topic && before.length > 0 && !title.text.endsWith("队长")) return topic.draft;
    if (BUREAU_HEAD.test(title.text) && new Set(before.map(({ draft }) => draft)).size > 1) return undefined;
    return before.sort((a, b) => a.end - b.end).at(-1)?.draft;
  }
}
