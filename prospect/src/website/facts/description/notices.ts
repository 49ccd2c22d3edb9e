/** What a house has to announce for a while: it is shut, full or must stop something: en, de, nl, fr, es, pt, it. */
const notices =
  /(?<!\p{L})(?:no longer (?:accept|tak)\p{L}+|(?:not|unable to) (?:currently |presently )?(?:accept(?:ing)?|tak(?:e|ing)) (?:on )?(?:any )?new|(?:is|are|be|remain) (?:temporarily |currently )?closed|closed (?:from|until|for|due)|have (?:had )?to (?:stop|suspend|close|cancel)|waiting list is|sold out|(?:has|have) been (?:postponed|cancelled|canceled)|aufnahmestopp|(?:keine|nimmt keine|nehmen keine) neuen? (?:patient|kund|mitglied)\p{L}*|(?:bleibt|bleiben|ist|sind|haben wir) (?:[^.!?]|\d\.){0,60}geschlossen|betriebsferien|urlaubsbedingt|patiëntenstop|genoodzaakt|(?:nemen|nemen wij|aanvaarden) [^.!?]{0,20}geen nieuwe|gesloten (?:van|tot|wegens|op)|wegens (?:verlof|ziekte|vakantie|omstandigheden)|n['’]accept\p{L}+ plus|ne pren\p{L}+ plus|(?:sera|seront|est|sommes|sont) (?:exceptionnellement |temporairement )?fermée?s?|fermeture (?:annuelle|exceptionnelle|du)|sommes (?:contraints|obligés)|cerrad[oa]s? (?:por|del|desde|hasta)|permanecerá\p{L}* cerrad\p{L}+|no (?:se )?(?:admit|acept)\p{L}+ nuev\p{L}+|nos vemos obligad\p{L}+|estar[áa]\p{L}* fechad\p{L}+|não (?:estamos )?aceita\p{L}+ nov\p{L}+|fechad[oa]s? (?:para|por|de|até)|(?:resta|rimarr)\p{L}* chius\p{L}+|chiusura (?:estiva|per|dal)|non accett\p{L}+ (?:più )?nuov\p{L}+|siamo costretti|spam(?:[- ]?(?:box|folder|filter|map|ordner))?|(?:dossier|courrier|correo|posta|lixo) (?:ind[ée]sirables?|no deseado|indesiderata|eletr[ôo]nico))(?!\p{L})/iu;

/** What sells or pays: an offer's terms, a price, where to ask for more. */
const terms =
  /(?<!\p{L})(?:interest[- ]free|0 ?% (?:apr|interest|finan)|financing available|sin intereses|financiaci[óo]n a|sem juros|senza interessi|tasso zero|sans intérêts|zinsfrei|rentevrij|surcharge|toeslag|zuschlag|supplément de|suplemento de|supplemento di|for (?:more|further) information|para (?:más|mais) informaci?[óo]n|para mais informações|pour plus d['’]informations?|(?:für )?weitere informationen|voor meer informatie|per (?:maggiori|ulteriori) informazioni)(?!\p{L})/iu;
const mailbox = /[a-z0-9]@[a-z0-9-]+\.[a-z]/i;

const ofThoseYears =
  /(?<!\p{L})(?:curbside|(?:wear|wearing) (?:a |your )?(?:face )?masks?|social distancing|not allowed (?:in|to enter)|covid(?:-19)?|corona(?:virus)?(?:-?regeln|-?maßnahmen)?)(?!\p{L})/iu;

export const isNotice = (text: string) => notices.test(text);

/** What being about today's business rather than about the house counts against a text: never above 0. */
export function ofTheDay(text: string): number {
  return (
    (ofThoseYears.test(text) ? -0.25 : 0) +
    (terms.test(text) ? -0.15 : 0) +
    (mailbox.test(text) ? -0.15 : 0)
  );
}
