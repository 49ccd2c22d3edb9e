import type { Element } from "domhandler";
import type { PageKind } from "../../choose-pages.ts";
import type { Line, PageView } from "../../page-view.ts";
import { aboveAddress } from "./above-address.ts";
import { buildings } from "./addressee.ts";
import { lexiconHits } from "../industry/lexicon.ts";
import { nameKey } from "../name-key.ts";
import { coupleAbove, coupleIn } from "./couples.ts";
import type { Emit, Found } from "./found.ts";
import { isDepartment } from "./departments.ts";
import { groupOf, represented, type Group } from "./group.ts";
import { beginsWithName, nameThenRest, numberAlone, onlyName } from "./name-patterns.ts";
import { hasGivenName, looksLikeName, sayingSo, tidyName } from "./person-name.ts";
import { isProfile, ownMailbox } from "./own-reach.ts";
import { isNearer, sameRow } from "./nearer.ts";
import { headsOwnPortrait, isAboutOthers } from "./own-portrait.ts";
import { registerNumber } from "./registers.ts";
import { namesWithTrade, practiceFor, practiceOf } from "./own-practice.ts";
import { calledRole } from "./role-beside.ts";
import { isLetters, isRole, startsAsRole } from "./role.ts";
import { polite } from "./titles.ts";

/** Where a line stands. */
export interface Place {
  view: PageView;
  index: number;
  /** The last heading above it, "" before the first. */
  heading: string;
  /** The list of people that it stands in, if any. */
  group: Group | null;
  kind: PageKind | null;
  /** The company's own names, likeliest first. */
  houseKeys: readonly string[];
}

