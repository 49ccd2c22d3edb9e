/** How a country, or several, write a town with its code or its region. */
export interface Grammar {
  /** Where it is written so; one country is named by the grammar, several need another hint. */
  readonly countries: readonly string[];
  /** Named groups: city, zip, region. */
  readonly pattern: RegExp;
  /** What a line must hold for the pattern to be worth a try. */
  readonly needs: RegExp;
  /** Digits of the longest number in it, at least: cheaper still to ask. */
  readonly digits: number;
  /** One of them stands right behind a capital, in what it needs as in the pattern. */
  readonly lettered: boolean;
  /** Believed only where the site is at home in that country, as the objections have it. */
  readonly atHome: boolean;
  readonly weight: number;
}

/** The patterns are long and most sites need two or three of them, so each is built when it is first asked. */
class BuiltWhenAsked implements Grammar {
  readonly countries: readonly string[];
  readonly digits: number;
  readonly lettered: boolean;
  readonly atHome: boolean;
  readonly weight: number;
  readonly #source: string;
  #pattern: RegExp | undefined;
  #needs: RegExp | string;

  constructor(
    countries: string,
    source: string,
    weight: number,
    needs: RegExp | string,
    digits: number | "lettered",
    atHome: boolean,
  ) {
    this.countries = countries.split(" ");
    this.#source = source;
    this.weight = weight;
    this.#needs = needs;
    this.lettered = digits === "lettered";
    this.digits = digits === "lettered" ? 1 : digits;
    this.atHome = atHome;
  }

  get pattern(): RegExp {
    return (this.#pattern ??= new RegExp(this.#source, "gu"));
  }

  get needs(): RegExp {
    if (typeof this.#needs === "string") this.#needs = new RegExp(this.#needs, "u");
    return this.#needs;
  }
}

export const g = (
  countries: string,
  pattern: string,
  weight: number,
  needs: RegExp | string,
  digits: number | "lettered",
  atHome?: "at home",
): Grammar => new BuiltWhenAsked(countries, pattern, weight, needs, digits, atHome !== undefined);

/** A place name: one to five capitalised words with the small words that names carry. */
export const word = String.raw`\p{Lu}[\p{L}'’.]*(?:-\p{L}[\p{L}'’.]*)*`;
const joining =
  "de|del|do|da|dos|das|di|du|des|la|le|les|el|los|las|of|the|am|an|der|den|im|in|aan|sur|sous|en|lez|lès|les|upon|on|op|bei|ob|und|y|e|by";
const eliding = "d|l|dell|nell|all";
const ofItaly = "della|dello|dei|delle|degli|nel|nella|nei|sul|sulla";

/** A place name whose words are joined by these; two in a row are of the common ones. */
const names = (joined: string, elided: string) =>
  String.raw`${word}(?:[ ]${word}|[ ](?:${elided})['’]${word}|[ ](?:${joined})[ ]${word}|[ ](?:${joined})[ ](?:${joining})[ ]${word}){0,4}`;

export const city = names(joining, eliding);
/**
 * Right behind a code more words join a name than elsewhere, where they join two parts of a sentence: "Larva a Mare",
 * "Larkstadt a. d. Aisch", "Wijk bij Larkstede".
 */
export const cityBehindCode = names(
  String.raw`${joining}|${ofItaly}|al|alla|con|a|vor|beim|aux|au|i|ter|(?<=Wijk )bij|(?<=(?:Hoek|Sas) )van|[aiovb]\.\s?(?:d\.)?(?= \p{Lu}\p{L}{2})|[av]/d`,
  `${eliding}|sull`,
);
/** Italy's before its province: "Sede a Larvara (VR)" is half a sentence, "Larva a Mare (CS)" a town. */
export const italianCity = names(
  String.raw`${joining}|${ofItaly}|a(?= (?:Mare|Monte|Po|Piano|Cremano|Liri|Piro|Teduccio|Vico|Cupolo|Fasanella|Scala|Pianisi|Maida|Sieve|Grado|Caiano|Ripoli|Mozzano|Egola|Elsa|Ema|Signa|Greve|Arno)(?!\p{L}))`,
  `${eliding}|sull`,
);

export const edge = String.raw`(?<![\p{L}\p{N}])`;
export const end = String.raw`(?![\p{L}\p{N}])`;

/** Letters and names of the states in a table, shouted too, the longer ones first. */
export const states = (table: Record<string, string>) =>
  [
    ...Object.keys(table),
    ...Object.values(table),
    ...Object.values(table).map((name) => name.toUpperCase()),
  ]
    .sort((a, b) => b.length - a.length)
    .join("|");

/** A region right after a comma: asked first, since it is so much cheaper than looking for the city before it. */
export const afterComma = (regions: string) => `,\\s{1,2}(?:Provincia de |Prov\\. )?(?:${regions})`;
