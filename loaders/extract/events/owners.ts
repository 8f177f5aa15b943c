import type { Reading } from "../../types.ts";

/** 甲局、乙医院“丙”义诊活动: of two bodies or more in front of a quoted name, none belongs to it. */
export const behindOwners = (text: string, { mentions }: Reading, from: number): number => {
  if (!/[、和与及]/u.test(text[from - 1] ?? "")) return from;
  const bodies = mentions.filter(({ draft }) => draft.type === "Organization");
  const last = bodies.find(({ start, end }) => start === from && text[end] === "“");
  return last && bodies.some(({ end }) => end === from - 1) ? last.end : from;
};
