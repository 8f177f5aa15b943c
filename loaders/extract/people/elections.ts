import type { Draft } from "../../types.ts";
import { findAll } from "../search.ts";
import type { PostBodies } from "./bodies.ts";
import type { PeopleLedger } from "./ledger.ts";
import { type ListedName, NAME_LIST, namesOf } from "./lists.ts";
import { type Office, officeAt } from "./offices.ts";

/** 选举甲为主任，乙、丙为副主任. */
const ELECTS = new RegExp(
  `(?<!拟|将|建议)(?:选举|补选|增选|任命|聘任|聘请|推选|推举|选出)了?(${NAME_LIST})(?:同志)?为`,
  "gu",
);
/** The next part of such a row. */
const GOES_ON = new RegExp(`[，、；,](?:选举|补选|任命|聘任|推选)?(${NAME_LIST})(?:同志)?为`, "uy");
/** 甲、乙等8人当选为, 甲受聘担任. */
const WINS_OFFICE = new RegExp(
  String.raw`(?<=^|[，。；：、\n”）)]|[^、]法官|代表|委员|老师|教师|干部|会上|由)(${NAME_LIST})(?:同志)?(?:等?(?:\d+|[一二三四五六七八九十]+)[人名位](?:同志)?)?(?:全票|高票)?(?:当选为?|被(?:选举|推选|推举|选|聘)为|(?:受聘|应邀|受邀)(?:担任|出任)|出任)(?:首任|首届|新任|新一任|新一届)?`,
  "gmu",
);
/** 接受甲辞去, 免去甲、乙的. */
const LEAVES = new RegExp(
  `(?:(?:接受|同意|批准)(${NAME_LIST})(?:同志)?(?:请求|申请)?辞去(?:的|其)?|免去(${NAME_LIST})(?:同志)?的)`,
  "gu",
);
/** Bodies that elect those who lead them. */
const ELECTING = /(?:会|联盟|团|队|组|专班|合作社|社|指挥部|委)$/u;

type Told = Pick<Office, "organization" | "titles">;

/** Reads who is elected or appointed to an office, in rows as well, and who leaves one. */
export class ElectionReader {
  readonly #ledger: PeopleLedger;
  readonly #bodies: PostBodies;

  constructor(ledger: PeopleLedger, bodies: PostBodies) {
    this.#ledger = ledger;
    this.#bodies = bodies;
  }

  /** Adds the people and their posts to the ledger. */
  read(): void {
    const { text } = this.#ledger;
    for (const match of findAll(text, ELECTS)) this.#row(match.index, match[0], match[1] ?? "");
    let last: { readonly end: number; readonly organization: Draft | undefined } | undefined;
    for (const match of findAll(text, WINS_OFFICE)) {
      const near = last && !/[。；\n]/u.test(text.slice(last.end, match.index)) ? last : undefined;
      const end = match.index + match[0].length;
      const office = officeAt(this.#ledger, this.#bodies, end);
      const names = office && this.#names(match.index, match[0], match[1] ?? "");
      if (!office || !names) continue;
      const organization = office.organization ?? near?.organization ?? this.#founded(match.index);
      this.#hold(names, { ...office, organization }, office.end, "CURRENT");
      last = { end: office.end, organization };
    }
    for (const match of findAll(text, LEAVES)) {
      const end = match.index + match[0].length;
      const office = officeAt(this.#ledger, this.#bodies, end);
      const names = office && this.#names(match.index, match[0], match[1] ?? match[2] ?? "");
      if (names) this.#hold(names, office, office.end, "FORMER");
    }
  }

  #row(start: number, whole: string, list: string): void {
    const { text } = this.#ledger;
    let organization: Draft | undefined;
    let names = this.#names(start, whole, list);
    for (let end = start + whole.length; names; ) {
      const office = officeAt(this.#ledger, this.#bodies, end);
      if (!office) return;
      organization = office.organization ?? organization;
      this.#hold(names, { ...office, organization }, office.end, "CURRENT");
      GOES_ON.lastIndex = office.end;
      const next = GOES_ON.exec(text);
      names = next ? this.#names(next.index, next[0], next[1] ?? "") : undefined;
      end = GOES_ON.lastIndex;
    }
  }

  #names(start: number, whole: string, list: string): readonly ListedName[] | undefined {
    const offset = start + whole.indexOf(list);
    const names = namesOf(list, offset, this.#ledger);
    return names?.every((one) => this.#ledger.free(one.start)) ? names : undefined;
  }

  #hold(
    names: readonly ListedName[],
    { organization, titles }: Told,
    end: number,
    status: "CURRENT" | "FORMER",
  ): void {
    for (const { name, start } of names) {
      const person = this.#ledger.mention(name, start, start + name.length, "person/appointed");
      if (!organization) continue;
      person.division ??= organization.division ?? null;
      for (const title of titles)
        this.#ledger.addPost({
          person,
          organization,
          title,
          status,
          start,
          end,
          rule: "post/appointed",
          confidence: 0.9,
        });
    }
  }

  /** 某某联盟成立，甲当选首任理事长: the body that the sentence told of last, if it is of those that elect. */
  #founded(offset: number): Draft | undefined {
    const { text, bodies } = this.#ledger;
    const from = Math.max(text.lastIndexOf("。", offset), text.lastIndexOf("\n", offset)) + 1;
    return bodies
      .filter(({ start, end, draft }) => start >= from && end <= offset && ELECTING.test(draft.name))
      .sort((a, b) => a.end - b.end)
      .at(-1)?.draft;
  }
}
