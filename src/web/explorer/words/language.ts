/** The languages of the explorer, and which one a reader gets. */

export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The first language of the browser that there is; else English. */
export const languageOf = (preferred: readonly string[]): Language => {
  for (const tag of preferred) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().split("-")[0] === language);
    if (found) return found;
  }
  return "en";
};

/** How the language is named to browsers. */
export const TAGS: Readonly<Record<Language, string>> = { zh: "zh-Hans", en: "en" };
