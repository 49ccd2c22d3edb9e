import type { FactMethod } from "@leadstream/contract";
import {
  parsePhoneNumberFromString,
  type CountryCode,
  type PhoneNumber,
} from "libphonenumber-js/max";
import { textOfValue, type Candidate } from "../candidate.ts";
import type { Line, PageView } from "../page-view.ts";
import type { Site } from "../site.ts";
import { organisations, quoteOf, texts } from "../structured.ts";
import { countryHints } from "./country-hints.ts";
import { thirdParty } from "./third-party.ts";

/** A run of digits as people write numbers: bounded, so that no page can make it slow. */
const run =
  /(?<![\w@#/=.,%-])(?<!\d:)(?:\+|00)?[ ]?\(?\d[\d()[\] .\-–—/‑\u2011]{5,26}\d(?:[ ]?(?:ext\.?|x|ramal|Durchwahl)[ ]?\d{1,6})?(?![\w@%])/gi;

/** Codes of Portugal and Brazil are grouped like telephones. */
const codeAtEnd = /(?:^|\s)\d{4,5}-\d{3}$/;

const labels =
  /(?:tele(?:fon[eo]?|phone|foon|fono)|t[eé]l[eé]phone|phone|fon|mobile?|m[oó]v[ie]l|cel(?:ular|l)|celular|handy|gsm|whats ?app|appelez|llama|ligue|chiama|hotline|toll[ -]?free|office|contact|(?<!\p{L})(?:t[eé]l|ph|cel|call|ring|bel|t|p|m))\.?\s*(?:us|number|no|nr|n[°º])?\s*[.:)|\-–]*\s*(?:\(?(?:24\/7|free)\)?\s*)?$/iu;
const faxLabels =
  /(?:fax|\bfx|telefax|t[eé]l[eé]copie(?:ur)?|facsimile|(?:^|[^a-z])f)\s*(?:number|no|nr|#)?\s*[.:)|\-–]*\s*\(?$/i;
/** "555-0174 fax", unless the word begins the next number. */
const faxAfter = /^\s*[(-]?\s*(?:tele)?fax\b\)?(?!\s*[.:#-]*\s*[+(]?\d)/i;
const idLabels =
  /(?:(?:rcs|r\.c\.s\.?|hr[ab]|amtsgericht|registro mercantil|registered (?:in|no)|companies house)(?:\s\p{L}[\p{L}&'’-]*){0,4}|vat|btw|tva|iva|ust|mwst|kvk|k\.v\.k|siret|siren|rcs|naf|ape|ein|tax|cnpj|cpf|nif|cif|nipc|cuit|rut|abn|acn|gst|gstin|pan|reg(?:istration|istered)?|company|charity|license|licence|lic|ccb|hrb|handelsregister|iban|bic|swift|account|konto|sort code|rekening|bank|isbn|issn|ean|upc|sku|ref(?:erence)?|order|item|model|art(?:icle|ikel)?|c[oó]d(?:ice|igo)?|codice fiscale|c\.f|p\.? ?iva|partita|rea|steuer|id|dot|usdot|mc|zip|cep|postal|po box|p\.o\.|nmls|cro|creci|oab|susep|inscri[cç][aã]o|matr[ií]cula|ip(?: address)?|n[°º] ?de s[eé]rie|serial|capital(?: social)?(?: de)?)\s*(?:number|num[eé]ro|no|nr|n[°º]|#|:|id|code)*\s*[.:#°ºª-]*\s*(?:[a-z]{2}\s?)?$/iu;

/** The words that introduce a registration, tax, bank or licence number, without their dots: "P. I.", "R.E.A.", "N.I.F.". */
const idWords = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:p ?i|p ?iva|c ?f|r ?e ?a|cciaa|reg imp\p{L}*|iscrizione|albo|sdi|nif|nie|cif|nipc|nuit|ruc|rut|rnc|rif|nit|rfc|curp|cuit|cuil|cnpj|cpf|ie|iie|siren|siret|rcs|ape|naf|tva(?: intra\p{L}*)?|rpps|adeli|kvk|btw|rsin|agb|big|iban|bic|swift|blz|bsb|hr[ab]|gnr|vr|u?st-?id(?:-?nr)?|st-?nr|\p{L}*(?:steuer|register|rollen|konto|identifikations|betriebs|kunden|ausweis)-?(?:nummer|nr)|abn|acn|arbn|gst(?:in)?|cin|pan|tan|llpin|udyam|fssai|ein|fein|npi|dea|uen|crn|utr|vat|mwst|uid|fn|che|oib|mbs|di[cč]|i[cč]o|cvr|nzbn|(?:registro|matr[ií]cula|inscri[cç]\p{L}+|colegiado|licen[cs]\p{L}*|licence|autoriza\p{L}+|agr[ée]ment|alvar[aá]|registration|registered|company|charity|account|policy|permit|member(?:ship)?|certificate))(?![\p{L}])(?:\s*(?:[.:#°ºª/|–—-]|n[º°ª]|(?:number|nummer|n[uú]mero|num[eé]ro|num|nos?|nr|n|id|code|is|est|es|è|ist)(?!\p{L})))*\s*(?:\p{Lu}{2}\s?[-–]?\s?)?$`,
  "iu",
);
const undotted = (text: string) =>
  text.replace(/(?<=(?<!\p{L})\p{L})\.\s?(?=\p{L}(?!\p{L}))|(?<=\p{L})\./gu, "");

/** Where a national number is always written with its leading zero. */
const trunkZero = new Set<string>([
  "FR",
  "GB",
  "DE",
  "NL",
  "BE",
  "CH",
  "AT",
  "SE",
  "FI",
  "IE",
  "ZA",
  "RO",
  "HR",
  "SI",
  "MA",
]);

interface Found {
  text: string;
  quote: string;
  view: PageView;
  method: FactMethod;
  weight: number;
  /** Stands in the part of a page about somebody else, such as the hosting company. */
  stranger?: boolean;
  /** Said to be a phone by its label, link or markup. */
  labelled: boolean;
  fax: boolean;
  id: boolean;
}

function* inLinks(view: PageView): Generator<Found> {
  for (const link of view.links) {
    const raw = link.raw.trim();
    const base = { view, method: "link" as const, labelled: true, id: false, fax: false };
    if (/^(?:tel|callto|phone|sms):/i.test(raw)) {
      const text = unescape(raw.replace(/^\w+:/, "")).replace(/^\/+/, "").split(/[;?]/, 1)[0] ?? "";
      const before = view.lines[link.line - 1]?.text ?? "";
      const own = view.lines[link.line]?.text ?? "";
      const fax =
        /\bfax\b/i.test(link.text) ||
        faxLabels.test(own.slice(0, Math.max(0, own.indexOf(link.text)))) ||
        (own.startsWith(link.text) && faxLabels.test(before));
      yield { ...base, text, quote: raw, weight: 0.95, fax };
    } else if (/(?:^|\/\/)(?:wa\.me|(?:api|web|chat)\.whatsapp\.com|whatsapp:)/i.test(raw)) {
      const digits =
        /wa\.me\/(?:message\/)?\+?(\d{8,15})|[?&]phone=(?:%2b|\+|%20| )*([\d ()+-]{8,20})/i.exec(
          raw,
        );
      const number = (digits?.[1] ?? digits?.[2] ?? "").replace(/\D/g, "");
      if (number.length >= 8) yield { ...base, text: `+${number}`, quote: raw, weight: 0.9 };
    }
  }
}

function unescape(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function* inLines(view: PageView): Generator<Found> {
  for (let index = 0; index < view.lines.length; index += 1) {
    const line = view.lines[index] as Line;
    if (line.text.length > 20_000 || !/\d{2}/.test(line.text)) continue;
    for (const match of line.text.matchAll(run)) {
      // "Rua da Fonte, 12 4480-210 Conde": the digits end in a postal code, which its town follows.
      const end = match.index + match[0].length;
      if (codeAtEnd.test(match[0]) && /^,?\s\p{Lu}/u.test(line.text.slice(end, end + 3))) continue;
      const text = match[0];
      const before = line.text.slice(Math.max(0, match.index - 40), match.index);
      const above = match.index < 3 ? (view.lines[index - 1]?.text ?? "").slice(-40) : "";
      const context = before.trim() === "" ? above : before;
      const stranger = thirdParty(view, index, match.index);
      const after = line.text.slice(end, end + 24);
      if (faxLabels.test(context) || faxAfter.test(after))
        yield {
          text,
          quote: text,
          view,
          method: "text",
          weight: 0.9,
          labelled: true,
          fax: true,
          id: false,
          stranger,
        };
      else if (idLabels.test(context) || idWords.test(undotted(context)))
        yield {
          text,
          quote: text,
          view,
          method: "text",
          weight: 0.4,
          labelled: false,
          fax: false,
          id: true,
          stranger,
        };
      else
        yield {
          text,
          quote: text,
          view,
          method: "text",
          weight: 0.86,
          labelled: labels.test(context),
          fax: false,
          id: false,
          stranger,
        };
    }
  }
}

/** The country in which a national number is read: the first that the address, the domain or the language gives. */
function homeCountries(site: Site, soFar: readonly Candidate[]): CountryCode[] {
  const fromFacts = soFar
    .filter(({ field }) => field === "country")
    .sort((a, b) => b.weight - a.weight)
    .map(({ value }) => textOfValue(value) as CountryCode);
  return [...new Set([...fromFacts.slice(0, 40), ...countryHints(site)])].slice(
    0,
    5,
  ) as CountryCode[];
}

export function readPhones(site: Site, soFar: readonly Candidate[]): Candidate[] {
  const countries = homeCountries(site, soFar);
  const parse = remembering(countries);
  const found: Found[] = site.views.flatMap((view) => [...inLinks(view), ...inLines(view)]);
  for (const item of site.items) {
    const isHouse =
      organisations([item]).length > 0 ||
      item.types.includes("ContactPoint") ||
      item.types.includes("PostalAddress") ||
      item.types.includes("Place");
    if (!isHouse) continue;
    for (const text of texts(item, "telephone", "phone"))
      found.push({
        text,
        quote: quoteOf(item, text),
        view: item.view,
        method: item.method,
        weight: 0.95,
        labelled: true,
        fax: false,
        id: false,
      });
    for (const text of texts(item, "faxNumber"))
      found.push({
        text,
        quote: quoteOf(item, text),
        view: item.view,
        method: item.method,
        weight: 0.95,
        labelled: true,
        fax: true,
        id: false,
      });
  }
  const faxes = new Set(
    found.flatMap((one) => (one.fax ? (parse(one.text, true)?.number ?? []) : [])),
  );
  const spoken = new Set(
    found.flatMap((one) => (!one.fax && one.labelled ? (parse(one.text, true)?.number ?? []) : [])),
  );
  return found
    .flatMap((whole) => piecesOf(whole, parse))
    .flatMap((one) => {
      const phone = parse(one.text, one.labelled);
      if (!phone) return [];
      if (!one.labelled && !plausible(one.text.trim())) return [];
      // "1300 975 707" is how Australian houses are called; other shared-cost numbers need a label.
      if (
        !one.labelled &&
        /PREMIUM|SHARED_COST|UAN|VOICEMAIL|PAGER/.test(phone.getType() ?? "") &&
        !/^1300 \d{3} \d{3}$/.test(one.text.trim())
      )
        return [];
      const { view, quote, method } = one;
      const base = {
        field: "phone" as const,
        value: phone.number,
        key: phone.number,
        view,
        quote,
        method,
        weight: one.labelled ? one.weight : one.weight - 0.06,
      };
      if (one.id)
        return [{ ...base, refused: "a registration or account number, not a telephone" }];
      if (one.stranger)
        return [{ ...base, refused: "stands in a part of the page about another company" }];
      if (one.fax || (faxes.has(phone.number) && !spoken.has(phone.number)))
        return [{ ...base, refused: "a fax number" }];
      return [base];
    });
}

/** A run may hold two numbers, or a number and the house number after it: then its parts are read one by one. */
function piecesOf(whole: Found, parse: Parse): Found[] {
  if (whole.method !== "text" || (!whole.id && parse(whole.text, whole.labelled))) return [whole];
  const parts = whole.text
    .split(/\s[-–—/]\s|\.\s|\s?\/\s?|\s{2,}|\s\(?(?=\+|\(|00\d)/)
    .map((part) => part.trim());
  if (parts.length < 2) return [whole];
  // "CEP 89201-100 - (47) 3455-0143": the label speaks of the number right after it.
  return parts
    .map((part, index) => ({
      ...whole,
      text: part,
      quote: part,
      id: whole.id && !(index > 0 && /^(?:[+(]|0\d{1,4}[ ./-])/.test(part)),
    }))
    .filter(({ text }) => text.replace(/\D/g, "").length >= 7);
}

type Parse = (text: string, labelled: boolean) => PhoneNumber | null;

/** A number in a footer is asked about on every page and from several sides; it is worked out once. */
function remembering(countries: readonly CountryCode[]): Parse {
  const known = new Map<string, PhoneNumber | null>();
  return (text, labelled) => {
    const key = `${labelled} ${text}`;
    let phone = known.get(key);
    if (phone === undefined) known.set(key, (phone = read(text, countries, labelled)));
    return phone;
  };
}

function read(
  text: string,
  countries: readonly CountryCode[],
  labelled: boolean,
): PhoneNumber | null {
  const compact = text
    .replace(/[‑\u2011–—]/g, "-")
    .replace(/\(0\)/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const digits = compact.replace(/\D/g, "");
  if (digits.length < 7 || digits.length > 17) return null;
  const international = compact.replace(/^00(?=[1-9])/, "+").replace(/^\+\s*\(?/, "+");
  // Mexico dropped the 1 for mobiles in 2019; pages still print it.
  const mexican = international.replace(/^\+52\s?1[\s-]?(?=(?:\D*\d){10}$)/, "+52");
  if (international.startsWith("+"))
    return valid(mexican) ?? valid(international.replace(/^(\+\d{2,3}[ .-]?)\(?0/, "$1"));
  for (const country of countries) {
    if (!labelled && trunkZero.has(country) && !/^\(?0/.test(compact)) continue;
    const phone = valid(compact, country);
    if (phone) return phone;
  }
  if (labelled || countries.length === 0) {
    // Ten digits grouped 3-3-4 are written so nowhere but in North America; a leading country code may lack its plus.
    if (/^(?:1[ .-]?)?\(?[2-9]\d{2}\)?[ .\-/]{1,3}\d{3}[ .-]{1,3}\d{4}$/.test(compact))
      return valid(compact, "US");
    if (labelled && digits.length >= 11 && !compact.startsWith("0")) return valid(`+${digits}`);
  }
  return null;
}

function valid(text: string, country?: CountryCode): PhoneNumber | null {
  const phone = country
    ? parsePhoneNumberFromString(text, country)
    : parsePhoneNumberFromString(text);
  return phone?.isValid() ? phone : null;
}

/** Without a label a number must be written like a telephone: grouped, no date, no range of years, no price, no IP. */
function plausible(text: string): boolean {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return false;
  // "2019-2024", "2019 2020": years.
  if (/^\(?(?:(?:19|20)\d\d[\s()/–—-]*){2,}$/.test(text)) return false;
  if (/^\d{4}\s?[-–/]\s?\d{2,4}(?:\s?[-–/]\s?\d{1,4})?$/.test(text)) return false;
  if (/^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d|[./-]\d)/.test(text)) return false;
  // Opening hours and ratings.
  if (/^\d{1,2}[.:h]\d{2}\s?[-–—]/.test(text) || /^\d[.,]\d\s?\//.test(text)) return false;
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text)) return false;
  if (/^\+|^00/.test(text)) return true;
  const groups = text.split(/[^\d]+/).filter((group) => group !== "");
  if (groups.length === 1) return /^0\d{8,10}$/.test(text);
  return groups.length >= 2 && groups.length <= 7;
}
