import { fold } from "../../clean-text.ts";
import { letterKey } from "../name-key.ts";
import { lexiconHits } from "../industry/lexicon.ts";
import {
  aboutLegalPage,
  aboutThePage,
  defining,
  inviting,
  opening,
  portrait,
  praising,
  selfWords,
  story,
  weDo,
} from "./wordings.ts";

/** A sentence that neither names the house nor defines it nor speaks of a trade describes nothing. */
export function saysSomething(text: string, key: string, framed: boolean): boolean {
  return (
    (key.length >= 3 && letterKey(text).includes(key)) ||
    defining.test(text.slice(0, 160)) ||
    praising.test(text) ||
    lexiconHits(text.slice(0, 300)) >=
      // The line under a footer's logo is short and meant to describe.
      (weDo.test(text) || (framed && /^\p{Lu}.{40,160}[.!]$/u.test(text)) ? 1 : 2)
  );
}

/** What a text itself says for being the company's own account of what it does. */
export function merit(text: string, key: string): number {
  const named =
    key.length >= 3 &&
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, "")
      .includes(key);
  let worth = (named ? 0.1 : 0) + (selfWords.test(text) ? 0.05 : 0);
  if (defining.test(text.slice(0, 160))) worth += named ? 0.14 : 0.08;
  worth += Math.min(0.06, lexiconHits(text.slice(0, 300)) * 0.02);
  if (inviting.test(text)) worth -= 0.06;
  if (opening.test(text) || /^[^.!]{0,140}\?/.test(text)) worth -= 0.22;
  if (aboutThePage.test(text)) worth -= 0.12;
  if (aboutLegalPage.test(text)) worth -= 0.6;
  if (portrait.test(text)) worth -= 0.4;
  if (story.test(text.slice(0, 120))) worth -= 0.1;
  // "With us you will find:" only leads to a list.
  if (/:\s*$/.test(text)) worth -= 0.15;
  return worth;
}
