import type { Found, FoundBodies } from "./found.ts";

/** 中国青茶协会: what the members of an association are called is no body of its own. */
export const isFieldOf = ({ start, end, kind }: Found, all: FoundBodies, text: string): boolean =>
  all.endingAt(end).some((other) => other.start < start && other.rule === "organization/party") ||
  all
    .startingAt(start)
    .some(
      (other) =>
        other.end > end &&
        ((kind !== "ASSOCIATION" && other.kind === "ASSOCIATION" && other.end - end <= 4) ||
          /unit|leveled/u.test(other.rule) ||
          (other.kind === "COMPANY" && LEGAL_ENDING.test(text.slice(end, other.end)))),
    );
/** What the name of a bank, a works or a former bureau goes on with in its legal form. */
const LEGAL_ENDING = /^(?:股份|责任)?有限(?:责任)?公司$/u;
