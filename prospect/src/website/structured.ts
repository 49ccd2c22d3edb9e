import { Element } from "domhandler";
import { cleanLine } from "./clean-text.ts";
import { textOf } from "./element-text.ts";
import type { PageView } from "./page-view.ts";

/** A thing that the page describes to machines, whatever the syntax. */
export interface StructuredItem {
  /** Local schema.org names: `LocalBusiness`, `Person`. */
  types: string[];
  props: Map<string, (string | StructuredItem)[]>;
  method: "jsonld" | "microdata";
  view: PageView;
  /** Source text in which quotes are looked for. */
  raw: string;
  parent: StructuredItem | null;
  /** Property of the parent that holds it. */
  via: string | null;
  id: string | null;
}

const maxItems = 2000;

export function structuredItems(view: PageView): StructuredItem[] {
  const items: StructuredItem[] = [];
  for (const raw of view.jsonLd) {
    const data = parseLoosely(raw);
    if (data !== undefined) readJson(data, { view, raw, parent: null, via: null, depth: 0 }, items);
  }
  for (const element of view.items) readMicrodata(element, view, items);
  return items;
}

/** JSON as sites write it: comments around it, raw line breaks in strings, trailing commas, a stray semicolon. */
export function parseLoosely(raw: string): unknown {
  const text = raw
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, "")
    .trim()
    .replace(/;$/, "");
  const tries = [
    (it: string) => it,
    (it: string) => it.replace(/\p{Cc}+/gu, " "),
    (it: string) => it.replace(/\p{Cc}+/gu, " ").replace(/,\s*([}\]])/g, "$1"),
  ];
  for (const mend of tries) {
    try {
      return JSON.parse(mend(text)) as unknown;
    } catch {
      // The next mending may read it; markup that none can read says nothing.
    }
  }
  return undefined;
}

interface Place {
  view: PageView;
  raw: string;
  parent: StructuredItem | null;
  via: string | null;
  depth: number;
}

function readJson(data: unknown, place: Place, items: StructuredItem[]): StructuredItem | null {
  if (place.depth > 12 || items.length >= maxItems) return null;
  if (Array.isArray(data)) {
    for (const entry of data.slice(0, 300))
      readJson(entry, { ...place, depth: place.depth + 1 }, items);
    return null;
  }
  if (typeof data !== "object" || data === null) return null;
  const record = data as Record<string, unknown>;
  if (Array.isArray(record["@graph"]))
    readJson(record["@graph"], { ...place, depth: place.depth + 1 }, items);
  const types = listOf(record["@type"]).flatMap((type) =>
    typeof type === "string" ? [localName(type)] : [],
  );
  const id = typeof record["@id"] === "string" ? record["@id"] : null;
  const item: StructuredItem = {
    types,
    props: new Map(),
    method: "jsonld",
    view: place.view,
    raw: place.raw,
    parent: place.parent,
    via: place.via,
    id,
  };
  if (types.length > 0) items.push(item);
  for (const [key, value] of Object.entries(record).slice(0, 200)) {
    if (key.startsWith("@")) continue;
    const name = localName(key);
    const values: (string | StructuredItem)[] = [];
    for (const entry of listOf(value).slice(0, 300)) {
      if (typeof entry === "string" || typeof entry === "number") values.push(String(entry));
      else if (typeof entry === "object" && entry !== null) {
        const literal = (entry as Record<string, unknown>)["@value"];
        if (typeof literal === "string") values.push(literal);
        else {
          const nested = readJson(
            entry,
            { ...place, parent: item, via: name, depth: place.depth + 1 },
            items,
          );
          if (nested) values.push(nested);
        }
      }
    }
    if (values.length > 0) item.props.set(name, values);
  }
  return item;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

const localName = (name: string) =>
  name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("#"), name.lastIndexOf(":")) + 1);

function readMicrodata(root: Element, view: PageView, items: StructuredItem[]): void {
  const top = itemOf(root, view, null, null);
  items.push(top);
  const stack: { node: Element; item: StructuredItem; depth: number }[] = [
    { node: root, item: top, depth: 0 },
  ];
  for (let at = stack.pop(); at; at = stack.pop()) {
    for (const child of at.node.children) {
      if (!(child instanceof Element) || at.depth > 200 || items.length >= maxItems) continue;
      const attributes = child.attribs;
      const names = (attributes["itemprop"] ?? attributes["property"] ?? "")
        .split(/\s+/)
        .filter((name) => name !== "")
        .map(localName);
      let item = at.item;
      if ("itemscope" in attributes || "typeof" in attributes) {
        item = itemOf(child, view, names.length > 0 ? at.item : null, names[0] ?? null);
        items.push(item);
        for (const name of names) push(at.item, name, item);
      } else for (const name of names) push(at.item, name, valueOf(child));
      stack.push({ node: child, item, depth: at.depth + 1 });
    }
  }
}

function itemOf(
  element: Element,
  view: PageView,
  parent: StructuredItem | null,
  via: string | null,
): StructuredItem {
  const types = (element.attribs["itemtype"] ?? element.attribs["typeof"] ?? "")
    .split(/\s+/)
    .filter((type) => type !== "")
    .map(localName);
  return {
    types,
    props: new Map(),
    method: "microdata",
    view,
    raw: "",
    parent,
    via,
    id: element.attribs["itemid"] ?? element.attribs["resource"] ?? null,
  };
}

