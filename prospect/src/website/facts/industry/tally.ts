import type { Sector } from "@leadstream/contract";
import type { PageView } from "../../page-view.ts";

/** A word or a declared type that speaks for a sector. */
export interface Hit {
  phrase: string;
  view: PageView;
  /** The text it stands in; the quote is cut from it when it is chosen. */
  text: string;
  worth: number;
  /** Whether the house's name or domain says it. */
  named?: boolean;
}

export type Add = (sector: Sector, score: number, hit: Hit) => void;

export interface Ranked {
  sector: Sector;
  score: number;
  hits: Hit[];
}

const makers: ReadonlySet<Sector> = new Set([
  "manufacturing-industrial",
  "food-beverage",
  "agriculture",
]);
/** A maker's site may have a till as well; these words are of the till, not of what is sold. */
const furniture =
  /^(?:online|shop online|shop|shops|store|web ?shop|online ?shop|cart|checkout|add to|shipping|free shipping|returns|my account|wishlist|buy|sale|carrinho|comprar|compras?|frete|carrito|envio|panier|livraison|acheter|warenkorb|versand|kaufen|winkelwagen|bestel|verzend|carrello|spedizion|acquista)/;
/** A till alone: translators, musicians and clinics may have one as well. */
const till =
  /^(?:cart|checkout|add to|my account|wishlist|carrinho|carrito|panier|warenkorb|winkelwagen|carrello)/;

interface Voices {
  /** What each mention of a phrase is worth. */
  scores: Map<string, number[]>;
  /** What name and domain alone are worth. */
  named: number;
  hits: Hit[];
}

/** What speaks for each sector. */
export class Tally {
  readonly #sectors = new Map<Sector, Voices>();

  add(sector: Sector, score: number, hit: Hit): void {
    const known: Voices = this.#sectors.get(sector) ?? { scores: new Map(), named: 0, hits: [] };
    const ofPhrase = known.scores.get(hit.phrase);
    if (ofPhrase) ofPhrase.push(score);
    else known.scores.set(hit.phrase, [score]);
    known.hits.push(hit);
    if (hit.named) known.named += score;
    this.#sectors.set(sector, known);
  }

  /** The sectors, the likeliest first. */
  ranked(): Ranked[] {
    const ranked: Ranked[] = [...this.#sectors].map(([sector, { scores, hits }]) => ({
      sector,
      score: total(scores),
      hits,
    }));
    const shop = ranked.find(({ sector }) => sector === "retail-ecommerce");
    const voices = this.#sectors.get("retail-ecommerce");
    if (shop && voices) {
      const others = ranked.filter((other) => other !== shop && other.score > 0.3 * shop.score);
      if (others.some(({ sector }) => makers.has(sector)))
        shop.score -= 0.6 * total(voices.scores, furniture);
      else if (others.length > 0) shop.score -= 0.6 * total(voices.scores, till);
    }
    this.#doubtNames(ranked);
    this.#lookBehindForms(ranked);
    this.#lookBehindCustomers(ranked);
    return ranked.sort((a, b) => b.score - a.score || (a.sector < b.sector ? -1 : 1));
  }

  /** "The association's music school": being an association is the form of the house where a school is all that it keeps. */
  #lookBehindForms(ranked: readonly Ranked[]): void {
    const club = ranked.find(({ sector }) => sector === "nonprofit-religious");
    const clubs = this.#sectors.get("nonprofit-religious");
    const school = this.#sectors.get("education-training");
    if (!club || !clubs || !school) return;
    const formed = total(clubs.scores, form);
    if (formed > 0.6 * club.score && total(school.scores, kept) > 0.3 * club.score)
      club.score -= 0.5 * formed;
  }

  /**
   * Who makes software, finds staff or advertises for a trade speaks of that trade as much as of the own one; the trade
   * itself hardly speaks of databases, branding or shifts.
   */
  #lookBehindCustomers(ranked: readonly Ranked[]): void {
    const [best, ...others] = [...ranked].sort((a, b) => b.score - a.score);
    if (!best || served.has(best.sector)) return;
    const one = others.find(({ sector }) => served.has(sector));
    const phrases = one ? (this.#sectors.get(one.sector)?.scores.size ?? 0) : 0;
    if (
      one &&
      one.score >= behindCustomers.share * best.score &&
      phrases >= behindCustomers.phrases
    )
      one.score = 1.1 * best.score;
  }

  /**
   * "Brewhouse" develops software, "Kestrel Medical" makes beds: where the text speaks of another trade than the name,
   * the name is a figure of speech or says for whom.
   */
  #doubtNames(ranked: readonly Ranked[]): void {
    const rests = ranked.map(
      ({ sector, score }) => score - (this.#sectors.get(sector)?.named ?? 0),
    );
    const most = Math.max(...rests);
    if (most < outspoken.least) return;
    for (const [index, one] of ranked.entries()) {
      const rest = Math.max(0, rests[index] ?? 0);
      if (rest < most && most > outspoken.times * rest)
        one.score -= 0.5 * (this.#sectors.get(one.sector)?.named ?? 0);
    }
  }
}

/** A house's form in law, and the schools that such houses keep. */
const form = /^(?:associa\w*|asocia\w*|verein|vereniging|e v|asbl|vzw|onlus|aps|asd)$/;
const kept =
  /^(?:scuola di|escuela de|escola de|ecole de|musikschule|muziekschool|music school|school of|tanzschule|scuola d)/;

/** Sectors whose customers are houses of other trades, and how much must speak for them beside one of those. */
const served: ReadonlySet<Sector> = new Set(["software-it", "marketing-design", "staffing-hr"]);
const behindCustomers = { share: 0.6, phrases: 4 };

/** How many times what its text says must outweigh what the text says for the trade of the name, and with how much. */
const outspoken = { times: 2.6, least: 2 };

/** The tenth mention of a word says less than the first; another word says as much as it did. */
function total(scores: ReadonlyMap<string, readonly number[]>, only?: RegExp): number {
  let sum = 0;
  for (const [phrase, ofPhrase] of scores)
    if (!only || only.test(phrase))
      // Most phrases are said once.
      if (ofPhrase.length === 1) sum += ofPhrase[0] ?? 0;
      else
        for (const [index, score] of [...ofPhrase].sort((a, b) => b - a).entries())
          sum += score / (index + 1) ** 0.7;
  return sum;
}
