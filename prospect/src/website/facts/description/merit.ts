import { fold } from "../../clean-text.ts";
import { hasStreet } from "../address/street.ts";
import { letterKey } from "../name-key.ts";
import { isRoleWord } from "../people/role-words.ts";
import { lexiconHits } from "../industry/lexicon.ts";
import { besides } from "./less-telling.ts";
import { ofTheDay } from "./notices.ts";
import {
  aboutLegalPage,
  aboutThePage,
  advising,
  announcing,
  aside,
  believing,
  belonging,
  bodyOf,
  dated,
  defining,
  introducing,
  inviting,
  leaning,
  lifeInBrief,
  ownLife,
  locating,
  opening,
  portrait,
  portraying,
  praising,
  selfWords,
  story,
  teaching,
  weDo,
  welcoming,
} from "./wordings.ts";

/** A sentence that neither names the house nor defines it nor speaks of a trade describes nothing. */
export function saysSomething(text: string, key: string, framed: boolean): boolean {
  return (
    (key.length >= 3 && letterKey(text).includes(key)) ||
    defines(text) ||
    praising.test(text) ||
    tradeWords(text) >=
      // The line under a footer's logo is short and meant to describe.
      (weDo.test(text) || (framed && /^\p{Lu}.{40,160}[.!]$/u.test(text)) ? 1 : 2)
  );
}

/** "Depuis 2014, je bâtis …", "Onze deur staat open …": the house speaks, though of no trade that we know. */
export const speaksOfItself = (text: string) =>
  /^[\p{Lu}\d]/u.test(text) &&
  /[.!]$/.test(text) &&
  (selfWords.test(text) || myself.test(text)) &&
  demerit(text) > -0.17;

const myself =
  /(?<!\p{L})(?:I|my|je|j['’]ai|mes|mon|ma|ich|meine?|ik|mijn|yo|mis?|eu|meus?|minhas?|io|i miei|il mio|la mia)(?!\p{L})/iu;

/** The sentence asked about last: whether it says something and what it is worth are asked one after the other. */
const last = {
  defines: { text: "", answer: false },
  tradeWords: { text: "", answer: 0 },
};

function defines(text: string): boolean {
  if (last.defines.text !== text) {
    const head = text.slice(0, 160);
    last.defines = { text, answer: defining.test(head) || introducing.test(head) };
  }
  return last.defines.answer;
}

/** The words of a trade at the head of a text; more than three say no more. */
function tradeWords(text: string): number {
  if (last.tradeWords.text !== text)
    last.tradeWords = { text, answer: lexiconHits(text.slice(0, 300), 3) };
  return last.tradeWords.answer;
}

/** "A life of smiles": a few words that name neither the house nor a trade. */
export const isSlogan = (text: string, key: string) =>
  text.length < 45 &&
  tradeWords(text) === 0 &&
  !defines(text) &&
  !(key.length >= 3 && letterKey(text).includes(key));

/** What a text itself says for being the company's own account of what it does. */
export function merit(text: string, key: string): number {
  const named = key.length >= 3 && letterKey(text).includes(key);
  return (
    (named ? 0.1 : 0) +
    (selfWords.test(text) ? 0.05 : 0) +
    (defines(text) ? (named ? 0.14 : 0.08) : 0) +
    (named && isSubject(text, key) ? 0.04 : 0) +
    tradeWords(text) * 0.02
  );
}

/** "Kestrel is one of …": the house is what the sentence begins with, and the verb follows. */
function isSubject(text: string, key: string): boolean {
  const head = text.slice(0, key.length + 40);
  const verb = definesAt.exec(head);
  return verb !== null && letterKey(head.slice(0, verb.index)).endsWith(key);
}
const definesAt =
  / (?:is|ist|est|es|é|è) (?:an?|the|one|ein[es]?|eine[rs]?|une?|la|le|l['’]un|un[ao]?|uma?|a|o|een|de|het|il|uno) /u;

/** What it says against it, as a number to add: never above 0. */
export function demerit(text: string): number {
  let worth = 0;
  if (inviting.test(text)) worth -= 0.06;
  if ((opening.test(text) && !introducing.test(text)) || /^[^.!]{0,140}\?/.test(text))
    worth -= 0.22;
  if (aboutThePage.test(text)) worth -= 0.12;
  if (aboutLegalPage.test(text)) worth -= 0.6;
  if (portrait.test(text) || portraying.test(text) || lifeInBrief.test(text)) worth -= 0.4;
  if (announcing.test(text) || advising.test(text)) worth -= 0.4;
  if (leaning.test(text) || welcoming.test(text)) worth -= 0.2;
  if (text.length < 320 && locating.test(text.slice(0, 90)) && hasStreet(text.slice(0, 160)))
    worth -= 0.25;
  // "Quay Street 5, Alder. A few minutes from …": the house's address opens it.
  const [first = ""] = text.split(/[.!?](?:\s|$)/, 1);
  if (first.length < 60 && /\d/.test(first) && hasStreet(first)) worth -= 0.25;
  const [, person] = trained.exec(text) ?? [];
  if (person && isRoleWord(fold(person))) worth -= 0.2;
  if (bodyOf.test(text) || teaching.test(text)) worth -= 0.2;
  if (aside.test(text)) worth -= 0.12;
  if (believing.test(text)) worth -= 0.25;
  if (ownLife.test(text)) worth -= 0.4;
  if (onlyReached(text)) worth -= 0.4;
  if (story.test(text.slice(0, 120))) worth -= 0.1;
  if (belonging.test(text)) worth -= 0.2;
  if (dated.test(text.slice(0, 120))) worth -= 0.16;
  // "With us you will find:" only leads to a list.
  if (/:\s*$/.test(text)) worth -= 0.15;
  // An item of a list goes on where a sentence began.
  if (/^\p{Ll}/u.test(text) && !/^\p{Ll}+\p{Lu}|^[\p{Ll}.]+ (?:is|ist|est|es|è|é) /u.test(text))
    worth -= 0.25;
  return worth + ofTheDay(text) + besides(text);
}

/** "Senior network engineer with experience at …": what one person has done. */
const trained = /^(?:[\p{L}-]+ ){0,5}([\p{L}-]+) with (?:experience|\d+\+? years)(?!\p{L})/u;
const number = /(?:\+|\(?0|☎ ?)?\d[\d ()./-]{6,}\d/;

/** A call with its number, or an address, beside which little is said. */
function onlyReached(text: string): boolean {
  if (text.length > 220) return false;
  const numbered = number.test(text);
  if (!numbered && !(text.length < 110 && hasStreet(text) && /\d{4}/.test(text))) return false;
  if (!numbered) return true;
  const rest = text.split(/(?<=[.!?✓✔])\s+/).filter((part) => !number.test(part));
  return Math.max(0, ...rest.map((part) => part.length)) < 50;
}
