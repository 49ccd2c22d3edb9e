import { Element } from "domhandler";
import { cleanLine } from "../../clean-text.ts";
import { Mark } from "../../line-marks.ts";
import { resolveUrl } from "../../note-element.ts";
import type { Line, PageView } from "../../page-view.ts";
import type { Site } from "../../site.ts";
import { organisations, quoteOf, texts, type StructuredItem } from "../../structured.ts";
import { knownTowns } from "../address/known-towns.ts";
import { hasStreet } from "../address/street.ts";
import {
  isLegalName,
  legalNameAfterForm,
  legalNameInText,
  mayHoldLegalForm,
} from "../legal-forms.ts";
import { hasLetterKey, nameKey } from "../name-key.ts";
import { siteDomain } from "../../site-address.ts";
import { thirdParty } from "../third-party.ts";
import { matchesOf } from "../../matches.ts";
import { holders } from "./holders.ts";
import { plausible, separator, type Mention } from "./mention.ts";
import { statedNames } from "./stated-name.ts";

/** Every place of the site where a house names itself, the declared ones first. */
export function* mentions(site: Site): Generator<Mention> {
  yield* declared(site);
  const home = folder(site.baseUrl);
  const label = site.label.replace(/[^\p{L}\p{N}]/gu, "");
  for (const view of site.views) {
    yield* inMetas(view);
    yield* inTitle(view, folder(view.page.url) === home);
    for (let index = 0; index < view.lines.length; index += 1)
      for (const one of inLine(view, index, label)) yield one;
    for (const { text, prior } of statedNames(view))
      yield { text, view, quote: text, method: "text", prior };
    yield* inLogos(view);
  }
}

const folder = (url: string) =>
  (URL.parse(url)?.pathname ?? "").replace(/(?:index\.\w+)?$/, "").replace(/\/$/, "");

function* declared(site: Site): Generator<Mention> {
  const branches = branchesOf(site);
  for (const item of organisations(site.items)) {
    const main =
      item.parent === null || /^(?:publisher|mainEntity|about|provider)$/.test(item.via ?? "");
    for (const [property, prior] of [
      ["name", branches.has(item) ? 0.3 : main ? 0.62 : 0.4],
      ["alternateName", 0.35],
      ["legalName", 0.4],
    ] as const)
      for (const text of texts(item, property))
        yield { text, view: item.view, quote: quoteOf(item, text), method: item.method, prior };
  }
  for (const item of site.items)
    if (item.types.includes("WebSite"))
      for (const text of texts(item, "name", "alternateName"))
        yield {
          text,
          view: item.view,
          quote: quoteOf(item, text),
          method: item.method,
          prior: 0.5,
        };
}

/** Several places declared side by side under names that do not hold one another: none of them is the whole house. */
function branchesOf(site: Site): ReadonlySet<StructuredItem> {
  const alone = organisations(site.items).filter(
    ({ parent, types }) => parent === null && !types.includes("Organization"),
  );
  const keys = [
    ...new Set(alone.flatMap((item) => texts(item, "name").slice(0, 1).map(nameKey))),
  ].filter((key) => key !== "");
  const apart = keys.filter(
    (key) => !keys.some((other) => other !== key && (other.includes(key) || key.includes(other))),
  );
  return new Set(apart.length > 1 ? alone : []);
}

const metas = [
  ["og:site_name", 0.62],
  ["application-name", 0.45],
  ["apple-mobile-web-app-title", 0.4],
  ["dc.publisher", 0.35],
  ["copyright", 0.3],
  ["twitter:app:name:iphone", 0.2],
  ["author", 0.12],
] as const;

function* inMetas(view: PageView): Generator<Mention> {
  for (const [meta, prior] of metas)
    for (const text of view.metas.get(meta) ?? [])
      yield { text: cleanLine(text), view, quote: text, method: "meta", prior };
}

