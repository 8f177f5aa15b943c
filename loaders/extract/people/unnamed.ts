import type { Draft } from "../../types.ts";

/** 市监察委负责人、市检察院检察长甲: of an agency's head who is not named, somebody else is told behind. */
export const isUnnamed = (title: string, body: Draft | undefined): boolean =>
  /^(?:主要)?负责(?:人|同志)$/u.test(title) &&
  /^(?:PARTY|GOVERNMENT|LEGISLATURE|MASS_ORG)$/u.test(String(body?.props.kind));
