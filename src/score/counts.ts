/** What was given and how much of it is right; what was asked for and how much of it was found. */
export interface Counts {
  readonly right: number;
  readonly given: number;
  readonly found: number;
  readonly required: number;
}

export interface Ratios {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Something that is missing, or wrong, or of the wrong role or title. */
export interface Finding {
  readonly verdict: "MISSING" | "WRONG" | "ROLE";
  /** Type or relation. */
  readonly row: string;
  readonly says: string;
  /** The sentence that says so, or the text that should have; "" where there is none. */
  readonly sentence: string;
}

/** Where nothing was given, that is right if nothing was asked for. */
export const ratios = ({ right, given, found, required }: Counts): Ratios => {
  const precision = given > 0 ? right / given : required === 0 ? 1 : 0;
  const recall = required > 0 ? found / required : 1;
  const sum = precision + recall;
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 };
};

export const sumCounts = (rows: readonly (Counts | undefined)[]): Counts => {
  const sum = (key: keyof Counts) => rows.reduce((total, row) => total + (row?.[key] ?? 0), 0);
  return { right: sum("right"), given: sum("given"), found: sum("found"), required: sum("required") };
};
