import { textOfValue, type Candidate } from "../candidate.ts";
import { fold } from "../clean-text.ts";
import { sameSite } from "../site-address.ts";
import type { PageView } from "../page-view.ts";
import type { Site } from "../site.ts";
import { saysItHires } from "./hiring/said.ts";
import { isSharedDoor } from "./hiring/shared-doors.ts";

/** What a door to jobs is called, whole label: en, pt, es, fr, de, nl, it. Read without accents. */
const label =
  /^(?:(?:our |open |current |view |see |explore |all |join our |apply for |latest )*(?:careers?|jobs?|job openings?|job opportunities|career opportunities|employment(?: opportunities)?|vacanc(?:y|ies)|open positions?|open roles?|openings?|opportunities to join|positions available)(?: (?:at|with|@) .{2,40}| page| us)?(?: ?(?:\/|&|and|\+|-) ?(?:career|current openings?|openings|jobs?|culture|life|careers|internships?))?(?: ?\(?(?:we ?.?re hiring!?|hiring!?|\d{1,3})\)?)?|(?:employment|job) applications?(?: form)?|apply for a job|join (?:us|our team|the team|our (?:\w+ )?family)|work (?:with|for|at) .{2,30}|we(?:'|’| a)?re hiring!?|(?:now )?hiring!?|trabalhe (?:conosco|com a gente|connosco)|vagas(?: abertas)?|carreiras?|oportunidades de emprego|recrutamento|junte-se (?:a nos|ao time|a equipe)|trabaja (?:con nosotr[oa]s|en .{2,30})|envia(?:nos)? (?:tu|su) (?:cv|curriculum)|(?:envie|cadastre) (?:o )?seu curriculo|invia(?:ci)? (?:il tuo )?(?:cv|curriculum)|unete a(?:l equipo| nosotros)|empleos?|bolsa de (?:trabajo|empleo)|ofertas de (?:empleo|trabajo)|recrutements?|carrieres?|nous rejoindre|rejoignez[- ]nous|offres? d.emplois?|on recrute|nous recrutons|emplois?|postuler|karriere|jobs? (?:&|und) karriere|(?:deine|ihre) karriere(?: bei .{2,30})?|job-?angebote|mitarbeiter(?: ?in(?:nen)?)? gesucht|wir stellen ein|initiativbewerbung(?:en)?|stellen(?:angebote|ausschreibungen|anzeigen|markt)?|offene stellen|arbeiten bei .{2,30}|wir suchen.{0,30}|ausbildung (?:&|und) karriere|vacatures?|werken bij .{0,30}|werken bij|werk bij ons|kom bij ons werken|jobaanbiedingen|kom werken bij.{0,30}|carriere|lavora con noi|posizioni aperte|opportunita di lavoro|offerte di lavoro|unisciti a noi|candidature?)$/;
const path =
  /\/(?:careers?|jobs?|join-us|join-our-team|work-with-us|employment(?:-application)?|job-application|vacanc(?:y|ies)|trabalhe-conosco|vagas|carreiras?|trabaja-con-nosotros|recrutement|nous-rejoindre|karriere|stellenangebote|jobs-karriere|vacatures|werken-bij[\w-]*|lavora-con-noi)(?:\.\w+|\/|$)/i;
const boards =
  /(?:^|\.)(?:greenhouse\.io|lever\.co|workable\.com|ashbyhq\.com|smartrecruiters\.com|bamboohr\.com|recruitee\.com|teamtailor\.com|personio\.(?:de|com)|jobvite\.com|myworkdayjobs\.com|icims\.com|breezy\.hr|gupy\.io|softgarden\.io|welcometothejungle\.com|homerun\.co|jazzhr\.com|applytojob\.com|paylocity\.com|kenoby\.com|solides\.jobs|pinpointhq\.com|rippling-ats\.com)$/i;
const ambiguous =
  /^(?:join us|work (?:with|for) .*|unisciti a noi|unete.*|junte-se.*|nous rejoindre|rejoignez[- ]nous|join the team|candidature?|get involved|mitmachen|mach mit|doe mee|participe|partecipa|engagez-vous)$/;
/** Where "join us" leads on the pages of a club as well. */
const joining = /\/join-(?:us|our-team)/i;
const seeksMembers =
  /\b(?:membership|become a member|new members|(?:the|our) club|volunteer(?:s|ing)|congregation|parish)\b/i;
const mayBeBoard =
  /greenhouse|lever\.co|workable|ashby|smartrecruit|bamboohr|recruitee|teamtailor|personio|jobvite|workday|icims|breezy|gupy|softgarden|welcometothe|homerun|jazzhr|applytojob|paylocity|kenoby|solides|pinpoint|rippling/i;
const mailbox =
  /^(?:jobs?|careers?|karriere|bewerbung|recruit(?:ing|ment)?|hr|rh|vagas|curriculos?|recrutement|vacatures|lavoraconnoi|empleo|talent)@/i;

/** "Donate" beside "Join us": a club or a charity asks for members. */
const support =
  /^(?:donat(?:e|ions?)(?: now| or sponsor)?|support us|give(?: now)?|sponsor(?: us)?|become a (?:member|sponsor|volunteer)|get involved|volunteer|spenden|jetzt spenden|unterstutzen|mitglied werden|faire un don|nous soutenir|adherer|dona(?: ahora)?|hazte soci[oa]|colabora|doar|doe|doacoes|apoie|seja socio|doneer|steun ons|word lid|sostienici|diventa socio)$/;

const seeksUnpaid =
  /^wir suchen.*(?:mitglied|ehrenamt|freiwillig|sponsor|spende|spieler|sanger|volunteer|voluntar|volontar|benevol|vrijwillig)/;

/** "Employment" among "Family law" and "Immigration": what lawyers do. */
const lawArea = /^(?:employment|labou?r|emplois?|empleo)(?: law)?$/;
const otherAreas =
  /^(?:family(?: law)?|immigration|divorce|litigation|wills?(?: .*)?|estate planning|probate|commercial(?: law| property)?|conveyancing|personal injury|dispute resolution|bankruptcy|criminal (?:law|defen[cs]e)|real estate(?: law)?|corporate(?: law)?)$/;
const isPracticeArea = (text: string, path: string, { links }: PageView): boolean =>
  lawArea.test(text) &&
  (/\/(?:services?|practice|practice-areas?|areas?|expertise|sectors?|law|legal|solutions?)\//i.test(
    path,
  ) ||
    links.some((link) => link.text.length < 30 && otherAreas.test(fold(link.text))));

const asksForSupport = ({ links }: PageView): boolean =>
  links.some(({ text }) => text.length < 30 && support.test(fold(text)));

interface Name {
  text: string;
  /** A door to jobs is called so. */
  isDoor: boolean;
}
const unnamed: Name = { text: "", isDoor: false };

function nameOf(link: string): Name {
  const text = called(link);
  return { text, isDoor: label.test(text) || isSharedDoor(link) };
}

/** Words with one sign between them, of which nothing has to be taken away. */
const tidy = /^[a-z]+(?:[ '&/+(-][a-z]+)*$/;

/** What a link is called, folded, without other signs and the number of what it leads to. */
function called(text: string): string {
  const folded = fold(text);
  if (tidy.test(folded)) return folded;
  return folded
    .replace(/[^\p{L}\p{N}'&/+() -]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/\s\(?\d{1,3}\)?\s*$/, "")
    .trim();
}

/** Doors to jobs, boards that host them, and sentences that say so. */
export function readHiring(site: Site, soFar: readonly Candidate[]): Candidate[] {
  const candidates: Candidate[] = [];
  // Menus come again on every page.
  const names = new Map<string, Name>();
  for (const view of site.views) {
    for (const link of view.links) {
      if (!/^https?:/.test(link.url)) continue;
      const short = link.text !== "" && link.text.length < 70;
      let name = short ? names.get(link.text) : unnamed;
      if (name === undefined) names.set(link.text, (name = nameOf(link.text)));
      const { text, isDoor: named } = name;
      // Most links are neither called so nor lead to such an address.
      if (!named && !path.test(link.url) && !mayBeBoard.test(link.url)) continue;
      const url = URL.parse(link.url);
      if (!url) continue;
      if (isPracticeArea(text, url.pathname, view)) continue;
      // "Wir suchen Mitglieder".
      if (seeksUnpaid.test(text)) continue;
      // "Join us" may ask for members or money; only an address of jobs makes it a door to jobs.
      if (ambiguous.test(text) && !boards.test(url.hostname))
        if (
          !path.test(url.pathname) ||
          (joining.test(url.pathname) && (seeksMembers.test(view.text) || asksForSupport(view)))
        )
          continue;
      const own = sameSite(link.url, site.baseUrl);
      const board = boards.test(url.hostname) && url.pathname.length > 1;
      const byPath = own && path.test(url.pathname) && link.region !== "main";
      if (!(named && (own || board || link.region !== "main")) && !board && !byPath) continue;
      const weight = named && (own || board) ? 0.9 : board ? 0.85 : byPath ? 0.8 : 0.7;
      const quote = link.text === "" ? link.raw : link.text;
      if (own || board)
        candidates.push({
          field: "careers_url",
          value: link.url,
          key: link.url.replace(/\/$/, ""),
          view,
          quote: link.raw,
          method: "link",
          weight,
        });
      candidates.push({
        field: "hiring",
        value: true,
        key: "true",
        view,
        quote,
        method: "link",
        weight,
      });
    }
    for (const line of view.lines) {
      if (line.region === "nav" || line.text.length >= 3000) continue;
      const quote = saysItHires(line.text);
      if (quote !== null)
        candidates.push({
          field: "hiring",
          value: true,
          key: "true",
          view,
          quote,
          method: "text",
          weight: 0.75,
        });
    }
  }
  for (const item of site.items)
    if (item.types.includes("JobPosting"))
      candidates.push({
        field: "hiring",
        value: true,
        key: "true",
        view: item.view,
        quote: "JobPosting",
        method: item.method,
        weight: 0.93,
      });
  for (const mail of soFar)
    if (mail.field === "email" && !mail.refused && mailbox.test(textOfValue(mail.value)))
      candidates.push({ ...mail, field: "hiring", value: true, key: "true", weight: 0.8 });
  return candidates;
}
