import { HELD } from "../../lexicons/verbs.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { type Clause, type Group, groupsOf } from "./clause.ts";
import { venue } from "./venue.ts";

/** Where events are held. */

/** 来到甲村，开展“乙”活动: the event that those who go somewhere hold there. */
const wentTo = ({ text, sentence, events }: Clause, { start, end }: Group): Mention | undefined => {
  if (
    !/(?:[^得收受达感看听][到赴]|前往|走进|深入|走上)$/u.test(
      text.slice(Math.max(sentence.start, start - 3), start),
    )
  )
    return undefined;
  const opens = OPENS_THERE.exec(text.slice(end, Math.min(sentence.end, end + 30)));
  if (!opens) return undefined;
  const from = end + opens[0].length;
  return events.find(
    (event) =>
      !event.anaphoric &&
      event.start >= from - 1 &&
      event.start - from <= 6 &&
      !/[，。；]/u.test(text.slice(from, event.start)),
  );
};
const OPENS_THERE =
  /^(?:等地?)?(?:[\p{Script=Han}]{2,8})?[，,]?(?:联合|共同|集中|组织)?(?:开展|举办|举行|参加|启动)了?/u;

/** 在洋县文化中心，“甲”大赛如期举行: the place in front of the event and its verb. */
const isSetting = ({ text, sentence, events }: Clause, { end }: Group): boolean => {
  const from = end + (/^[^，。；]{0,4}，/u.exec(text.slice(end, end + 6))?.[0].length ?? Number.NaN);
  const event = events.find(({ start, anaphoric }) => !anaphoric && start >= from && start - from <= 12);
  return (
    event !== undefined &&
    !/[，。；]/u.test(text.slice(from, event.start)) &&
    /^[”]?(?:正|正在|在此|如期|隆重|正式|成功|顺利|精彩|热烈|火热|盛大|温馨)*(?:举行|举办|召开|开幕|开赛|启动|上演|落幕|拉开)/u.test(
      text.slice(event.end, Math.min(sentence.end, event.end + 8)),
    )
  );
};

/** 调研洋县春耕工作: where what is looked into begins with a place. */
const lookedAt = ({ text, events, places }: Clause): readonly FactDraft[] =>
  events
    .filter(({ draft, anaphoric }) => draft.props.kind === "INSPECTION" && !anaphoric)
    .flatMap((event) => {
      const place = places.find(
        ({ start, end, anaphoric }) =>
          !anaphoric &&
          start > event.start &&
          end <= event.end &&
          LOOKS_AT.test(text.slice(event.start, start)),
      );
      return place ? [venue(event.draft, place, event.start, place.end, "held-at/inspected")] : [];
    });
const LOOKS_AT = /^(?:实地|专题)?\p{Script=Han}{2,4}了?$/u;

/** 在X举行, and X of 到X调研. */
export const readVenues = (clause: Clause): readonly FactDraft[] => {
  const facts: FactDraft[] = [...lookedAt(clause)];
  for (const group of groupsOf(clause)) {
    const before = clause.text.slice(Math.max(clause.sentence.start, group.start - 9), group.start);
    const after = clause.text.slice(group.end, group.end + 12);
    const inspected = clause.events.find(
      (event) =>
        event.draft.props.kind === "INSPECTION" && event.start >= group.end && event.start - group.end <= 30,
    );
    const entered = clause.events.find(
      (event) =>
        !event.anaphoric &&
        event.draft.props.kind !== "INSPECTION" &&
        /^[”]?(?:走进|走入)了?$/u.test(clause.text.slice(event.end, group.start)),
    );
    if (entered)
      facts.push(
        ...group.members.map((place) =>
          venue(entered.draft, place, entered.start, group.end, "held-at/entered"),
        ),
      );
    const gone = wentTo(clause, group);
    if (gone && gone !== inspected)
      facts.push(
        ...group.members.map((place) => venue(gone.draft, place, group.start - 1, gone.end, "held-at/went")),
      );
    const held =
      /(?:在|于)$/u.test(before) && (HELD.test(after.split(/[，。]/u)[0] ?? "") || isSetting(clause, group));
    if (held) {
      const event = clause.events
        .filter((one) => one.draft.props.kind !== "INSPECTION")
        .sort((a, b) => Math.abs(a.start - group.start) - Math.abs(b.start - group.start))[0];
      if (event)
        facts.push(
          ...group.members.map((place) =>
            venue(event.draft, place, group.start - 1, group.end + 2, "held-at/in"),
          ),
        );
    } else if (
      inspected &&
      /(?:到|赴|入|往|在|来|莅临?)(?:(?:挂钩|结对|帮扶|定点|包联|联系|挂联)+的)?$/u.test(before)
    )
      facts.push(
        ...group.members.map((place) =>
          venue(inspected.draft, place, group.start - 1, inspected.end, "held-at/inspected"),
        ),
      );
  }
  return facts;
};
