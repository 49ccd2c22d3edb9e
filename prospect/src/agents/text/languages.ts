import { asBrazilian } from "./brazilian.ts";

/** Languages in which words are recognised and messages written, in the order of every table here. */
export const languages = ["en", "pt", "es", "fr", "de", "nl", "it"] as const;
export type Language = (typeof languages)[number];

/** A language as messages are written in it: Brazil and Portugal part ways. */
export type Wording = Language | "pt-BR";

/** One wording for each language. */
export type InEveryLanguage = Record<Language, string>;

/** Reads `en|pt|es|fr|de|nl|it`, the compact form of the tables. */
export function inEveryLanguage(row: string): InEveryLanguage {
  const parts = row.split("|").map((part) => part.trim());
  if (parts.length !== languages.length || parts.some((part) => part === ""))
    throw new Error(`A row needs ${languages.length} wordings: ${row}`);
  return Object.fromEntries(
    languages.map((language, i) => [language, parts[i]]),
  ) as InEveryLanguage;
}

/** A label of our tables in the wording of a message. */
export function labelIn(label: InEveryLanguage, wording: Wording): string {
  return wording === "pt-BR" ? asBrazilian(label.pt) : label[wording];
}

/** `pt-BR` and `PT` are `pt`; a language without wordings is null. */
export function asLanguage(tag: string | null | undefined): Language | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary) ?? null;
}