const pageKind =
  /^(?:contact|about|welcome to(?: the (?:official )?(?:web ?site|site|home ?page) of)?|contacter|contactez|contato|contacto|contatti|kontakt|over|[uü]ber|bienvenue (?:chez|sur(?: le site (?:de la|de|du|des))?|à)|bienvenid[oa]s? a(?: la (?:p[áa]gina )?web de)?|bem[- ]vind[oa]s? (?:ao site d[aeo]|[aà]o?)|benvenuti (?:(?:nel|sul) sito (?:web |ufficiale )?(?:di|della|del|dello)|in|da|su)|(?:herzlich )?willkommen (?:auf der (?:website|homepage|webseite) (?:von|der|des)|bei(?:m| der)?|auf)|welkom (?:op de website van|bij)|home of)\s+(?=\p{Lu})/iu;

const greeting =
  /^(?:welcome|bienvenue|bienvenid|bem[- ]vind|benvenut|(?:herzlich )?willkommen|welkom)/i;

/** "Kessler Tool About Us Page". */
const pageAtEnd =
  /(?<![&+]|\s(?:and|und|et|y|e|en))\s+(?:(?:official )?web ?site|about us|about|contact us|contact|our team|team|home ?page|welcome)(?: page)?$/i;

const isSite = /\sweb ?site$/i;

/** "Kessler Tool in Alder Creek, CA". */
const inTown =
  / in \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}, (?:[A-Z]{2}|\p{Lu}\p{Ll}{3,})$/u;

function* inTitle(view: PageView, isHome: boolean): Generator<Mention> {
  const as = (text: string, prior: number): Mention => ({
    text,
    view,
    quote: text,
    method: "meta",
    prior,
  });
  const parts = view.title
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  // "Contact – Kessler Tool – Stamping in Dale": the name stands first behind what the page is called.
  const first = parts.findIndex(plausible);
  for (const [index, text] of parts.entries()) {
    const last = index === parts.length - 1;
    // "… - Rio de Janeiro": where the house is.
    const town = parts.length > 1 && knownTowns.has(text.toLowerCase());
    // A title without a divider is the house's on the home page and often the page's own on others.
    const place =
      parts.length === 1 ? (isHome ? 0.27 : 0.23) : last ? 0.34 : index === first ? 0.28 : 0.15;
    yield as(text, town ? 0.05 : pageAtEnd.test(text) || inTown.test(text) ? 0.1 : place);
  }
  // "Contact Kessler Tool, precision stamping": the page's kind before the name, the trade after a comma.
  for (const text of parts) {
    const bare =
      text
        .replace(pageKind, "")
        .replace(pageAtEnd, "")
        .replace(inTown, "")
        .split(", ", 1)[0]
        ?.trim() ?? "";
    if (bare !== text) yield as(bare, isSite.test(text) ? 0.26 : 0.22);
  }
  if (parts.length > 1 && parts.length <= 3) yield as(view.title, 0.05);
}

const reserves =
  /©|copyright|\(c\)|&copy|rights reserved|derechos reservados|direitos reservados|droits réservés|rechte vorbehalten|rechten voorbehouden|diritti riservati/i;
const none: readonly Mention[] = [];