function push(item: StructuredItem, name: string, value: string | StructuredItem): void {
  if (value === "") return;
  const known = item.props.get(name);
  if (known) known.push(value);
  else item.props.set(name, [value]);
}

function valueOf(element: Element): string {
  const attributes = element.attribs;
  const text =
    attributes["content"] ??
    (element.name === "a" || element.name === "link"
      ? attributes["href"]
      : element.name === "img"
        ? attributes["src"]
        : element.name === "time"
          ? attributes["datetime"]
          : undefined);
  return text ?? textOf(element, 1000);
}

/** Texts of a property, entities and tags gone. */
export function texts(item: StructuredItem, ...names: string[]): string[] {
  return names
    .flatMap((name) =>
      (item.props.get(name) ?? []).flatMap((value) =>
        typeof value === "string" ? [cleanLine(plain(value))] : [],
      ),
    )
    .filter((text) => text !== "");
}

export function nested(item: StructuredItem, name: string): StructuredItem[] {
  return (item.props.get(name) ?? []).flatMap((value) =>
    typeof value === "string" ? [] : [value],
  );
}

const named: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  rsquo: "’",
  lsquo: "‘",
};

function plain(text: string): string {
  if (!/[&<]/.test(text)) return text;
  return text
    .slice(0, 20_000)
    .replace(/<[^>]{0,500}>/g, " ")
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
      (whole: string, decimal?: string, hex?: string, name?: string) => {
        const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
        if (code !== null)
          return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
            ? String.fromCodePoint(code)
            : whole;
        return named[(name ?? "").toLowerCase()] ?? whole;
      },
    );
}

const organisation =
  /(?:Organization|Organisation|Corporation|Business|Company|NGO|Store|Shop|Restaurant|Hotel|Motel|Hostel|Lodging\w*|Cafe\w*|Bakery|Brewery|Winery|Bar\w*|Dentist|Physician|Hospital|Clinic|Pharmacy|School|University|College\w*|Church|Attorney|Notary|LegalService|Service|Agency|Agent|Salon|Spa|Gym|Contractor|Electrician|Plumber|Locksmith|Library|Museum|Resort|Dealer|Rental|Repair|Wash|Team|Group|Brand|Association|Club)$/;
const notOrganisations = new Set([
  "Service",
  "Brand",
  "FinancialProduct",
  "ListItem",
  "SportsTeam",
  "FoodService",
  "BroadcastService",
  "WebAPI",
  "GovernmentService",
  "TaxiService",
  "BarChart",
  "BarCode",
  "Barcode",
]);
/** Properties whose organisation is somebody else. */
const others =
  /^(?:itemReviewed|reviewedBy|sponsor|funder|memberOf|worksFor|affiliation|alumniOf|hiringOrganization|award|manufacturer|brand|competitor|supplier|customer|performer|organizer|sourceOrganization|review|reviews|author|creator|seller|offeredBy|areaServed|makesOffer|hasOfferCatalog|isRelatedTo)$/;

/** Things that have a name and an address as well, and are no house. */
const noHouse =
  /^(?:Person|Patient|PostalAddress|ContactPoint|Place|City|State|Country|AdministrativeArea|Residence|Apartment|House|Landmarks\w*|.*Event|.*Posting|.*Offer|Review|Rating|Product|.*Article|WebSite|WebPage|.*Page|.*Action|.*Residence|Reservation|Course|Order|Invoice)$/;

/** Items that can be the company itself; those the pages name as their publisher or in their own right come first. */
export function organisations(items: readonly StructuredItem[]): StructuredItem[] {
  return items.filter((item) => isHouse(item) && !hasOther(item));
}

/** Called an organisation, or one of the many trades of the vocabulary: whatever has a name and can be called or visited. */
function isHouse({ types, props }: StructuredItem): boolean {
  if (types.some((type) => organisation.test(type) && !notOrganisations.has(type))) return true;
  return (
    types.length > 0 &&
    !types.some((type) => noHouse.test(type) || notOrganisations.has(type)) &&
    props.has("name") &&
    (props.has("address") || props.has("telephone"))
  );
}

function hasOther(item: StructuredItem): boolean {
  for (let at: StructuredItem | null = item, depth = 0; at && depth < 6; at = at.parent, depth += 1)
    if (at.via && others.test(at.via)) return true;
  return false;
}

/** The words of the source that hold a value; JSON may spell it with escapes. */
export function quoteOf(item: StructuredItem, value: string): string {
  if (item.method !== "jsonld") return value;
  const inner = JSON.stringify(value).slice(1, -1);
  const spellings = [
    value,
    inner,
    inner.replaceAll("/", "\\/"),
    escaped(inner),
    escaped(inner).replaceAll("/", "\\/"),
    escaped(inner).replace(/\\u[\da-f]{4}/g, (code) => `\\u${code.slice(2).toUpperCase()}`),
  ];
  return spellings.find((spelling) => item.raw.includes(spelling)) ?? value;
}

const escaped = (text: string) =>
  text.replace(
    /[\u007f-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
