import { EVENT_HEADS } from "../../lexicons/events.ts";
import { buildScanner } from "../scanner.ts";

export const HAN_RUN = /^[\p{Script=Han}A-Za-z0-9+\-—·]+/u;

/** “…说明会”, “…仪式”: the quotation names an event. */
export const isEvent = (name: string): boolean =>
  EVENT_ENDING_LENGTHS.some((length) => EVENT_ENDINGS.has(name.slice(-length)));
const EVENT_ENDINGS: ReadonlySet<string> = new Set(
  [...EVENT_HEADS].flatMap(([head, kind]) => (kind !== "ACTIVITY" && head.length > 1 ? [head] : [])),
);
const EVENT_ENDING_LENGTHS = [...new Set([...EVENT_ENDINGS].map((head) => head.length))];

/** “甲”青少年朗诵活动, “甲”主题书画展: the quotation is the beginning of an event's name. */
export const namesEvent = (run: string): boolean => {
  const [head] = scanEvents(run);
  return head !== undefined && !BREAKS_EVENT.test(run.slice(0, head.start));
};
const scanEvents = buildScanner(EVENT_HEADS);
const BREAKS_EVENT = /[的了在和与及为被将把由从对]|(?:举行|举办|开展|启动|召开|参加)/u;
