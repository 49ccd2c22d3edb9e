import type { Sector } from "@leadstream/contract";
import type { PageView } from "../../page-view.ts";

/** A word or a declared type that speaks for a sector. */
export interface Hit {
  phrase: string;
  view: PageView;
  /** The text it stands in; the quote is cut from it when it is chosen. */
  text: string;
  worth: number;
}

export type Add = (sector: Sector, score: number, hit: Hit) => void;

export interface Ranked {
  sector: Sector;
  score: number;
  hits: Hit[];
}

interface Voices {
  /** What each mention of a phrase is worth. */
  scores: Map<string, number[]>;
  hits: Hit[];
}

/** What speaks for each sector. */
export class Tally {
  readonly #sectors = new Map<Sector, Voices>();

  add(sector: Sector, score: number, hit: Hit): void {
    const known: Voices = this.#sectors.get(sector) ?? { scores: new Map(), hits: [] };
    const ofPhrase = known.scores.get(hit.phrase);
    if (ofPhrase) ofPhrase.push(score);
    else known.scores.set(hit.phrase, [score]);
    known.hits.push(hit);
    this.#sectors.set(sector, known);
  }

  /** The sectors, the likeliest first. */
  ranked(): Ranked[] {
    return [...this.#sectors]
      .map(([sector, { scores, hits }]) => ({ sector, score: total(scores), hits }))
      .sort((a, b) => b.score - a.score || (a.sector < b.sector ? -1 : 1));
  }
}

/** The tenth mention of a word says less than the first; another word says as much as it did. */
function total(scores: ReadonlyMap<string, readonly number[]>): number {
  let sum = 0;
  for (const ofPhrase of scores.values())
    for (const [index, score] of [...ofPhrase].sort((a, b) => b - a).entries())
      sum += score / (index + 1) ** 0.7;
  return sum;
}
