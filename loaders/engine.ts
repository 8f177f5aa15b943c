import { setFlagsFromString } from "node:v8";

/**
 * How much of the functions that a function calls the engine compiles into it, in bytes of bytecode: a third of what it
 * does unless told. Reading runs a thousand rules in turn, none of them for long. To copy them into each other made
 * half of the work of the first thousands of articles, and their machine code larger than the processor's cache.
 */
const INLINED = 300;

/** The room for what is short-lived, in megabytes: a batch fits in, and little of it is ever moved. */
export const YOUNG_MB = 96;

/** Tells the engine how to compile what reads pages. Holds for the whole process; results are the same without it. */
export const tuneEngine = (): void => setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`);
