import type { BusinessContext } from "@leadstream/contract";
import type { DirectoryEntry } from "../demo-web/companies.ts";
import type { Bm25 } from "./bm25.ts";
import { createBm25 } from "./bm25.ts";
import { foldText, wordsOf } from "./fold-words.ts";
import { indexPlaces, liesIn } from "./named-places.ts";

interface DirectorySearch {
  search(query: string, profile: BusinessContext): DirectoryResult;
}

interface DirectoryResult {
  /** Best first. */
  entries: DirectoryEntry[];
  /** What was looked for and what came of it, in words. */
  told: string;
}

/** One thing that is looked for: what it is, and what is said of it besides. */
interface Wanted {
  subject: string[];
  /** The subject is a trade, so a company that only mentions it is none. */
  isTrade: boolean;
  besides: string[];
}

/** A kept entry answers at least this share of what a request names, weighed by how telling its words are … */
const neededCoverage = 0.45;
/** … and scores at least this share of the best answer to the same part of the request. */
const neededShare = 0.35;

export function createDirectorySearch(entries: readonly DirectoryEntry[]): DirectorySearch {
  const trades = entries.map(
    (entry) => new Set([entry.industry, ...entry.keywords].flatMap(wordsOf)),
  );
  const tradeWords = new Set(trades.flatMap((words) => [...words]));
  const index = createBm25(
    entries.map((entry) => [
      { words: wordsOf(entry.industry), weight: 3 },
      { words: entry.keywords.flatMap(wordsOf), weight: 2 },
      { words: wordsOf(entry.name), weight: 2 },
      { words: wordsOf(entry.description), weight: 1 },
      { words: entry.offers.flatMap(wordsOf), weight: 1 },
      { words: entry.notes.flatMap(wordsOf), weight: 0.5 },
    ]),
  );
  const places = indexPlaces(entries);
  const wantedIn = (texts: readonly string[]) =>
    texts
      .flatMap((text) => partsOf(places.read(text).rest))
      .map((part) => readPart(part, tradeWords))
      .filter(({ subject }) => subject.some((word) => index.knows(word)));

  return {
    search(query, profile) {
      const asked = places.read(query);
      const nowhere = unknownPlaces(query, places, index);
      const said = partsOf(asked.rest);
      const focus = wantedIn(profile.industry_focus);
      const liked = [...focus, ...wantedIn([profile.target_market, profile.ideal_customer ?? ""])];
      // A query that says something is never replaced by the profile, even when nothing fits it.
      const wanted = said.length > 0 ? wantedIn([query]) : focus.length > 0 ? focus : liked;
      const home = places.read(
        [...profile.geographic_focus, profile.target_market].join("; "),
      ).places;

      let ranked = rank(index, trades, wanted, liked);
      if (wanted.length === 0 && said.length === 0 && asked.places.length > 0)
        ranked = new Map(entries.map((_, number) => [number, 1]));
      if (nowhere.length > 0) ranked = new Map();
      const inPlace = [...ranked].filter(
        ([number]) =>
          asked.places.length === 0 ||
          asked.places.some((place) => liesIn(entries[number]!, place)),
      );
      const kept = inPlace
        .map(([number, score]) => ({
          number,
          score: home.some((place) => liesIn(entries[number]!, place)) ? score * 1.5 : score,
        }))
        .sort((a, b) => b.score - a.score || a.number - b.number)
        .map(({ number }) => entries[number]!);

      // Told as they were written, not as they are indexed.
      const asWords = new Set(said.flatMap(wordsOf));
      const unknown = [...new Set(query.match(/[\p{L}\p{N}-]+/gu) ?? [])].filter((written) => {
        const indexed = wordsOf(written);
        return (
          indexed.length > 0 && indexed.every((word) => asWords.has(word) && !index.knows(word))
        );
      });
      const lookedFor =
        query.trim() !== ""
          ? `“${query.trim()}”`
          : `what the profile describes: ${profile.industry_focus.join(", ") || profile.target_market}`;
      const elsewhere =
        kept.length === 0 && ranked.size > 0 ? ` ${ranked.size} would fit elsewhere.` : "";
      const lacks =
        nowhere.length > 0
          ? ` The directory has no company in ${nowhere.join(", ")}.`
          : unknown.length > 0 && ranked.size === 0
            ? ` Nothing there mentions ${unknown.join(", ")}.`
            : "";
      return {
        entries: kept,
        told: `Searched ${entries.length} fictional companies of the demo directory for ${lookedFor}: ${kept.length === 0 ? "none fits" : `${kept.length} fit`}.${elsewhere}${lacks}`,
      };
    },
  };
}