/** What a line says of the name. `label` is the domain's, letters alone. Most lines say nothing, so nothing is made for them. */
function inLine(view: PageView, index: number, label: string): readonly Mention[] {
  const line = view.lines[index] as Line;
  let found: Mention[] | null = null;
  const add = (text: string, prior: number, quote = text) =>
    void (found ??= []).push({ text, view, quote, method: "text", prior });
  if (headsAddress(line, view, index)) {
    const text = line.text.replace(addressLabel, "");
    // "Postal address: Jo Alder", "1. Vorsitzender": whom the post is for is seldom the house.
    if (text === line.text ? !/^\d\. /.test(text) : isLegalName(text)) add(text, 0.3);
  }
  if (line.text.length < 400 && reserves.test(line.text)) {
    for (const text of holders(line.text)) add(text, isCredit(view, index, text) ? 0.2 : 0.42);
  } else if (line.tag === "h1" && line.text.length < 80) {
    add(line.text, 0.16);
    if (greeting.test(line.text)) add(line.text.replace(pageKind, ""), 0.16);
    for (const part of line.text.split(separator)) if (part !== line.text) add(part.trim(), 0.12);
  } else if (
    line.text.length < 60 &&
    line.text.length <= 2 * label.length + 4 &&
    hasLetterKey(line.text, label)
  ) {
    // A line that spells the domain, wherever it stands.
    add(line.text, 0.26);
  } else if (line.region === "header" && line.text.length < 60) {
    add(line.text, 0.12);
    // "Our team Kestrel House" in the logo: the page's own title is printed before the name.
    const { title } = view;
    if (title.length > 3 && line.text.startsWith(`${title} `))
      add(line.text.slice(title.length).trim(), 0.3);
  }
  if (line.text.length < 3000 && mayHoldLegalForm.test(line.text))
    for (const [, name] of [
      ...matchesOf(legalNameInText, line.text),
      ...matchesOf(legalNameAfterForm, line.text),
    ])
      if (name) add(name.replace(/^[\s,]+/, ""), line.region === "footer" ? 0.3 : 0.18, name);
  return found ?? none;
}

/** A picture in the footer that links to another site is of who made the page, or of a partner. */
function leadsAway(picture: Element, view: PageView): boolean {
  for (
    let node: Element["parent"] = picture.parent;
    node instanceof Element && node.name !== "footer";
    node = node.parent
  )
    if (node.name === "a") {
      const url = resolveUrl(node.attribs["href"] ?? "", view.base);
      return url !== null && leaves(view, url);
    }
  return false;
}

const addressLabel =
  /^(?:(?:our |postal |mailing |business |street |office )?address|(?:post|geschäfts|besucher)?anschrift|(?:post)?adresse|(?:bezoek|post)?adres|direcci[óo]n(?: postal)?|domicilio|endere[çc]o|morada|indirizzo|adresse postale)\s*:\s*/iu;

/** Behind the reservation of rights a link that leaves the site leads to who made it. */
function isCredit(view: PageView, index: number, name: string): boolean {
  const link = view.links.find((one) => one.line === index && one.text === name);
  return link !== undefined && leaves(view, link.url);
}

const leaves = (view: PageView, url: string) =>
  /^https?:/.test(url) && siteDomain(url) !== siteDomain(view.page.url);

/** The line above a street is whose address it is. */
function headsAddress(line: Line, view: PageView, index: number): boolean {
  const below = view.lines[index + 1];
  return (
    below !== undefined &&
    (below.marks & Mark.digit) !== 0 &&
    line.text.length < 60 &&
    below.text.length < 120 &&
    !((line.marks & (Mark.digit | Mark.copyright)) !== 0 && /\d{3}|©/.test(line.text)) &&
    hasStreet(below.text) &&
    !hasStreet(line.text) &&
    !thirdParty(view, index)
  );
}

function* inLogos(view: PageView): Generator<Mention> {
  for (const { alt, raw, region, element } of view.images) {
    if (alt === "" || alt.length >= 90) continue;
    const marks = `${raw} ${alt} ${element.attribs["class"] ?? ""} ${element.attribs["id"] ?? ""}`;
    if (region !== "header" && !/logo|brand/i.test(marks)) continue;
    if (region === "footer" && leadsAway(element, view)) continue;
    const text =
      alt
        .replace(/\s*[-–|:]?\s*\b(?:logo(?:tipo|type)?|home|homepage|brand)\b\s*/gi, " ")
        .split(separator)[0]
        ?.trim() ?? "";
    yield { text, view, quote: alt, method: "meta", prior: 0.24 };
  }
}
