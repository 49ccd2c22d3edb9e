/** What forms and registers call the trade, as a label: es, fr, it, pt, de, nl, en. */
export const activityLabel =
  /^(?:actividad(?: principal)?|objeto social|activit[ée](?: principale)?|objet social|attivit[àa]|oggetto sociale|atividade(?: principal)?|t[äa]tigkeit|gegenstand des unternehmens|unternehmensgegenstand|branche|activiteit(?:en)?|line of business|nature of business)\s*(?::|$)/i;
