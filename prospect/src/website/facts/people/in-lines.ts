import { Element } from "domhandler";
import { kindOfPage, type PageKind } from "../../choose-pages.ts";
import type { Line, PageView } from "../../page-view.ts";
import { letterKey, nameKey } from "../name-key.ts";
import { othersSpeak } from "../strangers.ts";
import { admittedTo } from "./admitted.ts";
import { standingAlone } from "./alone.ts";
import { isArticle } from "./article.ts";
import { boldSubject } from "./bold-subject.ts";
import { contactPerson } from "./contact-person.ts";
import { isCredit } from "./credits.ts";
import type { Emit, Found } from "./found.ts";
import { Announced, groupOf, inGroup, type Group } from "./group.ts";
import { afterLabel, heldOffice } from "./labelled.ts";
import { labelledGroup } from "./labelled-group.ts";
import { markedName } from "./marked-name.ts";
import { nameFirst, nameThenRest, numberAlone, roleThenName } from "./name-patterns.ts";
import { namesake } from "./namesake.ts";
import { hasGivenName, looksLikeName, peopleIn, tidyName } from "./person-name.ts";
import { inProse } from "./prose.ts";
import { portrait } from "./portraits.ts";
import { credentials } from "./role-words.ts";
import { isRole, lettersOnly, worksElsewhere } from "./role.ts";
import { Cards } from "./siblings.ts";
import { soleTrader } from "./sole-trader.ts";
import { surnameFirst } from "./surname-first.ts";

const strangerHeadings =
  /testimonial|what (?:our )?(?:clients|customers|people|patients|students)|reviews?\b|client stories|success stories|depoimentos|o que (?:nossos|dizem)|opiniones|lo que dicen|testimonios|t[ée]moignages|avis (?:de|clients)|ils parlent|kundenstimmen|referenzen|das sagen|ervaringen|klanten over|recensies|recensioni|dicono di noi|^(?:h[ée]berge(?:ur|ment)|hosting|hoster|alojamiento web|hospedagem|webdesign|web ?design|r[ée]alisation|realizzazione|conception)(?!\p{L})|advisory board|advisors|investors|board of advisors/iu;

