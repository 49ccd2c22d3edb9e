import { fold } from "../../clean-text.ts";
import type { Site } from "../../site.ts";
import { withoutLegalForm } from "../legal-forms.ts";
import { nameKey } from "../name-key.ts";
import type { Mention } from "./mention.ts";

/** Where a name stands, in how many kinds of place, on how many pages, and how well it goes with the domain. */
export function scoreOf(key: string, group: readonly Mention[], site: Site): number {
  const best = Math.max(...group.map(({ prior }) => prior));
  const kinds = new Set(group.map(({ prior, method }) => `${method}${prior}`)).size;
  const pages = new Set(group.map(({ view }) => view)).size;
  let score = best + Math.min(0.16, (kinds - 1) * 0.05) + Math.min(0.08, (pages - 1) * 0.03);
  const spelt = group[0]?.text ?? "";
  score +=
    0.24 * Math.max(likeDomain(key, spelt, site.label), 0.8 * likeDomain(key, spelt, site.folder));
  if (site.givenName && nameKey(site.givenName) === key) score += 0.1;
  const words = spelt.split(" ").length;
  if (words > 6) score -= words > 8 ? 0.2 : 0.1;
  if (key.length < 3) score -= 0.15;
  // An address is how a house is reached; a house named like one still has no better name.
  if (group.every(({ text }) => address.test(text)))
    score -= group.some(writtenAsName) ? 0.15 : kinds === 1 ? 0.6 : 0.4;
  return score;
}

const address = /^(?:www\.)?[\p{L}\d-]+(?:\.[a-z]{2,6}){1,2}$/iu;

/** "KestrelPipes.com" in a title: nobody types an address so. */
const writtenAsName = ({ text, method }: Mention) =>
  method === "meta" && /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*\.[a-z]{2,6}$/u.test(text);

export function mentionsIn(texts: readonly string[], key: string): number {
  let times = 0;
  for (const text of texts) if (times < enough) times += timesIn(text, key, 6);
  return Math.min(0.08, times * 0.012);
}
/** So often that more would not count. */
const enough = 7;

/** How often a key stands in a text, counted up to `most`. */
function timesIn(text: string, key: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(key); at >= 0 && count < most; at = text.indexOf(key, at + key.length))
    count += 1;
  return count;
}

export const clamp = (score: number) => Math.max(0.02, Math.min(0.97, score));

const small =
  /^(?:and|the|of|for|de|do|da|des|du|di|del|la|le|les|y|e|et|und|van|von|voor|für|der|den|en|a|o|l|d)$/;

/** "kestrelzw" for "Kestrel Zorg en Welzijn": beginnings of the words in their order, the first at least three letters. */
function spellsInParts(domain: string, words: readonly string[]): boolean {
  const parts = words.filter((word) => !small.test(word));
  if (parts.length < 2 || parts.length > 6) return false;
  const from = (at: number, part: number): boolean => {
    if (part === parts.length) return at === domain.length;
    const word = parts[part] as string;
    let most = 0;
    while (most < word.length && word[most] === domain[at + most]) most += 1;
    for (let taken = most; taken >= (part === 0 ? 3 : 1); taken -= 1)
      if (from(at + taken, part + 1)) return true;
    return false;
  };
  return from(0, 0);
}

/** 1 when the domain spells the name, less for its beginning, its parts or its initials. */
export function likeDomain(key: string, text: string, label: string): number {
  if (label === "" || key === "") return 0;
  const domain = label.replace(/[^\p{L}\p{N}]/gu, "");
  if (domain === "") return 0;
  if (key === domain) return 1;
  if (key.length >= 4 && domain.includes(key)) return 0.55 + 0.4 * (key.length / domain.length);
  if (domain.length >= 3 && key.startsWith(domain)) return 0.7 + 0.2 * (domain.length / key.length);
  if (domain.length >= 4 && key.includes(domain)) return 0.65;
  const words = fold(withoutLegalForm(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const initials = words.map((word) => word[0]).join("");
  const strong = words
    .filter((word) => !small.test(word))
    .map((word) => word[0])
    .join("");
  if (domain.length >= 2 && (initials === domain || strong === domain)) return 0.75;
  if (domain.length >= 3 && domain.startsWith(strong) && strong.length >= 3) return 0.5;
  if (domain.length >= 5 && words.length <= 8 && spellsInParts(domain, words)) return 0.75;
  const lead = words.find((word) => word.length >= 4 && !/^(?:the|this|with)$/.test(word)) ?? "";
  if (lead !== "" && words.indexOf(lead) <= 1 && domain.startsWith(lead))
    return 0.3 + 0.4 * (lead.length / domain.length);
  const shared = words.filter((word) => word.length >= 3 && domain.includes(word));
  const covered = shared.reduce((sum, word) => sum + word.length, 0);
  return Math.min(0.7, (covered / domain.length) * 0.7);
}
