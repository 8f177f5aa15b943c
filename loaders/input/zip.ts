import type { Readable } from "node:stream";
import { type Entry, fromBuffer, open, type ZipFile } from "yauzl";
import { GazetteError } from "../../src/domain/errors.ts";
import { decode } from "../read/decode.ts";
import { type Bytes, readAll } from "./peek.ts";

export interface ZipMember {
  readonly name: string;
  open(): Promise<Bytes>;
}

/** An archive that isn't a file of its own is held in memory, up to this size. */
const LARGEST_NESTED = 512 * 1024 * 1024;

/** The files in a ZIP archive, in its order; hidden ones and folders are left out. */
export async function* zipMembers(input: string | Bytes, source: string): AsyncIterable<ZipMember> {
  const archive = await openArchive(input, source);
  try {
    for (let entry = await next(archive); entry; entry = await next(archive)) {
      const name = nameOf(entry);
      const member = entry;
      if (name.endsWith("/") || name.split("/").some((part) => part.startsWith(".") || part === "__MACOSX"))
        continue;
      yield { name, open: () => openMember(archive, member) };
    }
  } finally {
    archive.close();
  }
}

const openArchive = async (input: string | Bytes, source: string): Promise<ZipFile> => {
  const bytes = typeof input === "string" ? undefined : await readAll(input, LARGEST_NESTED);
  if (typeof input !== "string" && !bytes)
    throw new GazetteError(
      "BAD_INPUT",
      `${source}: a ZIP archive of more than 512 MB in another input; unpack it first`,
    );
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false } as const;
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, archive?: ZipFile) =>
      archive
        ? resolve(archive)
        : reject(new GazetteError("BAD_INPUT", `${source}: not a readable ZIP archive: ${error?.message}`));
    if (typeof input === "string") open(input, options, done);
    else fromBuffer(Buffer.from(bytes ?? []), options, done);
  });
};

const next = (archive: ZipFile): Promise<Entry | undefined> =>
  new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      archive.removeAllListeners();
      act();
    };
    archive.once("entry", (entry: Entry) => settle(() => resolve(entry)));
    archive.once("end", () => settle(() => resolve(undefined)));
    archive.once("error", (error) =>
      settle(() => reject(new GazetteError("BAD_INPUT", `the ZIP archive is damaged: ${error.message}`))),
    );
    archive.readEntry();
  });

/** Names are UTF-8 where the archive says so or they can be read so, else GBK, as older programs wrote them. */
const nameOf = (entry: Entry): string =>
  decode(entry.fileName as unknown as Uint8Array).text.replace(/\\/g, "/");

const openMember = (archive: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    if (entry.isEncrypted()) reject(new GazetteError("BAD_INPUT", "is encrypted"));
    else archive.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