/** A line that is a name and nothing else: its neighbours tell whether it is somebody of the house. Null for other lines. */
export function standingAlone(
  { view, index, heading, group, kind, houseKeys }: Place,
  emit: Emit,
): Found[] | null {
  const { lines } = view;
  const line = lines[index] as Line;
  const alone = beginsWithName(line.text)
    ? onlyName.exec(line.text)
    : (group || headings.test(line.tag)) && shoutedWords.test(line.text) && hasGivenName(line.text)
      ? [line.text, line.text]
      : null;
  const name = alone?.[1];
  const isHeading = line.tag.startsWith("h") && headings.test(line.tag);
  if (!name && (kind === "imprint" || kind === "contact")) {
    const both = coupleIn(line.text, emit);
    if (both.length > 0 && aboveAddress(lines, index)) return both;
  }
  // "Paul & Ann Voss" above "Paul and Ann have …".
  if (!name && group && isHeading && lines[index + 1] !== undefined) {
    const both = coupleAbove(line.text, (lines[index + 1] as Line).text, emit);
    if (both.length > 0) return both;
  }
  // "Junta Directiva" above "Presidenta" is printed like a name and heads the list.
  if (name && groupOf(line.text) !== null && !hasGivenName(name)) return null;
  if (!name || /\d/.test(alone[2] ?? "") || !looksLikeName(tidyName(name))) return null;
  // A sentence, which others read.
  if (alone[2] !== undefined && sayingSo.test(name)) return null;
  // "Ana Ruiz, Eva Sola y Paul Orth": more of them.
  if (alone[2] && /^\p{Lu}/u.test(alone[2]) && isOneMore(alone[2])) return null;
  const [previous, next] = [lines[index - 1], lines[index + 1]];
  const known = hasGivenName(name);
  const as = (role: string | null, weight: number) => emit(name, role, line.text, weight);
  const roleAbove = previous && isRole(previous.text) && !looksLikeName(previous.text);
  if (roleAbove && (previous.text.endsWith(":") || isNearer(line, previous, next)))
    return as(previous.text, 0.8);
  // A heading of the same rank begins another part.
  const parts =
    isHeading &&
    next !== undefined &&
    next.element !== line.element &&
    headings.test(next.tag) &&
    next.tag <= line.tag;
  const classed = calledRole(next);
  if (classed !== null && (known || isCalledName(line.element))) return as(classed, 0.84);
  const second = lines[index + 2];
  // "She runs the office.<br>Treasurer": one block, the title last.
  if (
    next &&
    second &&
    next.element === second.element &&
    !isRole(next.text) &&
    isTitle(second.text) &&
    !onlyName.test(next.text)
  )
    return as(second.text, 0.74);
  // "Ana Ruiz, Heron Pumps" ends a praise; the heading below begins the next.
  const ends = alone[2] !== undefined && !isHeading && headings.test(next?.tag ?? "");
  if (next && !ends && isTitle(next.text) && !(parts && groupOf(next.text)))
    return as(next.text, isHeading ? 0.85 : 0.8);
  if (
    next &&
    known &&
    isHeading &&
    /[^.]\.$/.test(next.text) &&
    startsAsRole(next.text.slice(0, -1))
  )
    return as(next.text.slice(0, -1), 0.82);
  // Without a heading what follows tells of the one named, in a paragraph.
  if (known && next && isLetters(next.text) && (isHeading || (second?.text.length ?? 0) > 60))
    return as(next.text, 0.8);
  if (known && next && registerNumber.test(next.text)) return as(null, 0.76);
  // A row of a table: "Sales | Ana Ruiz | ext. 12".
  if (known && previous && sameRow(previous, line) && isDepartment(previous.text))
    return as(previous.text, 0.78);
  if (known && next && sameRow(line, next) && isDepartment(next.text)) return as(next.text, 0.78);
  if (known && isProfile(line.href ?? next?.href ?? "", name)) return as(null, 0.72);
  // "Lotte Velder" above "Practice for …".
  if (known && isHeading && next && practiceFor.test(next.text) && next.text.length < 80)
    return as(null, 0.74).map((found) => ({ ...found, tied: true }));
  if (previous && represented.test(previous.text)) return as(null, 0.8);
  if (
    known &&
    isHeading &&
    (kind === "team" || teamHeading.test(heading)) &&
    (opensWith(next, name) || (kind === "team" && oneOfSeveral(view, line)))
  )
    return as(null, 0.72);
  // "Chi siamo" above several names printed alike.
  if (known && lexiconHits(name) === 0 && whoWeAre.test(heading) && oneOfSeveral(view, line))
    return as(null, 0.7);
  if (
    (known || isCalledName(line.element)) &&
    previous &&
    previous.text.length <= 60 &&
    isRole(previous.text) &&
    /^h[1-6]$|^p$|^div$|^li$|^td$/.test(previous.tag) &&
    // A list ends the card above.
    !(isHeading && previous.tag === "li") &&
    !onlyName.test(lines[index - 2]?.text ?? "")
  )
    return as(previous.text, known ? 0.66 : 0.84);
  const tellsWhose = kind === "imprint" || kind === "contact";
  // Between the firm's name and its street stands its owner, whatever the first name.
  if (
    kind === "imprint" &&
    name.split(" ").length <= 3 &&
    previous &&
    houseKeys.slice(0, 3).includes(nameKey(previous.text)) &&
    aboveAddress(lines, index)
  )
    return as(null, known ? 0.72 : 0.92);
  // "Mr. Paul Orth" above a number; a known first name where one is told whom to call.
  if (next && numberAlone.test(next.text)) {
    if (kind === "contact" && polite.test(line.text)) return as(null, known ? 0.7 : 0.92);
    if (known && (kind === "contact" || contactHead.test(heading)) && !isPlaceName(name))
      return as(null, 0.7);
  }
  if (
    known &&
    !buildings.test(name) &&
    aboveAddress(lines, practiceOf(name, next) ? index + 1 : index)
  ) {
    const tied = namesWithTrade(view.title, name);
    if (tied || tellsWhose) return as(null, 0.7).map((found) => ({ ...found, tied }));
  }
  if (known && ownMailbox(lines, index, name)) return as(null, 0.7);
  // "Kontakt" above the one whom one reaches there.
  if (
    known &&
    kind === "contact" &&
    previous &&
    contactHead.test(previous.text) &&
    !isPlaceName(name)
  )
    return as(null, 0.7);
  if (known && practising.test(line.text)) return as(null, 0.7);
  if (known && isHeading && aboutMyself.test(`${view.title}\n${heading}`)) return as(null, 0.72);
  // "Ann Voss" above "Ann keeps …", several of them where a house tells of itself.
  if (
    known &&
    (kind === "about" || kind === "team") &&
    (isHeading ? oneOfSeveral(view, line) : next?.element === line.element) &&
    opensWith(next, name) &&
    !isAboutOthers(view, heading)
  )
    return as(null, 0.7);
  if (isHeading && kind === "team" && isPictured(view, name)) return as(null, known ? 0.72 : 0.9);
  if (known && isHeading && !group && headsOwnPortrait(view, heading, name, next))
    return as(null, 0.7);
  return known && group ? as(group.role, 0.74) : [];
}

const headings = /^h[1-6]$/;
/** "PAULA ANNA ORTH": of such a heading only a known first name makes a person. */
const shoutedWords = /^\p{Lu}{3,}(?: \p{Lu}{3,}){1,3}$/u;

/** What one who works alone puts above the own portrait. */
const aboutMyself =
  /(?:^|[|–—-]\s|\n)(?:about me|who i am|over mij|wie ben ik|über mich|zu meiner person|sobre m[ií]m?|quem sou|quién soy|à propos de moi|qui suis-je|chi sono)/i;

