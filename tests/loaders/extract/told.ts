import { readPage } from "./story.ts";

const EVENT_FACTS = new Set(["ORGANIZED", "HELD_AT", "ATTENDED"]);
const STRENGTH = ["CHAIR", "SPEAKER", "LECTURER", "CONTESTANT", "ATTENDEE", "INSPECTOR"];

/** What a story of a county's paper tells of its events, as `from TYPE to [strongest role]`. */
export const toldIn = (body: string, publication: string): readonly string[] =>
  readPage("青禾镇见闻", `本报讯 ${body}`, publication).flatMap(({ facts, entities }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return facts
      .filter(({ type }) => EVENT_FACTS.has(type))
      .map(({ type, from, to, evidence }) => {
        const roles = evidence.map(({ props }) => String(props.role ?? ""));
        const [role] = roles.sort((a, b) => STRENGTH.indexOf(a) - STRENGTH.indexOf(b));
        return `${names.get(from)} ${type} ${names.get(to)} ${role}`.trim();
      });
  });
