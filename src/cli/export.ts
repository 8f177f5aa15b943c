import { GazetteError } from "../domain/errors.ts";
import { FORMATS, type Format, type FormatName } from "../exports/formats.ts";
import type { ExportRecord, GraphStore } from "../graph/port.ts";
import { type Output, write } from "./output.ts";
import { makeFolder, Sink } from "./sink.ts";

export interface ExportFlags {
  readonly format: FormatName;
  readonly out?: string;
}

/**
 * Streams the whole graph in one form to standard output, or into the file or folder that `--out` names.
 * Throws GazetteError("BAD_USAGE") where that can't be written, or where a folder isn't named.
 */
export const exportGraph = async (
  store: GraphStore,
  { format: name, out }: ExportFlags,
  output: Output,
): Promise<void> => {
  const format: Format = FORMATS[name];
  if ("text" in format) await writeText(format.text(store.stream()), out, output);
  else if (out !== undefined) {
    await writeFolder(format, store.stream(), out);
    await write(output.err, format.usage(out));
  } else throw new GazetteError("BAD_USAGE", `--format ${name} writes a folder: name it with --out PATH`);
};

const writeText = async (
  texts: AsyncIterable<string>,
  out: string | undefined,
  output: Output,
): Promise<void> => {
  const sink = out === undefined ? Sink.stream(output.out) : await Sink.file(out);
  try {
    for await (const text of texts) await sink.write(text);
    await sink.end();
  } finally {
    await sink.close();
  }
};

const writeFolder = async (
  { files, folder }: Extract<Format, { folder: unknown }>,
  records: AsyncIterable<ExportRecord>,
  out: string,
): Promise<void> => {
  await makeFolder(out);
  const sinks = new Map<string, Sink>();
  try {
    for (const file of files) sinks.set(file, await Sink.file(`${out}/${file}`));
    for await (const { file, text } of folder(records)) await sinks.get(file)?.write(text);
    for (const sink of sinks.values()) await sink.end();
  } finally {
    for (const sink of sinks.values()) await sink.close();
  }
};
