import type { PageKind } from "../../choose-pages.ts";
import type { Line } from "../../page-view.ts";
import { admittedTo } from "./admitted.ts";
import { awaitsVisitors } from "./at-home.ts";
import { behindHouse } from "./behind-house.ts";
import { boldSubject } from "./bold-subject.ts";
import { caption } from "./caption.ts";
import { doctorsTale } from "./doctors-tale.ts";
import { contactPerson } from "./contact-person.ts";
import { copyright } from "./copyright.ts";
import { coupleInFooter } from "./couples.ts";
import type { Emit, Found } from "./found.ts";
import { foundsHouse } from "./founds-house.ts";
import { nameInFooter } from "./footer-name.ts";
import { houseBy } from "./house-by.ts";
import { joinedHouse } from "./joined-house.ts";
import { kin } from "./kin.ts";
import { heldOffice } from "./labelled.ts";
import { namesake } from "./namesake.ts";
import { inProse } from "./prose.ts";
import { whoseSite } from "./whose-site.ts";

/** On which page of whose house a line stands. */
interface Telling {
  houseKeys: readonly string[];
  kind: PageKind | null;
  article: boolean;
}

/** What a line tells of people in whole sentences or in the small print, wherever it stands. */
export function inSentences(
  line: Line,
  { houseKeys, kind, article }: Telling,
  emit: Emit,
): Found[] {
  const { text, marks } = line;
  const all = heldOffice(text, marks, emit);
  addTo(all, whoseSite(text, marks, emit));
  addTo(all, admittedTo(text, marks, emit));
  addTo(all, caption(text, marks, emit));
  if (!article) addTo(all, kin(text, marks, emit));
  addTo(all, boldSubject(line, emit));
  addTo(all, namesake(text, marks, houseKeys, emit));
  addTo(all, behindHouse(text, marks, houseKeys, emit));
  addTo(all, houseBy(text, marks, houseKeys, emit));
  addTo(all, foundsHouse(text, marks, houseKeys, emit));
  if (!article) {
    addTo(all, doctorsTale(text, marks, emit));
    addTo(all, joinedHouse(text, marks, { houseKeys, kind }, emit));
    addTo(all, awaitsVisitors(text, marks, emit));
  }
  if (line.region === "footer") addTo(all, inFooter(line, houseKeys, emit));
  if (!article) addTo(all, contactPerson(text, houseKeys, emit));
  addTo(all, inProse(text, marks, emit));
  return all;
}

/** The same of a line whose text is known to tell nothing: what its markup and its place tell. */
export function besideSentences(line: Line, houseKeys: readonly string[], emit: Emit): Found[] {
  const all = boldSubject(line, emit);
  if (line.region === "footer") addTo(all, inFooter(line, houseKeys, emit));
  return all;
}

function inFooter(line: Line, houseKeys: readonly string[], emit: Emit): Found[] {
  const { text, marks } = line;
  const all = copyright(line, houseKeys, emit);
  addTo(all, coupleInFooter(text, marks, emit));
  addTo(all, nameInFooter(text, marks, houseKeys, emit));
  return all;
}

/** Most lines add nothing, which costs nothing here. */
export function addTo(all: Found[], some: readonly Found[]): void {
  for (let at = 0; at < some.length; at += 1) all.push(some[at] as Found);
}
