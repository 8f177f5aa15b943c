import { ENTITY_LABELS } from "../../domain/ontology.ts";
import { start } from "../explorer/data/sentences.ts";
import { type Language, languageOf, TAGS } from "../explorer/words/language.ts";
import { LABEL_WORDS } from "../explorer/words/ontology.ts";
import { TEXT_KEYS, type TextKey, textIn } from "../explorer/words/texts.ts";
import "../base.css";
import "./home.css";

/** The front page: one box, and the ways on. */

let language: Language = languageOf(navigator.languages);
const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const isKey = (key: string | undefined): key is TextKey =>
  (TEXT_KEYS as readonly string[]).includes(key ?? "");

const write = (): void => {
  document.documentElement.lang = TAGS[language];
  for (const each of document.querySelectorAll<HTMLElement>("[data-text]"))
    if (isKey(each.dataset.text)) each.textContent = textIn(language, each.dataset.text);
  const query = element<HTMLInputElement>("query");
  query.placeholder = textIn(language, "searchHint");
  query.ariaLabel = textIn(language, "searchLabel");
  const button = element("language");
  button.textContent = textIn(language, "language");
  button.title = textIn(language, "languageHint");
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/explore"]'))
    link.href = `/explore#l=${language}`;
  writeCounts();
};

let counts: Awaited<ReturnType<typeof start>> | undefined;
const writeCounts = (): void => {
  if (!counts) return;
  const { nodes, evidence } = counts;
  const words = ENTITY_LABELS.map((label) => `${LABEL_WORDS[label].many[language]} ${nodes.get(label) ?? 0}`);
  element("counts").textContent =
    evidence === 0
      ? textIn(language, "startEmpty")
      : [...words, `${textIn(language, "statements")} ${evidence}`].join(" · ");
};

element("language").addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  write();
});
element("search").addEventListener("submit", (event) => {
  event.preventDefault();
  const query = element<HTMLInputElement>("query").value.trim();
  window.location.href = `/explore#${new URLSearchParams({ ...(query && { q: query }), l: language })}`;
});
write();
start().then(
  (found) => {
    counts = found;
    writeCounts();
  },
  // The page serves as well without its numbers.
  () => undefined,
);
