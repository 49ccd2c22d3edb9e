import type { Page } from "@playwright/test";
import { en } from "../../webapp/frontend/src/i18n/en/index.ts";
import { ptBR } from "../../webapp/frontend/src/i18n/pt-BR/index.ts";

const portuguese = new Set(sentences(ptBR));
/** What stands in the English catalogue alone: on a page in Portuguese it was forgotten. */
const englishOnly = sentences(en).filter((text) => text.length > 3 && !portuguese.has(text));

/** Texts, labels, hints and titles of the page that are English ones, word for word. */
export function englishOn(page: Page): Promise<string[]> {
  return page.evaluate((english) => {
    const known = new Set(english);
    const found = new Set<string>();
    const note = (text: string | null) => {
      const trimmed = text?.trim() ?? "";
      if (known.has(trimmed)) found.add(trimmed);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // The name of a language, a message to a lead, a briefing: these are written in a language of their own.
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
      if (node.parentElement?.closest("[lang=en], article[data-print]") === null)
        note(node.textContent);
    for (const element of document.body.querySelectorAll("*"))
      for (const name of ["aria-label", "placeholder", "title", "alt"])
        note(element.getAttribute(name));
    return [...found];
  }, englishOnly);
}

/** What agents wrote and the page left in their English, marked as such: of the evidence engine there is nothing. */
export function leftInEnglish(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("[lang=en]:not(html, input, textarea, [role=menuitem] *)")].map(
      (element) => element.textContent ?? "",
    ),
  );
}

function sentences(catalogue: unknown): string[] {
  if (typeof catalogue === "string") return [catalogue];
  if (typeof catalogue !== "object" || catalogue === null) return [];
  return Object.values(catalogue).flatMap(sentences);
}