/** Two capitalised words in a row, perhaps with a particle between: no name without them. */
const twoNames = /[A-ZÀ-ÞĀ-ŽΑ-ΩА-Я][^\s,;:!?]*\s(?:[a-zà-ÿ'’]{1,3}\s){0,2}[A-ZÀ-ÞĀ-ŽΑ-ΩА-Я]/;

/** Who is remembered is of the house no more. */
const remembering =
  /in (?:loving )?memory of|in memoriam|en memoria de|em mem[óo]ria de|à la mémoire d|zum gedenken an|ter nagedachtenis|in ricordo di/i;

/** Lines and characters about one person of a list, at most, before the next is named. */
const listGap = 12;
const listText = 1500;

/** Who wrote an article is named for that. */
const authorHeading =
  /^(?:about |meet |sobre |über |à propos de )?(?:(?:the|den|el|la|o|l['’])\s?)?(?:authors?|autora?|auteure?|autore|autrice|autorin)$|^written by/i;

/** How many lines below its heading a testimonial may stand. */
const headingReach = 40;

/** Names in the lines of a page, each with what the page says of it. `houseKeys` are the company's own names, likeliest first. */
export function* inLines(view: PageView, houseKeys: readonly string[]): Generator<Found> {
  const { lines } = view;
  const article = isArticle(view);
  const kind = kindOfPage(view);
  const mailboxes = mailboxesOf(view);
  const strangePage =
    strangerHeadings.test(view.title) ||
    /testimonials?|reviews?|depoimentos|temoignages|case-stud/i.test(view.page.url);
  let heading = "";
  let headingAt = 0;
  let nameAt = 0;
  /** What the last name's bearer was said to be. */
  let roleSaid: string | null = null;
  let sinceName = 0;
  let nameShape = "";
  let group: Group | null = groupOfTitle(view.title);
  const groups = new Announced();
  const cards = new Cards();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const { text } = line;
    if (/^h[1-6]$/.test(line.tag) && !looksLikeName(text) && !nameThenRest.test(text)) {
      heading = text;
      headingAt = index;
      sinceName = 0;
      group = groups.under(Number(line.tag[1]), text);
    } else if (text.length < 40) {
      const said = groupOf(text);
      // What one is said to be, the next is not.
      if (said) group = text === roleSaid ? { role: null } : said;
    }
    // Far below the last one only what looks like it goes on with the list.
    const far = index - Math.max(nameAt, headingAt) > listGap || sinceName > listText;
    sinceName += text.length;
    const near: Group | null = far && shapeOf(line) !== nameShape ? null : group;
    if (line.region === "nav" || text.length < 5 || text.length > 4000) continue;
    if (!twoNames.test(text) || (text.length < 300 && remembering.test(text))) continue;
    // The cards left open are looked at again when the page has been read: under the heading they stood under.
    const above = heading;
    const aboveAt = headingAt;
    const isStranger = () =>
      strangePage ||
      (index - aboveAt < headingReach && strangerHeadings.test(above)) ||
      othersSpeak(line.element) ||
      isCredit(lines[index - 1]?.text ?? "") ||
      // A quotation ends before the heading of the next person.
      (/^[“"«]/.test(lines[index - 1]?.text ?? "") && !/^h[1-6]$/.test(line.tag));
    const emit: Emit = (names, role, quote, weight) => {
      // A list before the role is no pair.
      const people = (role?.includes(":") ? [names] : peopleIn(names)).filter((name) =>
        looksLikeName(tidyName(name)),
      );
      if (people.length === 0) return [];
      const refused = isStranger()
        ? "somebody quoted or reviewed on the page"
        : role !== null && worksElsewhere(role, houseKeys)
          ? "works for another organisation"
          : authorHeading.test(above)
            ? "named as the author of an article"
            : undefined;
      return people.map((name) => ({
        name,
        role,
        view,
        quote,
        method: "text",
        weight: article ? weight - 0.3 : weight,
        ...(refused ? { refused } : {}),
      }));
    };
    const found: Found[] | null =
      text.length > longestShortLine
        ? null
        : (labelledGroup(text, emit) ??
          dividedLine(text, { houseKeys, kind }, emit) ??
          byMarkup(line, emit) ??
          soleTrader(lines, index, emit) ??
          surnameFirst(text, lines[index - 1]?.text, emit) ??
          standingAlone({ view, index, heading, group: near, kind, houseKeys }, emit) ??
          (near ? inGroup(text, near, emit) : null) ??
          byMailbox(text, mailboxes.get(index), emit));
    if (found) {
      if (found.length > 0) {
        roleSaid = found.at(-1)?.role ?? null;
        nameAt = index;
        sinceName = 0;
        nameShape = shapeOf(line);
        cards.named(line, found);
      } else cards.open(index, text, near !== null, emit);
      yield* found;
      continue;
    }
    cards.open(index, text, near !== null, emit);
    const portrayed = near ? portrait(lines, index, near, emit) : [];
    if (portrayed.length > 0) {
      nameAt = index;
      sinceName = 0;
      nameShape = shapeOf(line);
      yield* portrayed;
      continue;
    }
    yield* heldOffice(text, emit);
    yield* admittedTo(text, emit);
    yield* boldSubject(line, emit);
    yield* namesake(text, houseKeys, emit);
    if (!article) yield* contactPerson(text, emit);
    yield* inProse(text, emit);
  }
  yield* cards.siblings(view);
}

/** The page's own summary and what its pictures show: "Run by Ana Ruiz", "Ana Ruiz, founder of …". */
export function* inSummaries(view: PageView, houseKeys: readonly string[]): Generator<Found> {
  if (isArticle(view)) return;
  // A customer's portrait beside the praise is named as well.
  const pictures = view.images
    .filter(({ alt, element }) => alt.length > 15 && !othersSpeak(element))
    .map(({ alt }) => alt);
  for (const text of [...(view.metas.get("description") ?? []).slice(0, 1), ...pictures])
    if (text.length < 400 && twoNames.test(text))
      yield* inProse(text, (name, role, quote, weight) =>
        looksLikeName(tidyName(name)) &&
        hasGivenName(name) &&
        !(role !== null && worksElsewhere(role, houseKeys))
          ? [{ name, role, view, quote, method: "meta", weight: weight - 0.08 }]
          : [],
      );
}

/** By what markup a line is printed. */
function shapeOf({ tag, element }: Line): string {
  const inner = element.children.find((child) => child instanceof Element);
  return `${tag} ${element.attribs["class"] ?? ""} ${inner?.name ?? ""}`;
}

/** "Adler & Voss, Attorney Profiles": what a page of names is called. */
function groupOfTitle(title: string): Group | null {
  const parts = title.split(/\s*(?:[|–—:,]| - )\s*/);
  return parts.map(groupOf).find((one) => one !== null) ?? null;
}

/** The line of each `mailto:` link and the letters before its @. */
function mailboxesOf(view: PageView): ReadonlyMap<number, string> {
  return new Map(
    view.links.flatMap(({ url, line }) => {
      const box = /^mailto:([^@?]+)@/i.exec(url)?.[1];
      return box === undefined ? [] : [[line, letterKey(box)] as const];
    }),
  );
}

/** Characters of a line that may be a person's entry rather than prose. */
const longestShortLine = 170;

/** "Ana Ruiz, Head of sales", "Owner: Ana Ruiz": a mark divides the name from what is said of it. */
function dividedLine(
  text: string,
  { houseKeys, kind }: { houseKeys: readonly string[]; kind: PageKind | null },
  emit: Emit,
): Found[] | null {
  if (!/[,|–—:(•·/]| - /.test(text)) return null;
  const labelled = afterLabel(text, emit);
  if (labelled) return labelled;
  const [, name, rest] = nameThenRest.exec(text) ?? [];
  if (name && rest) {
    if (looksLikeName(tidyName(name)) && (isRole(rest) || credentials.test(rest)))
      return emit(name, rest, text, 0.86);
    if (hasGivenName(name) && lettersOnly.test(rest)) return emit(name, rest, text, 0.78);
    if (houseKeys.slice(0, 3).includes(nameKey(rest)) && hasGivenName(name))
      return emit(name, null, text, 0.74);
    // "Ana Ruiz: 082 555 0147" where a house says how it is reached.
    if (kind === "contact" && hasGivenName(name) && numberAlone.test(rest))
      return emit(name, null, text, 0.7);
  }
  const [, shout, office] = shouted.exec(text) ?? [];
  if (shout && office && hasGivenName(shout) && isRole(office))
    return emit(shout, office, text, 0.82);
  const [, role, named] = roleThenName.exec(text.replace(/\s*:$/, "")) ?? [];
  return role && named && isRole(role) && role.split(" ").length <= 6
    ? emit(named, role, text, 0.8)
    : null;
}

/** "PAUL G. ORTH, CHIEF OPERATING OFFICER": a heading all in capitals. */
const shouted =
  /^(\p{Lu}{2}[\p{Lu}'’-]*(?: (?:\p{Lu}\.|\p{Lu}[\p{Lu}'’-]+)){1,3})(?:,| [-–|]) (\p{Lu}[\p{Lu}\s,.&/'’-]{1,100})$/u;

/** A name beside a mailbox that spells it. */
function byMailbox(text: string, mailbox: string | undefined, emit: Emit): Found[] | null {
  const name = mailbox === undefined ? undefined : nameFirst.exec(text)?.[1];
  if (!name || !mailbox || !hasGivenName(name)) return null;
  const surname = letterKey(tidyName(name).split(" ").at(-1) ?? "");
  return surname.length > 2 && mailbox.includes(surname) ? emit(name, null, text, 0.74) : null;
}

function byMarkup(line: Line, emit: Emit): Found[] | null {
  const marked = line.text.length <= 120 ? markedName(line) : null;
  return marked && emit(marked.name, marked.role, line.text, 0.82);
}
