import type { PageKind } from "../../choose-pages.ts";
import { Mark } from "../../line-marks.ts";
import { matchesOf } from "../../matches.ts";
import { cue, cuesOf } from "./cues.ts";
import type { Emit, Found } from "./found.ts";
import { beginsWithHouse, sentenceBefore } from "./founds-house.ts";
import { full } from "./name-patterns.ts";
import { hasGivenName } from "./person-name.ts";
import { isRole } from "./role.ts";

const joining =
  / (?:joined|started (?:working |work )?(?:at|for|with|in)|began (?:working |work )?(?:at|for|with|in)|came to|kam (?:zu|zum|zur|in|ins)|stieß zu|arbeitet (?:seit \d{4} )?(?:bei|im|in)|a rejoint|rejoint|est entrée? (?:dans|chez)|se incorporó a|entró en|entrou (?:na|no|em|para [ao])|è entrat[oa] (?:in|nella|nell['’])|kwam (?:bij|in)|werkt (?:sinds \d{4} )?(?:bij|in)) /gu;
const joiningCue = cue(
  "joined started began came kam stieß arbeitet rejoint entré entrée entre entree incorporó entró entrou entrato entrata kwam werkt",
);
/** "the family business": on the page that tells of the house it is this one. */
const ownHouse =
  /^(?:the|our|this|dem|der|das|unserem|unserer|unser|die|l['’]|la|le|notre|el|nuestra|nuestro|a|o|à|nossa|il|lo|la nostra|het|de|ons|onze) ?(?:family |famille |\p{L}+e[nrm]? )?(?:company|firm|business|practice|team|staff|shop|studio|farm|clinic|office|Unternehmen|Firma|Betrieb|Familienbetrieb|Praxis|Kanzlei|Team|entreprise|société|cabinet|équipe|étude|maison|empresa|despacho|equipo|clínica|equipe|escritório|azienda|studio|squadra|bedrijf|familiebedrijf|zaak|praktijk|team|kantoor)(?!\p{L})/u;
/** The subject of the sentence, with whose kin or what else it is. */
const subject = new RegExp(`^${full}(?:,? [^;:,]{3,80},)?$`, "u");
const became =
  /^[^.;!?]{0,80}? (?:became|is now|wurde|ist heute|est devenue?|est aujourd['’]hui|pasó a ser|es hoy|tornou-se|é hoje|è diventat[oa]|è oggi|werd|is nu) (?:the |our |its |le |la |l['’]|el |o |a |il |de |der |die )?([^.,;!?]{3,60}?)(?=[.,;!?]| (?:of|in|der|des|von|du|de|del|d[ao]|della|van) |$)/u;

/** "Paul Orth, Ann's nephew, started working for Kestrel in 1984 and became President …". */
export function joinedHouse(
  text: string,
  marks: number,
  { houseKeys, kind }: { houseKeys: readonly string[]; kind: PageKind | null },
  emit: Emit,
): Found[] {
  if (text.length > 2000 || (marks & Mark.smallWord) === 0) return [];
  if ((cuesOf(text) & joiningCue) === 0) return [];
  const found: Found[] = [];
  for (const { 0: verb, index } of matchesOf(joining, text)) {
    const rest = text.slice(index + verb.length, index + verb.length + 200);
    const isOwn =
      ((kind === "about" || kind === "team") && ownHouse.test(rest)) ||
      beginsWithHouse(rest.replace(/^(?:the|la|le|el|die|das|het|de|il|a|o) /, ""), houseKeys);
    if (!isOwn) continue;
    const sentence = sentenceBefore(text, index);
    const name = subject.exec(sentence)?.[1] ?? "";
    if (!hasGivenName(name)) continue;
    const office = became.exec(rest)?.[1] ?? "";
    const quote = text.slice(index - sentence.length, index + verb.length).trim();
    found.push(...emit(name, isRole(office) ? office : null, quote, 0.72));
  }
  return found;
}
