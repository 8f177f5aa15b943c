import { FORMATS, type FormatName } from "../exports/formats.ts";
import type { GraphStore } from "../graph/port.ts";
import type { Output } from "./output.ts";
import { Sink } from "./sink.ts";

export interface ExportFlags {
  readonly format: FormatName;
  readonly out?: string;
}

/**
 * Streams the whole graph in one form to standard output, or into the file that `--out` names.
 * Throws GazetteError("BAD_USAGE") where that can't be written.
 */
export const exportGraph = async (
  store: GraphStore,
  { format, out }: ExportFlags,
  output: Output,
): Promise<void> => {
  const sink = out === undefined ? Sink.stream(output.out) : await Sink.file(out);
  try {
    for await (const text of FORMATS[format].text(store.stream())) await sink.write(text);
    await sink.end();
  } finally {
    await sink.close();
  }
};
