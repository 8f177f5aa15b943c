import { loadKit } from "../../../loaders/kit.ts";
import { readBundles } from "../../../loaders/pipeline.ts";
import type { ArticleBundle } from "../../../src/domain/fact.ts";

const kit = loadKit();

/** What a story in a paper, of Hanzhong unless told otherwise, brings: of a byline, a first sentence that says nothing, and `body`. */
export const readStory = (body: string, publication = "汉中日报"): readonly ArticleBundle[] =>
  readPage(
    "青禾镇新闻一则",
    `本报讯（记者 秦晓禾）青禾镇的消息昨天传开了，大家都很高兴。\n\n${body}`,
    publication,
  );

/** What a story of this headline and body alone brings. */
export const readPage = (
  headline: string,
  body: string,
  publication = "汉中日报",
): readonly ArticleBundle[] =>
  readBundles(
    { kind: "page", source: "page.txt", bytes: new TextEncoder().encode(`${headline}\n\n${body}\n`) },
    { publication, date: "2025-05-07" },
    kit,
  ).bundles;
