import { Mark } from "../../line-marks.ts";
import { nameKey } from "../name-key.ts";
import { cue, cuesOf } from "./cues.ts";
import type { Emit, Found } from "./found.ts";
import { full } from "./name-patterns.ts";
import { hasGivenName } from "./person-name.ts";

const behind = new RegExp(
  `(?:[Bb]ehind|[Hh]inter|[Aa]chter|[Dd]errière|[Dd]etrás de|[Pp]or (?:de)?trás d[aeo]|[Dd]ietro) ([^.;!?]{3,50}?),? (?:is|are|stands|steht|stehen|schuilt|schuilen|staat|staan|(?:il )?y a|se cache(?:nt)?|se trouve(?:nt)?|c['’]est|está|están|se encuentra|c['’]è|ci sono|si nasconde) ${full}`,
  "u",
);
const nameBehind = new RegExp(
  `${full},? (?:is |ist |est |es |é |è )?(?:the |das |der |die |de |het |le |la |l['’]|el |o |a |il |lo )?[^.;,!?]{3,30} (?:behind|hinter|achter|derrière|detrás de|por (?:de)?trás d[aeo]|dietro) ([^.;,!?]{3,50})`,
  "u",
);
const project = new RegExp(
  `(?:^|[.;!?] )([^.;!?]{3,60}?) (?:is|ist|est|es|é|è) (?:an?|eine?|een|une?|uma?|una|un) (?:\\p{L}+ ){0,2}(?:project|initiative|creation|label|brand|venture|Projekt|Initiative|Marke|initiatief|merk|projet|marque|proyecto|iniciativa|marca|projeto|progetto|iniziativa|marchio)(?: (?:porté|créée?|created|run|founded|nat[oa]|creado|criado))? (?:by|von|van|par|de|di|d['’]|da|do) ?${full}`,
  "u",
);
const behindMark = /[Bb]ehind |[Hh]inter |[Aa]chter |errière |etrás d|trás d|[Dd]ietro /;
const projectMark =
  / (?:project|initiati|creation|label|brand|venture|Projekt|Initiative|Marke|merk|projet|marque|proyecto|iniciativa|marca|progetto|iniziativa|marchio)/;
const projectCue = cue(
  "project initiative creation label brand venture Marke merk projet marque proyecto iniciativa marca progetto iniziativa marchio",
);

/** "Behind Kestrel stands Ann Voss", "Kestrel is a project by Ann Voss": the house by its own name. */
export function behindHouse(
  text: string,
  marks: number,
  houseKeys: readonly string[],
  emit: Emit,
): Found[] {
  // "stands", "behind", "is": each of the sentences has a small word.
  if (text.length > 1200 || (marks & Mark.smallWord) === 0) return [];
  const isBehind = behindMark.test(text);
  const isProject = (cuesOf(text) & projectCue) !== 0 && projectMark.test(text);
  if (!isBehind && !isProject) return [];
  const names = (told: string) => {
    const key = nameKey(told);
    return houseKeys.slice(0, 3).some((house) => house.length > 3 && key.includes(house));
  };
  const said = (name: string, told: string, quote: string) =>
    hasGivenName(name) && names(told) ? emit(name, null, quote.trim(), 0.72) : [];
  const [stands = "", house = "", who = ""] = (isBehind && behind.exec(text)) || [];
  if (who !== "") return said(who, house, stands);
  const [face = "", bearer = "", its = ""] = (isBehind && nameBehind.exec(text)) || [];
  if (bearer !== "") return said(bearer, its, face);
  const [whole = "", what = "", maker = ""] = (isProject && project.exec(text)) || [];
  return maker === "" ? [] : said(maker, what, whole);
}
