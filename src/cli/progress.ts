import cliProgress from "cli-progress";
import type { FileReport } from "../../loaders/load.ts";
import type { Output } from "./output.ts";

/** Shows how a load goes on: a bar on a terminal, plain lines elsewhere. */
export interface Progress {
  file(report: FileReport): void;
  stop(): void;
}

interface Totals {
  files: number;
  articles: number;
  facts: number;
}

export const openProgress = (total: number, { err }: Output): Progress => {
  const totals: Totals = { files: 0, articles: 0, facts: 0 };
  const started = performance.now();
  const rate = () => Math.round(totals.articles / Math.max(0.001, (performance.now() - started) / 1000));
  const show = err.isTTY ? bar(total, err) : lines(total, err);
  return {
    file(report) {
      totals.files += 1;
      totals.articles += report.articles;
      totals.facts += report.facts;
      show.update(report, totals, rate());
    },
    stop: () => show.stop(),
  };
};

interface Display {
  update(report: FileReport, totals: Totals, rate: number): void;
  stop(): void;
}

const bar = (total: number, stream: Output["err"]): Display => {
  const view = new cliProgress.SingleBar(
    {
      stream,
      format:
        "{bar} {percentage}% | {value}/{total} files | {articles} articles | {facts} facts | {rate}/s | {eta_formatted} left | {file}",
      hideCursor: true,
      clearOnComplete: false,
    },
    cliProgress.Presets.shades_classic,
  );
  view.start(total, 0, { articles: 0, facts: 0, rate: 0, file: "" });
  return {
    update: (report, { files, articles, facts }, rate) =>
      view.update(files, { articles, facts, rate, file: report.file }),
    stop: () => view.stop(),
  };
};

/** At most about a hundred lines, however many files. */
const lines = (total: number, stream: Output["err"]): Display => {
  const step = Math.ceil(total / 100);
  return {
    update(report, { files, articles, facts }, rate) {
      if (files % step !== 0 && files !== total && report.status !== "FAILED") return;
      const left = rate > 0 && files < total ? `, ${total - files} files left` : "";
      stream.write(
        `[${files}/${total}] ${report.file}: ${outcome(report)} (${articles} articles, ${facts} facts so far, ${rate} articles/s${left})\n`,
      );
    },
    stop: () => undefined,
  };
};

/** Shows how many articles of a graph are done: a bar on a terminal, some twenty lines elsewhere. */
export const openArticleProgress = (
  total: number,
  { err }: Output,
): { readonly update: (done: number) => void; readonly stop: () => void } => {
  if (err.isTTY) {
    const view = new cliProgress.SingleBar(
      {
        stream: err,
        format: "{bar} {percentage}% | {value}/{total} articles | {eta_formatted} left",
        hideCursor: true,
      },
      cliProgress.Presets.shades_classic,
    );
    view.start(total, 0);
    return { update: (done) => view.update(done), stop: () => view.stop() };
  }
  const step = Math.ceil(total / 20);
  let next = step;
  return {
    update(done) {
      if (done < next && done !== total) return;
      next = done + step;
      err.write(`[${done}/${total}] articles\n`);
    },
    stop: () => undefined,
  };
};

/** What became of a file, in a few words. */
export const outcome = (report: FileReport): string => {
  switch (report.status) {
    case "LOADED":
      return `${report.articles} articles, ${report.facts} facts`;
    case "SKIPPED":
      return `skipped, ${report.reason}`;
    case "FAILED":
      return `failed: ${report.reason}`;
  }
};
