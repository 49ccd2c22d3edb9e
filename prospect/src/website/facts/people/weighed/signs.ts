import { Element } from "domhandler";
import { fold } from "../../../clean-text.ts";
import type { Line, PageView } from "../../../page-view.ts";
import { lexiconHits } from "../../industry/lexicon.ts";
import { letterKey } from "../../name-key.ts";
import { groupOf } from "../group.ts";
import { isProfile, ownMailbox } from "../own-reach.ts";
import { lettersOf, looksLikeName } from "../person-name.ts";
import { isRole, startsAsRole } from "../role.ts";
import { holdsRoleWord, isRoleWord, leads } from "../role-words.ts";
import type { Occurrence } from "./occurrences.ts";
import { jointOf, signKind } from "./small-words.ts";

/** What of the whole site bears on its people. */
export interface Around {
  houseWords: ReadonlySet<string>;
  /** Letters of the site's own host. */
  host: string;
  /** The letters before the @ of its mailboxes. */
  mailboxes: readonly string[];
  /** How often each name stands on the pages. */
  times: ReadonlyMap<string, number>;
  /** What each page prints by which markup, and whose pictures it shows. */
  pages: ReadonlyMap<PageView, OnPage>;
}

/** What of one page bears on its people. */
export interface OnPage {
  /** The names that each markup prints. */
  names: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many lines it prints. */
  lines: ReadonlyMap<string, number>;
  /** The letters of what its pictures are called. */
  pictures: readonly string[];
}

/** What speaks for or against a name being somebody's of the house: one word for each thing seen, to be weighed. */
export function signsOf(seen: Occurrence, around: Around): string[] {
  const { view, index } = seen;
  const line = view.lines[index] as Line;
  return [
    `page ${seen.kind ?? "other"}`,
    `region ${line.region}`,
    `tag ${headings.test(line.tag) ? "heading" : line.tag}`,
    ...ofName(seen, around),
    ...ofLine(seen, line.text),
    ...ofNeighbours(seen, view.lines[index - 1], view.lines[index + 1]),
    ...ofPlace(seen, line, around),
    ...ofRepetition(seen, around),
  ];
}

/** What ties a name to the house, of all that speaks for it: without any of it a list of names may be anybody's. */
const ties =
  /^(?:(?:leading )?role|group|own |title$|portrait|family name|first name is|joint am|mailbox|number|page team|mark (?:team|staff|member|person|people|profile|bio|doctor)$)/;

export const isTied = (signs: readonly string[]) => signs.some((sign) => ties.test(sign));

const headings = /^h[1-6]$/;

function ofName({ printed, name, titled, view, key }: Occurrence, around: Around): string[] {
  const words = name.split(" ");
  const [first = "", ...others] = words;
  const family = others.at(-1) ?? "";
  const [firstKey, familyKey] = [letterKey(first), letterKey(family)];
  const signs = [`words ${Math.min(words.length, 4)}`];
  if (titled) signs.push("title");
  if (/^\p{Lu}{2,}$/u.test(printed.split(" ")[0] ?? "")) signs.push("shouted");
  if (lexiconHits(first) > 0) signs.push("trade as first name");
  if (around.houseWords.has(lettersOf(family))) signs.push("family name in house's");
  if (around.houseWords.has(lettersOf(first))) signs.push("first name in house's");
  if (familyKey.length > 3 && around.host.includes(familyKey)) signs.push("family name in host");
  if (familyKey.length > 2 && around.mailboxes.some((box) => box.includes(familyKey)))
    signs.push("family name in mailbox");
  if (firstKey.length > 2 && around.mailboxes.includes(firstKey))
    signs.push("first name is mailbox");
  if (letterKey(view.title).includes(key)) signs.push("in page title");
  return signs;
}

