import { Element } from "domhandler";
import { kindOfPage } from "../../choose-pages.ts";
import { Mark, marksOf } from "../../line-marks.ts";
import type { Line, PageView } from "../../page-view.ts";
import { nameKey } from "../name-key.ts";
import { aboutPerson } from "./about-person.ts";
import { addressee } from "./addressee.ts";
import { standingAlone } from "./alone.ts";
import { isArticle } from "./article.ts";
import { opensTale } from "./at-home.ts";
import { withoutBirth } from "./born.ts";
import { dividedLine, type DividedPlace } from "./divided-line.ts";
import { emitterAt, isStrangePage } from "./emitter.ts";
import type { Emit, Found } from "./found.ts";
import { Announced, groupOf, inGroup, type Group } from "./group.ts";
import { addTo, besideSentences, inSentences } from "./in-sentences.ts";
import { initialled } from "./initialled.ts";
import { labelledGroup } from "./labelled-group.ts";
import { byMailbox, mailboxesOf } from "./mailboxes.ts";
import { markedName } from "./marked-name.ts";
import { longestRun, menuName } from "./menu-names.ts";
import { beginsWithName, nameThenRest, restMarks, twoNames } from "./name-patterns.ts";
import { looksLikeName } from "./person-name.ts";
import { groupOfHouse, groupOfPage } from "./page-group.ts";
import { reached, withoutReach } from "./reached.ts";
import { portrait } from "./portraits.ts";
import { several } from "./several.ts";
import { isShortFor } from "./same-person.ts";
import { Cards } from "./siblings.ts";
import { signed } from "./signed.ts";
import { soleTrader, tradesAs } from "./sole-trader.ts";
import { headsStory, storyCouple } from "./story-couple.ts";
import { listedSurnameFirst, surnameFirst } from "./surname-first.ts";
import { undivided } from "./undivided.ts";
import { yearsBehind } from "./years-behind.ts";

const capitals = Mark.capital | Mark.beyondAscii;

/** "Voss, Anna". */
const commaThenFirst = /^\p{Lu}[\p{L}'’ -]{1,30}, \p{Lu}\p{Ll}/u;

/** Who is remembered is of the house no more. */
const remembering =
  /in (?:loving )?memory of|in memoriam|en memoria de|em mem[óo]ria de|à la mémoire d|zum gedenken an|ter nagedachtenis|in ricordo di/i;

/** Lines and characters about one person of a list, at most, before the next is named. */
const listGap = 12;
const listText = 1500;

/** Characters of a line that may be a person's entry rather than prose. */
const longestShortLine = 170;

/**
 * Names in the lines of a page, each with what the page says of it. `houseKeys` are the company's own names, likeliest
 * first; `silent` gathers, over the pages of a site, the texts that tell of nobody, since menus and footers come again.
 */
export function inLines(
  view: PageView,
  houseKeys: readonly string[],
  silent: Set<string>,
): Found[] {
  const { lines } = view;
  const all: Found[] = [];
  const article = isArticle(view);
  const kind = kindOfPage(view);
  const mailboxes = mailboxesOf(view);
  const strangePage = isStrangePage(view);
  // On such pages other rules hold.
  const usual = !article && kind !== "contact";
  const place = { houseKeys, kind, article };
  let heading = "";
  let headingAt = 0;
  let nameAt = 0;
  let groupAt = 0;
  /** What the last name's bearer was said to be. */
  let roleSaid: string | null = null;
  let sinceName = 0;
  let nameShape = "";
  /** The last line of a menu that announces people. */
  let menuHead = -Infinity;
  const ofPage = groupOfPage(view);
  let group: Group | null = ofPage;
  const groups = new Announced();
  const cards = new Cards();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const { text, marks } = line;
    const rank = rankOf(line.tag);
    if (rank > 0 && !looksLikeName(text) && !isNameThenRest(text, marks)) {
      heading = text;
      headingAt = index;
      sinceName = 0;
      const said = groups.under(rank, groupOf(text) ?? groupOfHouse(text, houseKeys));
      // The house's own name heads every page, whatever the page shows.
      if (said !== null || group !== ofPage || !houseKeys.includes(nameKey(text))) group = said;
      if (line.region === "nav" && groupOf(text) !== null) menuHead = index;
    } else if (text.length < 40) {
      const said = groupOf(text) ?? (line.region === "nav" ? null : groupOfHouse(text, houseKeys));
      // What one is said to be, the next is not.
      if (said) {
        group = text === roleSaid ? { role: null } : said;
        groupAt = index;
        if (line.region === "nav") menuHead = index;
        sinceName = 0;
      }
    }
    // Far below the last one only what looks like it goes on with the list.
    const far = index - Math.max(nameAt, headingAt, groupAt) > listGap || sinceName > listText;
    sinceName += text.length;
    if (text.length < 5 || text.length > 4000) continue;
    // Of a menu and the bar above it only who answers which number, and whose pages it leads to.
    const isMenu = line.region === "nav" && !isDirectory(text, marks);
    if (isMenu && line.href === null) continue;
    if (
      (marks & capitals) === 0 ||
      !(twoNames.test(text) || (group !== null && commaThenFirst.test(text))) ||
      (text.length < 300 && remembering.test(text))
    )
      continue;
    // Most menus have no entry of people, and most of their lines stand far below it.
    if (isMenu && index - menuHead > longestRun + 1) continue;
    const near: Group | null = far && group && shapeOf(line) !== nameShape ? null : group;
    // The cards left open are looked at again when the page has been read: under the heading they stood under.
    const emit = emitterAt({
      view,
      index,
      heading,
      headingAt,
      strangePage,
      article,
      grouped: near !== null,
      houseKeys,
    });
    if (isMenu) {
      addTo(all, menuName(lines, index, emit));
      continue;
    }
    const inStory = usual && near === null && (kind === "about" || headsStory(heading));
    const isSilent = usual && silent.has(text);
    let found: Found[] | null =
      text.length > longestShortLine
        ? isSilent
          ? null
          : (several(text, marks, emit) ?? tradesAs(text, emit))
        : ((isSilent ? null : byText(text, marks, place, emit)) ??
          byMarkup(line, emit) ??
          soleTrader(lines, index, emit) ??
          ((marks & Mark.digit) === 0 ? null : yearsBehind(text, emit)) ??
          surnameFirst(text, lines[index - 1]?.text, emit) ??
          (isSilent ? null : endsWithReach(text, marks, place, emit)) ??
          signed(lines, index, emit) ??
          addressee(lines, index, emit) ??
          aboutPerson(lines, index, emit) ??
          initialled(lines, index, { group: near, kind, houseKeys }, emit) ??
          standingAlone({ view, index, heading, group: near, kind, houseKeys }, emit) ??
          (near ? (inGroup(text, near, emit) ?? listedSurnameFirst(text, near, emit)) : null) ??
          byMailbox(text, mailboxes.get(index), emit));
    if (found !== null && found.length > 0) {
      roleSaid = found.at(-1)?.role ?? null;
      cards.named(line, found);
    } else {
      cards.open(index, text, near !== null || kind === "team", emit);
      if (found !== null) continue;
      found = near ? portrait(lines, index, near, emit) : [];
    }
    if (found.length > 0) {
      nameAt = index;
      sinceName = 0;
      nameShape = shapeOf(line);
    } else if (isSilent) found = besideSentences(line, houseKeys, emit);
    else {
      found = inSentences(line, place, emit);
      const last = index - nameAt < 4 ? all.at(-1)?.name : undefined;
      if (found.length > 0 && last !== undefined)
        found = found.filter(({ name }) => !isShortFor(name, last));
      if (usual && found.length === 0) silent.add(text);
    }
    if (found.length === 0 && inStory) {
      found = storyCouple(text, marks, emit);
      if (found.length === 0) found = opensTale(text, marks, place, emit);
    }
    addTo(all, found);
  }
  addTo(all, [...cards.siblings(view)]);
  return all;
}

