import { textOfValue, type Candidate } from "../candidate.ts";
import { Element } from "domhandler";
import { sameSite } from "../site-address.ts";
import type { Site } from "../site.ts";
import { nested, organisations, quoteOf, texts } from "../structured.ts";
import { letterKey, nameKey } from "./name-key.ts";

/** Badges of payments, certificates, networks and reviews, and marks of clients, partners and makers of the site. */
const badges =
  /client|kunden|partner|sponsor|supplier|payment|paypal|stripe|klarna|visa(?![a-z])|mastercard|maestro|amex|american-?express|apple-?pay|google|footer-logos|logo-?(?:wall|grid|strip|carousel|slider)|award|badge|accredit|certif|(?<![a-z])iso[- _]?\d|trustpilot|tripadvisor|yelp|checkatrade|as[- ]seen|trusted by|funded|next-?generation|kit-?digital|portugal-?20\d0|website (?:built|by|design)|(?:web)?site (?:built|made|designed|created) |(?:built|designed|developed|powered|hosted|made) (?:with|by|on) |facebook|instagram|linkedin|twitter|youtube|whatsapp|tiktok|wordpress/i;
/** Societies and agencies have logos of their own, unless the house is one and says so. */
const societies =
  /member|associa|federa|f[ée]d[ée]ra|chamber|verband|innung|kammer|guild|web-?design|agency|agence|agencia|agentur|feder(?![a-z])|(?<![a-z])(?:bbb|prr)(?![a-z])/i;

/** The words of an image's alternative text that could name whose logo it is. */
const unnamed =
  /^(?:the|our|site|company|logo\w*|brand|home(?:page)?|header|footer|main|image|img|icon|white|black|dark|light|small|large|png|jpe?g|svg|gif|webp|ridotta|of|de|von|di|van|du|da|do)$/i;

/** The picture that stands for the company: declared, else the marked image in the page's head. */
export function readLogo(site: Site, soFar: readonly Candidate[] = []): Candidate[] {
  const houses = [
    letterKey(site.label),
    ...(["company_name", "legal_name"] as const).flatMap((field) =>
      soFar
        .filter((one) => one.field === field)
        .sort((a, b) => b.weight - a.weight)
        .slice(0, 1)
        .map(({ value }) => nameKey(textOfValue(value))),
    ),
  ].filter((key) => key.length >= 2);
  const candidates: Candidate[] = [];
  const add = (raw: string, from: Omit<Candidate, "field" | "value" | "key">, base: string) => {
    let url: URL;
    try {
      url = new URL(raw, base);
    } catch {
      return;
    }
    if (url.protocol !== "http:" && url.protocol !== "https:") return;
    candidates.push({ ...from, field: "logo_url", value: url.href, key: url.href });
  };
  for (const item of organisations(site.items))
    for (const raw of [
      ...texts(item, "logo"),
      ...nested(item, "logo").flatMap((image) => texts(image, "url", "contentUrl")),
    ])
      add(
        raw,
        { view: item.view, quote: quoteOf(item, raw), method: item.method, weight: 0.92 },
        item.view.base,
      );
  for (const view of site.views)
    for (const image of view.images) {
      const { raw, src, alt, element } = image;
      const { class: names = "", id = "" } = element.attribs;
      const file = src.slice(src.lastIndexOf("/") + 1);
      if (![raw, file, alt, names, id].some((part) => /logo/i.test(part))) continue;
      const said = `${file} ${alt} ${names} ${id}`;
      if (badges.test(said) || leadsAway(element, view.base, site.baseUrl)) continue;
      const framed = image.region === "header" || image.region === "nav";
      // Outside the head of the page a logo that is named must be named after the house.
      const named = houses.some((house) => letterKey(said).includes(house));
      if (!framed && !named && (societies.test(said) || namesAnother(alt, houses))) continue;
      add(src, { view, quote: raw, method: "link", weight: framed ? 0.82 : 0.6 }, view.base);
    }
  return candidates;
}

/** In a link to another site: the badge of whoever made, certified or recommends this one. */
function leadsAway(element: Element, base: string, home: string): boolean {
  let at = element.parent;
  for (let depth = 0; at instanceof Element && depth < 4; depth += 1, at = at.parent) {
    const href = at.name === "a" ? at.attribs["href"] : undefined;
    if (href === undefined) continue;
    const url = URL.parse(href, base);
    return url !== null && /^https?:$/.test(url.protocol) && !sameSite(url.href, home);
  }
  return false;
}

function namesAnother(alt: string, houses: readonly string[]): boolean {
  const words = alt
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 2 && !unnamed.test(word))
    .map(letterKey);
  const whole = words.join("");
  if (whole === "") return false;
  return !houses.some(
    (house) =>
      house.includes(whole) ||
      whole.includes(house) ||
      words.some((word) => word.length >= 3 && house.includes(word)),
  );
}
