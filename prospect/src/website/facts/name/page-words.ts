/** What buttons and headings of contact pages say in place of a name: en, pt, es, fr, de, nl, it. */
const calls = [
  "let['’]?s (?:talk|chat|connect|meet|work|get|start|make|build|create).*|talk (?:to|with) us|(?:speak|chat) (?:to|with) us|contact us(?: (?:today|now|here|online))?|contact (?:form|details|information|info)|get in touch(?: (?:with us|today|now))?|reach (?:out|us)(?: to us)?|write to us|(?:email|call|message) us(?: (?:today|now))?|send (?:us )?an? (?:message|email|enquiry|inquiry)|drop us a line|say (?:hello|hi)|hello|hi there|we(?:['’]d| would) (?:love|like) to hear from you|(?:have|got|any) (?:a |any )?questions|questions|request (?:a|an|your) .*|book (?:now|online|today|a .*|an .*|your .*)|schedule (?:a|an|your|now).*|(?:get (?:a|your) )?free (?:quote|estimate|consultation)|get (?:a|your) (?:free )?quote|visit us|find us|how (?:can|may) we help.*|need help|ready to get started|get started(?: today)?|join us|work with us|(?:learn|read|find out) more",
  "fal[ae](?:m)? con+osco|entre em contac?to.*|contac?te[- ]nos|vamos (?:conversar|falar).*|envie(?:-nos)?(?: uma)? mensagem|(?:pe[çc]a|solicite)(?: já)?(?: o seu| um| seu)? or[çc]amento.*|agende .*|marque .*|d[úu]vidas",
  "ponte en contacto.*|p[óo]ngase en contacto.*|cont[áa]cta(?:nos|te)|cont[áa]ctenos|contacta con nosotros|hablemos|escr[íi]benos|ll[áa]manos|(?:pide|solicita|reserva)(?: tu| su| un| una| ya| ahora| cita| presupuesto)+",
  "contactez[- ]nous|nous contacter|prenez contact.*|parlons.*|[ée]crivez[- ]nous|appelez[- ]nous|(?:demandez|demander) (?:un |votre )?devis|devis gratuit|prendre (?:rendez[- ]vous|contact)|une question",
  "kontaktieren sie uns|kontaktiere uns|nehmen sie .*kontakt.*|kontakt aufnehmen|schreiben sie uns|rufen sie (?:uns )?an|sprechen sie .*uns.*|lassen sie uns (?:reden|sprechen)|jetzt (?:anfragen|kontaktieren|buchen|anrufen)|termin vereinbaren|fragen",
  "neem (?:nu )?contact.*|contacteer ons|(?:bel|mail) ons|stel (?:je|uw) vraag|offerte aanvragen|(?:plan|maak) een .*|laten we praten|vragen",
  "contatta(?:ci|teci)|scrivi(?:ci|teci)|chiama(?:ci|teci)|mettiti in contatto.*|parliamone|richiedi (?:un )?preventivo|prenota (?:ora|subito|un .*|una .*)|domande",
].join("|");

/** What pages are called in menus, beside what every site has. */
const pages =
  "dove siamo|where we are|onde estamos|d[óo]nde estamos|o[ùu] nous trouver|waar zijn wij|(?:our )?shipping policy|returns? policy|refund policy|cookie policy|cookies?|disclaimer|legal notice|aviso legal|pol[íi]tica de (?:privacidade?|cookies)|termos .*|note legali|informativa .*|privacyverklaring|algemene voorwaarden|datenschutz(?:erkl[äa]rung)?|agb|colofon|politique de .*|[óo]rg[ãa]os sociais|our (?:story|history|people|doctors|services|work|location)|the team|il team|l['’][ée]quipe|notre [ée]quipe|das team|unser team|ons team|nossa equipe|a nossa equipa|nuestro equipo|storia|a nossa hist[óo]ria|histoire|geschichte|historia";

const words = new RegExp(`^(?:${calls}|${pages})$`, "iu");

/** A call to action or the name of a page, whatever mark ends it. */
export const isPageWords = (text: string) =>
  text.length < 80 && words.test(text.replace(/[\s!?.…›»→]+$/u, "").replace(/^[¡¿\s]+/u, ""));
