import { isRole } from "./role.ts";

/** "Web design by" above a name: who made the site, the pictures or the texts. */
const credits =
  /^(?:web ?(?:site|design|seite|entwicklung)|site|design(?:ed)?|fotos?|foto['’]s|photos?|photography|photographies|umsetzung|gestaltung|programmierung|texte?|r[ée]alis(?:ation|é)|conception|cr[ée]dits?|realizzazione|realizzato|progetto grafico|desenvolvi\p{L}+|diseñ\p{L}+|desarroll\p{L}+|fotograf\p{L}+|ontwerp|vormgeving|gemaakt|made|built|created)(?!\p{L}).{0,25}?(?: (?:by|von|par|por|da|di|de|door)|:)$/iu;

// "Website Editor:" is an office.
export const isCredit = (text: string) => text.length < 60 && credits.test(text) && !isRole(text);
