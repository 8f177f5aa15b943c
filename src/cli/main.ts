import { readFileSync } from "node:fs";
import { Command, CommanderError, Option } from "commander";
import { GazetteError } from "../domain/errors.ts";
import { FORMATS } from "../exports/formats.ts";
import { type AskFlags, askQuestions } from "./ask.ts";
import { type BackupFlags, backUp, restore } from "./backup.ts";
import { type CopyFlags, copy } from "./copy.ts";
import { type ExportFlags, exportGraph } from "./export.ts";
import { DEFAULT_GRAPH, GRAPH_HELP, graphUrl, requireGraph, withGraph } from "./graph.ts";
import { type LoadFlags, loadPaths } from "./load.ts";
import { describeError, EXIT, EXIT_HELP, type Output, write } from "./output.ts";
import { packageRoot } from "./root.ts";
import { listRules, type RulesFlags } from "./rules.ts";
import { type ScoreFlags, scorePaths } from "./score.ts";
import { serve } from "./serve.ts";
import { type ServeFlags, settingsOf } from "./settings.ts";
import { printStats } from "./stats.ts";
import { verify } from "./verify.ts";

interface Common {
  readonly graph?: string;
  readonly json?: boolean;
}

/** Runs one command line and gives its exit code; nothing is thrown. */
export const run = async (argv: readonly string[], output: Output): Promise<number> => {
  let code: number = EXIT.OK;
  const program = commands(output, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
    const described = describeError(error);
    await write(output.err, `${described.line}\n`);
    if (process.env.GAZETTE_DEBUG && error instanceof Error) await write(output.err, `${error.stack}\n`);
    return described.code;
  }
};

const MASTHEADS_HELP = "papers and their homes, one a line: name,home or name,home,host";
const LEXICON_HELP =
  "your own agencies, places, people and words, as JSON or one a line: sort,name,kind,within,code,aliases";
const LOAD_HELP = `
Reads plain text and Markdown pages, HTML of electronic papers and other sites, JSON, JSON Lines, CSV, web archives
(WARC), and gzip and ZIP archives of these, told by their content; in UTF-8, UTF-16 or GB18030.`;
const EXPORT_HELP = `
Forms:
${Object.entries(FORMATS)
  .map(([name, { what }]) => `  ${name.padEnd(10)}${what}`)
  .join("\n")}`;

