import { fold } from "../../clean-text.ts";

/** What only a door to jobs is called, and what houses put through the same door: en, de, fr, nl, es, pt, it. */
const doors =
  /^(?:(?:our )?(?:jobs?|careers|vacancies|open positions|openings)|stellen(?:angebote|anzeigen|ausschreibungen|markt)?|offene stellen|freie stellen|jobangebote|karriere|recrutement|offres d.emploi|emplois|nous rejoindre|vacatures|werken bij(?: ons)?|ofertas de (?:empleo|trabajo)|bolsa de (?:trabajo|empleo)|trabaja con nosotros|vagas|trabalhe conosco|carreiras|recrutamento|lavora con noi|posizioni aperte|offerte di lavoro)$/;
const companions =
  /^(?:(?:the |our |unser |das |l['’]|notre |nuestro |ons )?team|(?:l['’]|notre )?equipe|equipo|squadra|about(?: us)?|uber uns|wir uber uns|unternehmen|a propos|qui sommes[- ]nous|over ons|sobre nosotros|quienes somos|sobre nos|quem somos|chi siamo|contact(?: us)?|kontakt|contacto|contato|contatti|news|aktuelles|actualites|nieuws|culture|people|students|training|internships?|apprenticeships?|volunteer(?:s|ing)?|education|(?:berufs)?ausbildung(?:splatze|sangebote)?|lehrstellen|lehre|praktik(?:um|a)|duales studium|bewerbung|formation|stages?|alternance|candidatures?|benevolat|opleiding(?:en)?|vrijwilligers(?:werk)?|practicas|formacion|voluntariado|estagios?|formacao|tirocini|formazione|volontariato)$/;
const stems =
  /job|stelle|karriere|career|vacan|vacat|recrut|emploi|empleo|trabaj|vagas|trabalh|lavor|posit|werken|rejoin|openings/;
const joints = /\s*[,;/&+|·]\s*|\s+[-–]\s+|\s+(?:und|u\.|oder|and|or|et|ou|en|y|e|ed)\s+/;

/** "Training, vacancies": two or three names on one door, each of which is a door's or one of its usual companions. */
export function isSharedDoor(label: string): boolean {
  const text = fold(label);
  if (!stems.test(text)) return false;
  const parts = text.trim().split(joints);
  return (
    parts.length > 1 &&
    parts.length < 4 &&
    parts.some((part) => doors.test(part)) &&
    parts.every((part) => doors.test(part) || companions.test(part))
  );
}
