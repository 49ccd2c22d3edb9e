import type { Line, PageView } from "../../page-view.ts";
import { largeCities } from "../places.ts";
import { othersSpeak } from "../strangers.ts";
import { thirdParty } from "../third-party.ts";
import { guestSigns } from "./guests.ts";
import { countriesOfLine } from "../named-countries.ts";
import { hasStreet, isFramed } from "./street.ts";

/** A line that prints no code, read once for all the kinds of evidence. Most are prose: what costs is looked for when asked. */
export class UncodedLine {
  readonly view: PageView;
  readonly index: number;
  readonly hints: readonly string[];
  readonly line: Line;
  readonly text: string;

  constructor(view: PageView, index: number, line: Line, hints: readonly string[]) {
    this.view = view;
    this.index = index;
    this.hints = hints;
    this.line = line;
    this.text = line.text;
  }

  get streetInLine(): boolean {
    return hasStreet(this.text);
  }

  /** The street in the line, or right above it. */
  get street(): string | null {
    if (this.streetInLine) return this.text;
    const above = this.view.lines[this.index - 1]?.text ?? "";
    return above.length < 120 && hasStreet(above) ? above : null;
  }

  get countries(): readonly { code: string; name: string }[] {
    return this.text.length < 140 ? countriesOfLine(this.view, this.index) : [];
  }

  /** In a footer or an address block. */
  get framed(): boolean {
    return isFramed(this.line);
  }
}

export interface Town {
  /** Left out where only the region and its country are named. */
  city?: string;
  country: string;
  region?: string;
  quote: string;
  weight: number;
  countryWeight: number;
  street?: string;
}

export function readUncoded(
  view: PageView,
  index: number,
  hints: readonly string[],
): UncodedLine | null {
  const line = view.lines[index];
  return line === undefined || line.text.length > 1200
    ? null
    : new UncodedLine(view, index, line, hints);
}

export function speaksOfOthers({ view, line, index }: UncodedLine, column = 0): boolean {
  return (
    othersSpeak(line.element) || thirdParty(view, index, column) || guestSigns(view, index, column)
  );
}

const office =
  "offices?|headquarters?|hq|branch(?:es)?|locations?|address|adres(?:se)?|anschrift|standort|niederlassung|hauptsitz|endere[çc]o|escrit[oó]rio|filial|direcci[oó]n|ubicaci[oó]n|domicilio|casa (?:matriz|central)|matriz|morada|oficina|sucursal|indirizzo|sede(?: legale| operativa)?|ufficio|si[èe]ge(?: social)?|bureau|adresse|localisation|agence|bezoekadres|vestiging|kantoor|(?:studio|negozio|laboratorio|taller|tienda|despacho|consult[óo]rio|loja|showroom|estudio|est[úu]dio|atelier)(?=\\s*:)";

/** "Address", "Our office in …" at the head of a line. */
export const addressLabel = new RegExp(`^\\W*(?:(?:our |head |main )*(?:${office}))\\b`, "i");

const officeLabel = new RegExp(
  `^\\W*(?:[\\p{L}.&'’-]+ ){0,3}(?:${office})(?: [\\p{L}.]+){0,2}\\s*[:–—-]\\s*`,
  "iu",
);

/** "Africa Office: " in front of a place; empty where there is none. */
export const labelOf = (text: string): string => officeLabel.exec(text)?.[0] ?? "";

/** "cidade de Recife", "Lima.", "City of Bath": the town without the words around it, if that makes it a known one. */
export function bareTown(part: string): string {
  const town = part.trim().replace(/[\s.]+$/, "");
  if (largeCities.has(town.toLowerCase())) return town;
  const bare = town.replace(
    /^(?:(?:in|na|en la|nella|in der|à la|de) )?(?:cidade|ciudad|ville|city|citt[àa]|comune|stadt|landeshauptstadt|gemeente|munic[ií]pio|commune|town) (?:d[eio]|of|da|do|d['’])\s?(?=\p{Lu})/iu,
    "",
  );
  // "Dublin 4", "Paris 11ème": a district of the city.
  const whole = bare.replace(/\s\d{1,2}(?:er?|[èe]me)?$/i, "");
  return largeCities.has(whole.toLowerCase()) ? whole : town;
}