const commands = (output: Output, exit: (code: number) => void): Command => {
  const program = new Command("gazette")
    .description(
      "Reads Chinese local newspapers into a knowledge graph of people, places and programs, and serves it over GraphQL.",
    )
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .showHelpAfterError("(gazette --help tells all commands)")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.out.write(text),
      writeErr: (text) => output.err.write(text),
    })
    .addHelpText("after", EXIT_HELP);
  const bare = (spec: string, description: string) =>
    program
      .command(spec)
      .description(description)
      .option("--json", "print the result as JSON")
      .addHelpText("after", EXIT_HELP);
  const command = (spec: string, description: string) =>
    bare(spec, description).addOption(
      new Option("--graph <url>", GRAPH_HELP).env("GRAPH_URL").default(undefined, DEFAULT_GRAPH),
    );

  command(
    "load <path...>",
    "read newspapers into the graph: files, folders, patterns, or - for standard input",
  )
    .option("--publication <name>", "the paper the pages are from, such as 滨州日报")
    .option("--home <place>", "the place that 我市, 市委 and the like mean, such as 滨州市")
    .option("--date <day>", "the day of the issue, YYYY-MM-DD, where the page doesn't print it")
    .option(
      "--map <column=name>",
      "what a column of JSON or CSV is called, such as title=标题; may be given again",
      (pair: string, pairs: readonly string[] = []) => [...pairs, pair],
    )
    .option("--mastheads <file>", MASTHEADS_HELP)
    .option("--lexicon <file>", LEXICON_HELP)
    .option("--threads <number>", "threads: one writes, the others read (all cores)")
    .option(
      "--shard <part/parts>",
      "load just this part of the articles, such as 3/16: machines share a load",
    )
    .option("--report <file>", "write what became of each file as JSON")
    .addHelpText("after", LOAD_HELP)
    .action(async (paths: string[], { graph, ...flags }: Common & LoadFlags) => {
      exit(await withGraph(graphUrl(graph), (store) => loadPaths(paths, store, flags, output)));
    });

  const serving = (named: Command): Command =>
    named
      .option("--host <address>", "the address to listen on (HOST, else 127.0.0.1)")
      .option("--port <number>", "the port to listen on (PORT, else 4000; 0 takes any free one)")
      .option(
        "--log <level>",
        "what the log on standard error tells: info, error or silent (LOG_LEVEL, else info)",
      )
      .option("--load-token <token>", "offer loading to clients that show this token (LOAD_TOKEN, else none)")
      .option(
        "--operations <path>",
        "answer only the operations in this file or folder (OPERATIONS, else any)",
      )
      .option(
        "--origin <origin>",
        "let pages of this origin ask from a browser, such as https://example.org; may be given again",
        (origin: string, origins: readonly string[] = []) => [...origins, origin],
      )
      .option("--no-introspection", "hide the schema from clients")
      .option("--rate <number>", "requests of one client a minute (any number)")
      .option(
        "--at-once <number>",
        "operations that are answered at once; more get 503 and may ask again (256)",
      )
      .option("--timeout <seconds>", "the time that a request may take (10)")
      .option("--no-metrics", "hide the metrics at /metrics")
      .option("--no-export", "don't offer the whole graph at /export");
  serving(command("serve", "serve the graph over GraphQL, with an explorer and a playground")).action(
    async ({ graph, json, ...flags }: Common & ServeFlags) => {
      const settings = settingsOf(flags, output);
      await withGraph(graphUrl(graph), (store) => serve(store, settings, json ?? false, output));
    },
  );

  serving(command("start", "load the sample pages, then serve them"))
    .option("--lexicon <file>", LEXICON_HELP)
    .action(async ({ graph, json, lexicon, ...flags }: Common & ServeFlags & Pick<LoadFlags, "lexicon">) => {
      const settings = settingsOf(flags, output);
      const loading = { ...(json ? { json } : {}), ...(lexicon === undefined ? {} : { lexicon }) };
      await withGraph(graphUrl(graph), async (store) => {
        const code = await loadPaths([`${packageRoot()}/seeds`], store, loading, output);
        exit(code);
        if (code !== EXIT.INTERRUPTED) await serve(store, settings, json ?? false, output);
      });
    });

  command("ask [question]", "answer a question in Chinese or English from the graph")
    .option("--batch <file>", "answer every line of a file, one JSON object a line (with --json)")
    .option("--home <place>", "the place that 我市 and the like mean, such as 滨州市")
    .addOption(new Option("--language <name>", "language of the answer's sentence").choices(["zh", "en"]))
    .action(async (question: string | undefined, { graph, ...flags }: Common & AskFlags) => {
      const url = graphUrl(graph);
      requireGraph(url);
      await withGraph(url, (store) => askQuestions(question, flags, store, output));
    });

  command("export", "write the whole graph in a form that other programs read")
    .addOption(
      new Option("--format <name>", "the form of the export").choices(Object.keys(FORMATS)).default("jsonl"),
    )
    .option("--out <path>", "where to write it (standard output)")
    .addHelpText("after", EXPORT_HELP)
    .action(async ({ graph, ...flags }: Common & ExportFlags) => {
      const url = graphUrl(graph);
      requireGraph(url);
      await withGraph(url, (store) => exportGraph(store, flags, output));
    });

  command("stats", "count nodes and edges of each sort").action(async ({ graph, json }: Common) => {
    const url = graphUrl(graph);
    requireGraph(url);
    await withGraph(url, (store) => printStats(store, json ?? false, output));
  });

  command("backup <file>", "write the graph to a file, consistent while it is served and loaded")
    .option("--force", "replace the file where it is there already")
    .action((file: string, { graph, ...flags }: Common & BackupFlags) =>
      backUp(graphUrl(graph), file, flags, output),
    );

  command(
    "verify",
    "say whether the graph is sound: file, ends, evidence, ids (exit code 1: it isn't)",
  ).action(async ({ graph, json }: Common) => {
    const url = graphUrl(graph);
    requireGraph(url);
    exit(await withGraph(url, (store) => verify(url, store, json ?? false, output)));
  });

  command("restore <file>", "put a backup in the place of the graph, once it is checked")
    .option("--force", "replace the graph that is there")
    .action((file: string, { graph, ...flags }: Common & BackupFlags) =>
      restore(file, graphUrl(graph), flags, output),
    );

  bare(
    "copy <from> <to>",
    "copy a graph into another, such as sqlite:data/gazette.db neo4j://localhost; again goes on where it was",
  )
    .option("--merge", "add to a graph that holds other articles")
    .option("--lexicon <file>", `with --merge, as in the load: ${LEXICON_HELP}`)
    .action(async (from: string, to: string, flags: CopyFlags) => {
      exit(await copy(from, to, flags, output));
    });

  bare(
    "rules [path...]",
    "list the rules that write facts, with examples and how often each read one on pages (the samples)",
  )
    .option("--publication <name>", "the paper the pages are from, such as 滨州日报")
    .option("--home <place>", "the place that 我市, 市委 and the like mean, such as 滨州市")
    .option("--mastheads <file>", MASTHEADS_HELP)
    .option("--lexicon <file>", LEXICON_HELP)
    .action(async (paths: string[], flags: RulesFlags) => {
      exit(await listRules(paths, flags, output));
    });

  bare(
    "score <gold> <page>",
    "measure the reading: a gold file, or a folder of them, against a page, or the folder of their pages",
  )
    .option("--lexicon <file>", LEXICON_HELP)
    .option("--questions", "ask the gold's questions in Chinese and English too")
    .option("--misses", "tell what is missing and what is wrong, with the sentence")
    .action((gold: string, page: string, flags: ScoreFlags) => scorePaths(gold, page, flags, output));
  return program;
};

const version = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(`${packageRoot()}/package.json`, "utf8"));
  if (typeof manifest === "object" && manifest && "version" in manifest) return String(manifest.version);
  throw new GazetteError("BAD_INPUT", "package.json holds no version");
};
