import type { Candidate } from "../../candidate.ts";
import type { PageView } from "../../page-view.ts";

/** What a template asks its buyer to fill in, wherever it stands in an address: en, de, nl, fr, es, pt, it. */
const anywhere =
  /(?:^|[,:;|•·–(-]\s?|\d\s)(?:(?:rua|avenida|av\.|calle|via|rue)\s)?(?:any ?town|your (?:street|address|city|town|zip)|(?:street|city|town) name|(?:sample|example|dummy|fake) (?:street|st|road|address|city|town)|(?:lorem|dolor) \p{L}+|muster(?:stra(?:ß|ss)e|str\.|weg|allee|gasse|platz|stadt|ort|dorf|hausen|mann)|beispiel(?:stra(?:ß|ss)e|weg|stadt|ort)|ihre (?:stra(?:ß|ss)e|adresse|stadt)|voorbeeld(?:straat|weg|laan|stad|plaats)|(?:uw|jouw) (?:straat|adres|stad|plaats)|(?:nom de (?:la|votre) |votre )(?:rue|adresse|ville)|rue (?:de l['’])?exemple|(?:nombre de (?:la|tu|su) |tu |su )(?:calle|direcci[oó]n|ciudad)|(?:calle|avenida) (?:ejemplo|falsa|ficticia)|nome da (?:sua )?(?:rua|avenida|cidade)|(?:sua (?:rua|cidade)|seu endere[çc]o)|(?:rua|avenida) (?:exemplo|fict[ií]cia)|nome della (?:via|strada|citt[àa])|(?:(?:la )?(?:tua|vostra) (?:via|citt[àa])|(?:il )?tuo indirizzo)|via (?:(?:di |dell['’])?esempio|fittizia))(?!\p{L})/iu;
/** Words that label a part of an address, and are no part of one where they are all of it. */
const whole =
  /^(?:street(?: address)?|address(?: line)? ?\d?|city|town|state|region|country|zip(?: ?code)?|postal ?code|stra(?:ß|ss)e(?: (?:und )?(?:haus)?nummer)?|anschrift|stadt|ort|straat(?:naam)?(?: en huisnummer)?|plaats(?:naam)?|rue|adresse|ville|calle(?: y n[uú]mero)?|direcci[oó]n(?: completa)?|ciudad|rua(?:,? n[uú]mero)?|endere[çc]o(?: completo)?|cidade|via|indirizzo|citt[àa]|(?:xx+|\.\.\.+|tbd|n\/a|todo))$/i;
/** Numbers that count up or stand still are no codes. */
const code = /^(?:0+(?:-0+)?|9{5}|12345(?:-?678|-6789)?|0000 ?(?:AA|XX)|X+)$/i;

/** Words of an unfilled part begin so; most lines hold none of them. */
const cheap =
  /any ?town|your|name|sample|example|dummy|fake|lorem|dolor|muster|beispiel|ihre|voorbeeld|uw |jouw|nom|votre|exempl|tu |su |tua |tuo |vostr|sua|seu|ejempl|fals|fict|fitt|esempio/i;

const isUnfilled = (text: string) => cheap.test(text) && anywhere.test(text);

/** A part of an address that stands by itself, as structured data gives them. */
export const isUnfilledPart = (part: string | undefined): boolean =>
  part !== undefined && (whole.test(part.trim()) || code.test(part.trim()) || isUnfilled(part));

const leftByTemplate = "is an address that a template left to be filled in";
/** The street alone: the town beside it may be the house's own. */
export const streetLeft = "stands by a street that a template left to be filled in";

/** Why an address of these parts is none. */
export function whyUnfilled({
  street,
  city,
  zip,
}: Partial<Record<"street" | "city" | "zip", string | undefined>>): string | undefined {
  if (isUnfilledPart(city) || isUnfilledPart(zip)) return leftByTemplate;
  return isUnfilledPart(street) ? streetLeft : undefined;
}

/** Refuses the whole of an address where one part of it, or the street over it, was never filled in. */
export function withoutUnfilled(
  found: readonly Candidate[],
  { lines }: PageView,
  index: number,
): readonly Candidate[] {
  const text = lines[index]?.text ?? "";
  const above = lines[index - 1]?.text ?? "";
  const valueOf = (name: string) => {
    const value = found.find(({ field }) => field === name)?.value;
    return typeof value === "string" ? value : undefined;
  };
  const isLeft =
    (text.length < 160 && isUnfilled(text)) ||
    (text.length < 60 && above.length < 60 && isUnfilled(above)) ||
    found.some(({ field, quote }) => field === "address" && isUnfilled(quote));
  const refused =
    whyUnfilled({ city: valueOf("city"), zip: valueOf("postal_code") }) ??
    (isLeft ? streetLeft : undefined);
  return refused === undefined ? found : found.map((one) => ({ ...one, refused }));
}
