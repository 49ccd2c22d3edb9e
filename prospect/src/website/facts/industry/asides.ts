import { fold } from "../../clean-text.ts";

/** What such a section begins with or is called, read without accents: it speaks of other trades than the house's. */
const asides: readonly [RegExp, number][] = [
  // Where people studied and worked before.
  [
    /^(?:(?:meet |about )?(?:our|the|il nostro|i nostri|notre|nuestro|nossa|nosso|unser|ons|het|el|das|l)? ?(?:core |great |management |leadership )?(?:team|staff|people|equipo|equipe|mitarbeiter|medewerkers|crew|board of (?:directors|trustees)|trustees|committee|vorstand|bestuur|junta directiva|comite|consejo|diretoria|direttivo|consiglio)(?: .{0,25})?|(?:about|uber|over) (?:me|mich|mij)|sobre mi|sobre mim|chi sono|ma formation|mon parcours|qui suis je)$/,
    0.5,
  ],
  // The house's own search for people.
  [
    /^(?:careers?|jobs?|vacanc(?:y|ies)|join (?:us|our team|the team)|work (?:with|for|at) .{2,30}|we(?: a|.)?re hiring.{0,12}|hiring|open positions?|internships?|apprentice(?:s|ships?)|karriere|jobs? (?:&|und) karriere|stellen(?:angebote|anzeigen)?|offene stellen|bewerb.{0,20}|praktik.{0,20}|ausbildung|carrieres?|recrutement|nous rejoindre|rejoignez.{0,12}|offres? d.emplois?|on recrute|emploi|empleo|trabaja (?:con nosotros|en .{2,30})|unete .{2,30}|ofertas de (?:empleo|trabajo)|trabalhe (?:conosco|connosco)|vagas(?: abertas)?|recrutamento|lavora con noi|posizioni aperte|candidature|vacatures?|werken bij.{0,30}|kom werken.{0,30}|stage plaatsen)$/,
    0.3,
  ],
  // Whom it works for and with.
  [
    /^(?:(?:some of |meet )?(?:our|unsere|nos|nuestros|nossos|i nostri|onze|mes|de nos|quelques)? ?(?:selected |happy |valued )?(?:clients?|customers?|partners?|kunden|referenzen|references?|referencias|referenties|clientes|clienti|klanten|opdrachtgevers|partner|partenaires?|parceiros|socios tecnologicos|sponsors?|sponsoren|supporters|testimonials?|reviews?|avis|opinioni|recensioni|depoimentos|testimonios|opiniones|temoignages|kundenstimmen|bewertungen)(?: .{0,20})?|trusted by.{0,30}|they trust.{0,12}|ils nous (?:font confiance|ont fait confiance)|what (?:our )?(?:clients|customers|people) say.{0,15}|confian en nosotros|who we work with|hanno scelto noi|dicono di noi)$/,
    0.5,
  ],
  // The seat and the law.
  [
    /^(?:privacy.{0,20}|cookies?.{0,20}|terms.{0,25}|legal.{0,20}|mentions legales|hebergement.{0,20}|hebergeur.{0,20}|editeur.{0,20}|propriete intellectuelle|datenschutz.{0,25}|haftung.{0,30}|urheberrecht|copyright.{0,30}|responsabilite.{0,30}|proteccion de datos|aviso legal|politica de .{3,25}|protecao de dados|note legali|informativa.{0,30}|dati (?:fiscali|societari|legali|bancari)|bank details|bankverbindung|coordonnees bancaires|datos (?:fiscales|bancarios)|dados bancarios|disclaimer|aansprakelijkheid)$/,
    0.25,
  ],
];
export const longestAside = 60;

/** A heading without accents, numbers and marks. */
export const bare = (heading: string) =>
  fold(heading)
    .replace(/[^\p{L}&]+/gu, " ")
    .trim();

/** How much the words under this heading say of the trade, 1 where the heading is none of these. */
export function weightUnder(heading: string, kinds = asides): number {
  if (heading.length > longestAside) return 1;
  const folded = bare(heading);
  return kinds.find(([called]) => called.test(folded))?.[1] ?? 1;
}

/** Legal pages are told apart by those who read them. */
const pageKinds = asides.slice(0, -1);

/** What the marks in a title divide: "Our team | Firm", "Firm – Careers". */
export const partsOf = (title: string) => title.split(/\s[|–—·:-]\s|: /, 4);

/** The same for a whole page of such a title, with or without the house's name before it: "Kestrel Leadership Team". */
export function weightOfPage(title: string, house: string | null): number {
  const parts = partsOf(title);
  const lead = house === null ? "" : `${bare(house)} `;
  const behind = parts.flatMap((part) =>
    lead.length > 4 && bare(part).startsWith(lead) ? [bare(part).slice(lead.length)] : [],
  );
  return Math.min(1, ...[...parts, ...behind].map((part) => weightUnder(part, pageKinds)));
}