function ofLine({ start, end, titled }: Occurrence, text: string): string[] {
  const whole = text.slice(0, start).trim();
  const before = titled ? whole.replace(/(?:^|\s)\S{1,12}$/, "").trim() : whole;
  const after = text.slice(end).trim();
  const signs = [
    before === ""
      ? after === ""
        ? "alone"
        : "begins line"
      : after === ""
        ? "ends line"
        : "inside",
    `length ${text.length < 40 ? "short" : text.length < 90 ? "middling" : text.length < 200 ? "long" : "longest"}`,
  ];
  if (after !== "") signs.push(`then ${signKind(after.charAt(0))}`);
  if (before !== "") signs.push(`after ${signKind(before.at(-1) ?? "")}`);
  const behind = after.replace(/^[\s,:|•·()–—/-]+/, "").slice(0, 60);
  const ahead = before.replace(/[\s,:|•·()–—/-]+$/, "").slice(-40);
  if (holdsRoleWord(behind.slice(0, 40))) {
    signs.push("role behind");
    if (leads.test(fold(behind.slice(0, 40)))) signs.push("leading role behind");
  }
  if (behind !== "" && startsAsRole(behind.split(/[.,;(]/)[0] ?? ""))
    signs.push("role at once behind");
  if (holdsRoleWord(ahead)) {
    signs.push("role ahead");
    if (leads.test(fold(ahead))) signs.push("leading role ahead");
  }
  const last = /[\p{L}'’-]+$/u.exec(ahead)?.[0].toLowerCase() ?? "";
  if (last !== "" && isRoleWord(lettersOf(last))) signs.push("role at once ahead");
  const joint = jointOf.get(last);
  if (joint !== undefined && ahead.length === before.length) signs.push(`joint ${joint}`);
  if (/["“«„]/.test(before)) signs.push("quote ahead");
  if (/\b(?:1[5-9]|20)\d\d\b/.test(text)) signs.push("year");
  if (/^\D{0,12}\d{4}\s*[-–]/.test(after)) signs.push("years of a life");
  return signs;
}

function ofNeighbours(
  { name }: Occurrence,
  above: Line | undefined,
  below: Line | undefined,
): string[] {
  const signs: string[] = [];
  const first = name.split(" ")[0] ?? "";
  if (above) {
    if (isRole(above.text) && !looksLikeName(above.text)) signs.push("role above");
    if (above.text.length > 120) signs.push("prose above");
    if (groupOf(above.text)) signs.push("group right above");
  }
  if (below) {
    const { text } = below;
    if (isRole(text) && !looksLikeName(text)) signs.push("role below");
    if (holdsRoleWord(text.slice(0, 60))) signs.push("role word below");
    if (text.startsWith(`${first} `)) signs.push("first name goes on below");
    if (pronoun.test(text)) signs.push("pronoun below");
    if (text.length > 80) signs.push("prose below");
    if (/^[“"«„]/.test(text)) signs.push("quotation below");
    if (text.includes("@")) signs.push("mailbox below");
    if (/^\D{0,8}[+(]?\d[\d\s()./-]{6,}/.test(text)) signs.push("number below");
  }
  return signs;
}

const pronoun = /^(?:He|She|Er|Sie|Il|Elle|Hij|Zij|Ela|Ele|Ella|Él|Lui|Lei)\s/;

function ofPlace(seen: Occurrence, line: Line, around: Around): string[] {
  const { view, index, heading, name, key } = seen;
  const signs: string[] = [];
  if (heading !== "") {
    if (groupOf(heading)) signs.push("group above");
    if (peopleHeading.test(heading)) signs.push("heading of people");
  }
  const below = view.lines[index + 1];
  if (isProfile(line.href ?? below?.href ?? "", name)) signs.push("own profile");
  if (line.href !== null) signs.push("link");
  if (ownMailbox(view.lines, index, name)) signs.push("own mailbox");
  if (around.pages.get(view)?.pictures.some((called) => called.includes(key)))
    signs.push("portrait");
  const marks = marksAround(line.element);
  for (const word of markWords) if (marks.includes(word)) signs.push(`mark ${word}`);
  return signs;
}

const peopleHeading =
  /team|staff|[ée]quip|people|mitarbeiter|vorstand|board|meet|who we|chi siamo|about|über|sobre|wir|ons|nous|nosotros|quem|quien/i;

/** Words in the classes and ids of the elements around a line. */
const markWords =
  "team staff member person people author testimonial review quote blog post comment footer credit card name title bio profile slider carousel event news portfolio client partner gallery vcard contact board doctor speaker about".split(
    " ",
  );

function marksAround(element: Element): string {
  let marks = "";
  let at: Element | null = element;
  for (let depth = 0; at && depth < 6 && at.name !== "body"; depth += 1) {
    const { class: names = "", id = "" } = at.attribs;
    if (names.length < 300 && id.length < 300) marks += ` ${names} ${id}`;
    at = at.parent instanceof Element ? at.parent : null;
  }
  return marks.toLowerCase();
}

function ofRepetition({ view, shape, key, index }: Occurrence, around: Around): string[] {
  const page = around.pages.get(view);
  const alike = page?.names.get(shape)?.size ?? 0;
  const lines = page?.lines.get(shape) ?? 1;
  const times = around.times.get(key) ?? 1;
  const share = alike / Math.max(1, lines);
  const quoted = view.lines
    .slice(Math.max(0, index - 2), index + 3)
    .some(({ text }) => /^[“"«»„]|["”»«“]\.?$/.test(text) && text.length > 30);
  return [
    `alike ${alike < 2 ? "none" : alike < 3 ? "one" : alike < 6 ? "few" : "many"}`,
    `times ${times > 3 ? "many" : times}`,
    ...(alike > 1 ? [`share ${share > 0.7 ? "most" : share > 0.3 ? "some" : "few"}`] : []),
    ...(quoted ? ["quotation near"] : []),
  ];
}