/** "Dental clinics, hotels and bakeries" asks for three things; each is judged by itself. */
function partsOf(text: string): string[] {
  return text
    .split(/[,;/|&+\n]|\.\s|(?<=\s)(?:and|or|e|ou|y|und|oder|plus)(?=\s)/iu)
    .filter((part) => wordsOf(part).length > 0);
}

/** "Dental clinics that need software" asks for clinics; the software only lifts those that mention it. */
function readPart(part: string, tradeWords: ReadonlySet<string>): Wanted {
  const [before = "", ...after] = foldText(part).split(
    /\b(?:that|which|who|whose|needing|need|using|with|without|looking for|interested in|que|com|precisam|procuram)\b/u,
  );
  const head = [...new Set(wordsOf(before))];
  const rest = [...new Set(wordsOf(after.join(" ")))];
  const [named, besides] = head.length > 0 ? [head, rest] : [rest, []];
  const subject = named.filter((word) => tradeWords.has(word));
  return subject.length > 0
    ? {
        subject,
        isTrade: true,
        besides: [...besides, ...named.filter((word) => !tradeWords.has(word))],
      }
    : { subject: named, isTrade: false, besides };
}

/** "In Tokyo": a place is named and no entry knows it, so no entry can be there. */
function unknownPlaces(
  query: string,
  places: ReturnType<typeof indexPlaces>,
  index: Bm25,
): string[] {
  const named = [
    ...query.matchAll(
      /\b(?:in|near|around|em|perto de|no|na|en)\s+(\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+)*)/gu,
    ),
  ].map((match) => match[1]!);
  return named.filter(
    (name) =>
      places.read(name).places.length === 0 &&
      wordsOf(name).length > 0 &&
      wordsOf(name).every((word) => !index.knows(word)),
  );
}

/** Score of each entry that answers some part well enough, 0..1 of the best answer to that part, lifted by the profile. */
function rank(
  index: Bm25,
  trades: readonly ReadonlySet<string>[],
  wanted: readonly Wanted[],
  liked: readonly Wanted[],
): Map<number, number> {
  const ranked = new Map<number, number>();
  const weigh = (words: readonly string[]) =>
    words.reduce((sum, word) => sum + index.weightOf(word), 0);
  for (const { subject, isTrade, besides } of wanted) {
    const answers = (number: number, word: string) =>
      isTrade ? trades[number]!.has(word) : index.has(number, word);
    const telling = weigh(subject.filter((word) => index.knows(word)));
    const scores = index.score(new Map(subject.map((word) => [word, 1])));
    const said = besides.filter((word) => index.knows(word));
    const best = Math.max(0, ...scores.values());
    for (const [number, score] of scores) {
      const covered = weigh(subject.filter((word) => answers(number, word)));
      if (covered < neededCoverage * telling || score < neededShare * best) continue;
      const met = weigh(said.filter((word) => index.has(number, word)));
      // Who meets all that is said besides comes before the best of those who meet none of it.
      const lift = met === 0 ? 0 : met / weigh(said);
      ranked.set(number, Math.max(ranked.get(number) ?? 0, score / best + lift));
    }
  }
  const liking = index.score(
    new Map(liked.flatMap(({ subject }) => subject).map((word) => [word, 1])),
  );
  const most = Math.max(1e-9, ...liking.values());
  for (const [number, score] of ranked)
    ranked.set(number, score * (1 + (0.3 * (liking.get(number) ?? 0)) / most));
  return ranked;
}