/** An entry of one line, by its text. */
function byText(text: string, marks: number, place: DividedPlace, emit: Emit): Found[] | null {
  return (
    several(text, marks, emit) ??
    labelledGroup(text, marks, emit) ??
    divided(text, marks, place, emit) ??
    undivided(text, emit)
  );
}

function divided(text: string, marks: number, place: DividedPlace, emit: Emit): Found[] | null {
  if ((marks & Mark.bracket) === 0) return dividedLine(text, marks, place, emit);
  const { bare, emit: printed } = withoutBirth(text, emit);
  return dividedLine(bare, bare === text ? marks : marksOf(bare), place, printed);
}

/** 1 to 6 for `h1` to `h6`, 0 for other tags. */
function rankOf(tag: string): number {
  const rank = tag.length === 2 && tag.startsWith("h") ? tag.charCodeAt(1) - 48 : 0;
  return rank <= 6 ? rank : 0;
}

/** "Chairman – Paul Orth – 555 010 2222": the line as if it ended before the number. */
function endsWithReach(
  text: string,
  marks: number,
  place: DividedPlace,
  emit: Emit,
): Found[] | null {
  const ended = withoutReach(text, marks);
  const printed: Emit = (name, role, _quote, weight) => emit(name, role, text, weight);
  return (
    ended &&
    (dividedLine(ended.bare, marks, place, printed) ?? reached(text, ended, place.kind, emit))
  );
}

/** "Sales: Ann Voss 555 010 2222". */
const isDirectory = (text: string, marks: number) =>
  text.length > 20 && (marks & Mark.colon) !== 0 && /:.*\d{3}/.test(text);

/** By what markup a line is printed. */
function shapeOf({ tag, element }: Line): string {
  const inner = element.children.find((child) => child instanceof Element);
  return `${tag} ${element.attribs["class"] ?? ""} ${inner?.name ?? ""}`;
}

const isNameThenRest = (text: string, marks: number) =>
  (marks & restMarks) !== 0 && beginsWithName(text) && nameThenRest.test(text);

function byMarkup(line: Line, emit: Emit): Found[] | null {
  const marked = line.text.length <= 120 ? markedName(line) : null;
  return marked && emit(marked.name, marked.role, line.text, 0.82);
}
