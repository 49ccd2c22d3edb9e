import { Mark } from "../../line-marks.ts";
import type { Line, PageView } from "../../page-view.ts";
import type { Site } from "../../site.ts";
import { organisations, quoteOf, texts, type StructuredItem } from "../../structured.ts";
import { hasStreet } from "../address/street.ts";
import {
  isLegalName,
  legalNameAfterForm,
  legalNameInText,
  mayHoldLegalForm,
} from "../legal-forms.ts";
import { hasLetterKey, nameKey } from "../name-key.ts";
import { hasGivenName, looksLikeName } from "../people/person-name.ts";
import { thirdParty } from "../third-party.ts";
import { matchesOf } from "../../matches.ts";
import { holders } from "./holders.ts";
import { inLogos, leaves } from "./in-logos.ts";
import { inMetas, inTitle, isGreeting, withoutKind } from "./in-title.ts";
import { separator, type Mention } from "./mention.ts";
import { likeDomain } from "./score.ts";
import { selfTold } from "./self-told.ts";
import { statedNames } from "./stated-name.ts";

/** Every place of the site where a house names itself, the declared ones first. */
export function* mentions(site: Site): Generator<Mention> {
  yield* declared(site);
  const home = folder(site.baseUrl);
  const label = site.label.replace(/[^\p{L}\p{N}]/gu, "");
  for (const view of site.views) {
    yield* inMetas(view, label);
    yield* inTitle(view, folder(view.page.url) === home);
    for (let index = 0; index < view.lines.length; index += 1)
      for (const one of inLine(view, index, label, home)) yield one;
    for (const { text, prior } of statedNames(view))
      yield { text, view, quote: text, method: "text", prior };
    for (const { text, prior } of selfTold(view, label))
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

const reserves =
  /©|copyright|\(c\)|&copy|rights reserved|derechos reservados|direitos reservados|droits réservés|rechte vorbehalten|rechten voorbehouden|diritti riservati/i;
/** "© 2018 Rowan Websites": who makes pages signs them. A house that does so for others says it in its titles too. */
const makesSites =
  /(?<!\p{L})(?:web ?(?:sites?|design\p{L}*|studio|works?|solutions|services|developers?|development|master|marketing)|(?:web|digital|media|internet|marketing|werbe|reclame|creative) ?(?:agency|agentur|agence|agencia|ag[êe]ncia|agenzia|bureau)|agence (?:web|digitale)|agenzia web|ag[êe]ncia (?:web|digital)|dise[ñn]o web|hosting|themes?|templates?)(?!\p{L})/iu;
const none: readonly Mention[] = [];

/** What a line says of the name. `label` is the domain's, letters alone. Most lines say nothing, so nothing is made for them. */
function inLine(view: PageView, index: number, label: string, home: string): readonly Mention[] {
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
    for (const text of holders(line.text))
      add(text, priorOfHolder(text, isCredit(view, index, text), label));
  } else if (line.tag === "h1" && line.text.length < 80) {
    add(line.text, 0.16);
    if (isGreeting(line.text)) add(withoutKind(line.text), 0.16);
    for (const part of line.text.split(separator)) if (part !== line.text) add(part.trim(), 0.12);
  } else if (
    line.text.length < 60 &&
    line.text.length <= 2 * label.length + 4 &&
    hasLetterKey(line.text, label)
  ) {
    // A line that spells the domain, wherever it stands.
    add(line.text, 0.26);
  } else if (line.text.length < 60 && (line.region === "header" || leadsHome(line, view, home))) {
    // "Our team Kestrel House" in the logo: the page's own title is printed before the name.
    const { title } = view;
    const isTitled = title.length > 3 && line.text.startsWith(`${title} `);
    add(line.text, leadsHome(line, view, home) && !isTitled ? 0.24 : 0.12);
    if (isTitled) add(line.text.slice(title.length).trim(), 0.3);
  }
  if (line.text.length < 3000 && mayHoldLegalForm.test(line.text))
    for (const [, name] of [
      ...matchesOf(legalNameInText, line.text),
      ...matchesOf(legalNameAfterForm, line.text),
    ])
      if (name) add(name.replace(/^[\s,]+/, ""), line.region === "footer" ? 0.3 : 0.18, name);
  return found ?? none;
}

/** What stands at the head of a page and leads home is the house's sign. */
const leadsHome = ({ href, region }: Line, view: PageView, home: string) =>
  href !== null &&
  (region === "header" || region === "nav") &&
  !href.includes("#") &&
  !href.includes("?") &&
  folder(href) === home &&
  !leaves(view, href);

/** Whom templates print until somebody puts the own name there. */
const ofTemplate =
  /^(?:bootstrap(?:made)?|start bootstrap|colorlib|themewagon|themeforest|templatemo|html ?codex|html5 ?up|free ?html5|free-?css|w3layouts|untitled|(?:your|my) ?(?:site|website|company|brand|name|logo)(?: name)?|company name|site name|brand ?name|acme(?: (?:inc|corp)\.?)?)$/i;
/** What it is worth to hold the copyright; `label` as above. */
function priorOfHolder(text: string, credit: boolean, label: string): number {
  if (makesSites.test(text)) return 0.16;
  if (credit || ofTemplate.test(text)) return 0.2;
  // "© Jo Alder" may be the owner, or who made the pages and signed them.
  const isPerson = looksLikeName(text) && hasGivenName(text);
  return isPerson && likeDomain(nameKey(text), text, label) < 0.3 ? 0.28 : 0.42;
}

const addressLabel =
  /^(?:(?:our |postal |mailing |business |street |office )?address|(?:post|geschäfts|besucher)?anschrift|(?:post)?adresse|(?:bezoek|post)?adres|direcci[óo]n(?: postal)?|domicilio|endere[çc]o|morada|indirizzo|adresse postale)\s*:\s*/iu;

/** Behind the reservation of rights a link that leaves the site leads to who made it. */
function isCredit(view: PageView, index: number, name: string): boolean {
  const link = view.links.find((one) => one.line === index && one.text === name);
  return link !== undefined && leaves(view, link.url);
}

/** The line above a street is whose address it is. */
function headsAddress(line: Line, view: PageView, index: number): boolean {
  const below = view.lines[index + 1];
  return (
    below !== undefined &&
    // The last heading of the page is not what its footer begins with.
    below.region === line.region &&
    (below.marks & Mark.digit) !== 0 &&
    line.text.length < 60 &&
    below.text.length < 120 &&
    !((line.marks & (Mark.digit | Mark.copyright)) !== 0 && /\d{3}|©/.test(line.text)) &&
    hasStreet(below.text) &&
    !hasStreet(line.text) &&
    !thirdParty(view, index)
  );
}
