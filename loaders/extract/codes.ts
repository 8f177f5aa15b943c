import { endianness } from "node:os";

/** The code units of the text read last. Many tables are looked up for one text on end, and a string is slow to step through. */
let text = "";
let bytes = Buffer.alloc(2);
let codes = new Uint16Array(bytes.buffer, bytes.byteOffset, 1);
/** So few characters are sooner copied one by one. */
const SHORT = 24;
const SWAPPED = endianness() === "BE";

/** The code units of a text, and one 0 behind them or more; valid until the next call. */
export const codesOf = (read: string): Uint16Array => {
  if (read === text) return codes;
  if (codes.length <= read.length) {
    bytes = Buffer.alloc(read.length * 4 + 2);
    codes = new Uint16Array(bytes.buffer, bytes.byteOffset, read.length * 2 + 1);
  }
  if (read.length < SHORT) for (let i = 0; i < read.length; i++) codes[i] = read.charCodeAt(i);
  else {
    bytes.write(read, 0, "utf16le");
    if (SWAPPED) bytes.subarray(0, read.length * 2).swap16();
  }
  codes[read.length] = 0;
  text = read;
  return codes;
};