/** A portrait named like the person beside it. */
function isPictured(view: PageView, name: string): boolean {
  return view.images.some(({ alt }) => alt === name);
}

function isOneMore(text: string): boolean {
  const name = onlyName.exec(text.split(/ (?:and|&|und|et|e|y|en) |,/)[0] ?? "")?.[1];
  return name !== undefined && hasGivenName(name) && looksLikeName(tidyName(name));
}

/** A line below a name that is what its bearer does: a role, no sentence and no further name. */
function isTitle(whole: string): boolean {
  const text = whole.includes("@") ? whole.replace(/[\s,.;|–-]*\S{1,40}@\S{3,40}$/, "") : whole;
  return (
    text.length <= 90 &&
    !/[^.]{25}[.!?]$/.test(text) &&
    isRole(text) &&
    !looksLikeName(text) &&
    // "Eva Sola (trainee)": the next one with hers.
    !isOneMore(nameThenRest.exec(text)?.[1] ?? "")
  );
}

const contactHead =
  /^(?:(?:your |ihr |uw |votre |su |seu |il tuo )?contact(?:s|o|os| us| person| details)?|kontakt(?:daten|person)?|contatti|contatto|contato|contatos|contactez[- ]nous|contactgegevens|coordonnées|nous (?:contacter|joindre|appeler)|get in touch|(?:call|reach|write to) us|how to (?:reach|contact) us|so erreichen sie uns|nehmen sie kontakt auf|kontaktieren sie uns|kontaktaufnahme|neem contact op|bel ons|cont[áa]ct[ae]nos|cont[áa]ctenos|ll[áa]manos|fale con[on]osco|entre em contac?to|contacte-nos|contattaci|come contattarci|ansprechpartner(?:in)?)\s*:?$/i;
const isPlaceName = (name: string) => buildings.test(name) || lexiconHits(name) > 0;

/** Who bears such a title beside the name on a small house's page is what one goes there for. */
const practising =
  /^(?:RA|RAin|StB|Dr|Dra|Drs|Docteure?|Doctora?|Doutora?|Dottor(?:e|essa)|Lic|Licd[oa]|Lcd[oa]|Dott|Dott\.ssa|Dr\.ssa|Avv|Maître|Abog|Abg|Ds|Pbro|Mons|Msgr|Revd|Rev|Pastor|Rabbi|don|Don|Adv)\.?\s/u;

/** `<p class="team-name">`: the markup says what stands in it. */
function isCalledName({ attribs }: Element): boolean {
  return /(?:^|[\s_-])(?:name|fn)(?:$|[\s_-])/i.test(attribs["class"] ?? "");
}

/** On a team's page, names that head parts of equal rank are the team. */
function oneOfSeveral(view: PageView, { tag }: Line): boolean {
  let tags = severalTags.get(view);
  if (!tags) severalTags.set(view, (tags = tagsOfSeveral(view)));
  return tags.has(tag);
}

/** Worked out once a page, however many names it prints. */
const severalTags = new WeakMap<PageView, ReadonlySet<string>>();

function tagsOfSeveral(view: PageView): ReadonlySet<string> {
  const once = new Set<string>();
  const several = new Set<string>();
  for (const { tag, text } of view.lines) {
    if (several.has(tag)) continue;
    const name = onlyName.exec(text)?.[1];
    if (name === undefined || !hasGivenName(name)) continue;
    if (once.has(tag)) several.add(tag);
    else once.add(tag);
  }
  return several;
}

const whoWeAre =
  /^(?:who we are|wer wir sind|wer sind wir|qui sommes[- ]nous|chi siamo|qui[eé]nes somos|quem somos|wie zijn (?:wij|we)|wie we zijn)\s*\??$/i;

const teamHeading =
  /\b(?:(?:our|the|meet) .{0,12}team|our (?:people|staff)|unser team|das team|notre équipe|l['’]équipe|nuestro equipo|nossa equipe|a nossa equipa|il (?:nostro )?team|ons team|het team)\b/i;

/** "Mel qualified in 2015 …", "It is Mel who …" below the heading "Mel Corwin": a portrait of somebody of the house. */
function opensWith(next: Line | undefined, name: string): boolean {
  const [first = ""] = name.split(/\s+/);
  return (
    next !== undefined &&
    next.text.length > 40 &&
    new RegExp(`^(?:(?:C['’]est|It is|It['’]s|Es ist|Het is|È|É|Es) )?${first}[ ,]`, "u").test(
      next.text,
    )
  );
}
