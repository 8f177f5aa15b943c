import type { Span } from "../../types.ts";

/** Departments of the ministries, and what ministries send out: 教育部基础教育司, 民政部调研组. */

const DEPARTMENT =
  /^(?:[\p{Script=Han}]{2,8}?司(?=副?司长|[、，。]|有关|相关)|[\p{Script=Han}]{0,6}?(?:调研|考察|检查|专家)组)/u;
const NO_DEPARTMENT = /[的了在由和与、派]|部长|公司|赴|来/u;

/** The departments that stand right behind ministries. */
export const departmentsOf = (text: string, ministries: readonly Span[]): readonly Span[] =>
  ministries.flatMap(({ start, end }) => {
    const part = DEPARTMENT.exec(text.slice(end, end + 14))?.[0];
    return part && !NO_DEPARTMENT.test(part) ? [{ start, end: end + part.length }] : [];
  });
