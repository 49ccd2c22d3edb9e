import { letterKey } from "../name-key.ts";
import { hasGivenName } from "../people/person-name.ts";

/** What else begins in a year: right before its verb, or between verb and year. */
const otherThing =
  /(?<!\p{L})(?:event|festival|concert|course|workshop|exhibition|fair|app|software|logiciel|product|produ[ck]to?|produit|prodotto|produkt|collection|colec[cç]i[oó]n|colec[cç][aã]o|kollektion|collezione|model|mod[eè]le?o?|website|web|blog|newsletter|evento|veranstaltung|kurs|curso|corso|cours|edition|edici[oó]n|edi[cç][aã]o|[ée]dition|ausgabe|edizione|pandemic|pandemia|pand[ée]mie)(?!\p{L})/iu;
/** What else is founded, as the subject of the sentence. */
const otherSubject =
  /^(?:town|city|village|scholarship|award|prize|medal|agreement|treaty|park|fund|saveur|recette|boisson|marque|brand|recipe|flavou?r|drink|bière|marke|rezept|marca|receta|receita|ricetta|merk|recept|programm?e?|stadt|dorf|ort|preis|stipendium|fonds|programm|ville|village|bourse|prix|m[ée]daille|accord|parc|ciudad|pueblo|villa|premio|beca|medalla|acuerdo|parque|cidade|vila|aldeia|pr[êe]mio|bolsa|medalha|acordo|citt[àa]|paese|borgo|borsa|medaglia|parco|stad|dorp|prijs|beurs|fonds|tarifs?|prices?|preise|precios|pre[cç]os|prezzi|prijzen)$/iu;
/** "Créé en 2014, le logiciel …": what the participle belongs to stands behind the comma. */
const behindComma =
  /^,? (?:(?:le|la|les|the|this|our|el|il|lo|o|a|die|der|das|de|het|notre|nuestr[ao]|noss[ao]|unsere?|ons|onze) |l['’])(\p{L}+)/iu;
const person = /^(?:he|she|er|il|elle|hij|zij|lui|lei|[ée]l|ella|ele|ela)$/i;
/** "Nata nel 1970 ad Altamar", "nasceu em 1970, vive em …": a life. */
const lifeGoesOn =
  /^,? (?:(?:em|in|ad?|en|à|im) \p{Lu}|(?:e |y |und |et )?(?:vive|vivo|mora|lives|lebt|wohnt|habite|ha studiato|si [èe] laureat|studi[oó]|estud\p{L}+|formou-se|formad[oa]|laureat[oa]|licenciad[oa]|dipl[ôo]m\p{L}+))/u;

/** "Active in the field since 2017", "members since": how long somebody has done something. */
const doneSince =
  /(?<!\p{L})(?:active in|involved in|worked|working (?:in|as|with|for)|experience[d]?|members?|teaching|playing|volunteer\w*|living) [^.!?;]{0,40}since|(?<!\p{L})(?:experience|member|living|married) since|(?<!\p{L})(?:serv(?:es?|ed|ing) (?:on|as|in)|sits on|sat on|on (?:the|our) board|board of \p{L}+|im (?:vorstand|beirat|aufsichtsrat)|(?:au|du) (?:conseil|comité|bureau)|in het bestuur|bestuurslid|na dire[çc][ãa]o|en la (?:junta|directiva)|nel (?:consiglio|direttivo)|affiliated (?:to|with)|aangesloten bij|lid van|mitglied (?:im|in|bei|der|des)|angeschlossen an|(?:membre|affili[ée]e?) (?:de|du|à|au)|(?:membro|afiliad[oa]) (?:d[aoe]|à|ao)|(?:miembro|afiliad[oa]) (?:de|a)|(?:membro|soci[oa]|affiliat[oa]) (?:del|al|di))(?!\p{L})[^.!?;]{0,60}(?:since|seit|depuis|sinds|desde|dal)/iu;
/** "Jo ist seit 1994 im Vorstand", "Sinds 1994 ben ik in dienst bij …": the board, the employer stands behind the year. */
const seitBefore =
  /(?<!\p{L})(?:seit|sinds|desde|depuis|dal|since) (?:dem jahr |el año )?\d{4},? (?:\p{L}+ ){0,3}(?:employed (?:at|by)|angestellt|beschäftigt bei|werkzaam(?: geweest)? (?:bij|als)|in dienst (?:bij|van)|employ[ée]e? (?:chez|à|au)|salari[ée]e? (?:chez|de|du)|emplead[oa] (?:de|en)|empregad[oa] (?:d[aeo]|n[ao])|dipendente (?:di|del|presso)|im (?:vorstand|beirat)|in het bestuur|au conseil|na direção|en la junta|nel consiglio|on the board)(?!\p{L})/iu;
/** "Alder Society (Est. 1933)": the house before the bracket. */
const bracketed = /(\p{Lu}[\p{L}'’-]+(?: (?:of|the|de|du|der|und|and|&|\p{Lu}[\p{L}'’-]+))+) ?\($/u;
export const hasThing =
  /^,? (?:abbiamo|disponiamo|offriamo|temos|dispomos|oferecemos|tenemos|disponemos|ofrecemos|nous (?:avons|disposons|proposons)|haben wir|verfügen wir|bieten wir|hebben wij?|bieden wij?|we (?:have|offer|own|stock|carry)|available)(?!\p{L})/iu;
const birth = /nasce|nasceu|naci[oó]|nata|nato|nascid/i;

const otherName = /^, (?:the|la|le|el|die|der|das|de|het|il|o|a) \p{Lu}/u;
const ofSomebody = /\p{Lu}\p{L}+['’]s (?:\p{Ll}+ ){1,3}?\p{Ll}+,$/u;

/** "João Silva nasceu em 1970", "our festival was created in 1999": a beginning that is not the house's. */
export function ofAnother(line: string, at: number, match: string, key: string): boolean {
  const before = (/[^.!?;]*$/.exec(line.slice(Math.max(0, at - 80), at))?.[0] ?? "").trim();
  if (key.length >= 4 && letterKey(before).includes(key)) return false;
  if (seitBefore.test(`${before} ${match}${line.slice(at + match.length, at + match.length + 50)}`))
    return true;
  if (otherThing.test(match) || doneSince.test(`${before} ${match}`) || bracketed.test(before))
    return true;
  const subject = before.replace(
    /\s(?:was|were|is|wurde|ist|fue|foi|fut?|est|a été|ha sido|è(?: stat[oa])?|werd)$/i,
    "",
  );
  const head = subject.split(" ").at(-1) ?? "";
  if (otherThing.test(head) || otherSubject.test(head)) return true;
  // "She joined and started in 2014".
  const beginsHouse = key.length >= 4 && letterKey(match).startsWith(`started${key}`);
  if (
    /^(?:started|began)/i.test(match) &&
    !beginsHouse &&
    subject.split(" ").some((word) => person.test(word))
  )
    return true;
  const after = line.slice(at + match.length);
  // "Established in 1946, the Flying Ten is …", "The State's school, founded in 1948, has …".
  if (subject === "" && otherName.test(after) && !letterKey(after.slice(0, 80)).includes(key))
    return true;
  if (ofSomebody.test(before)) return true;
  const thing = subject === "" ? (behindComma.exec(after)?.[1] ?? "") : "";
  if (otherThing.test(thing) || otherSubject.test(thing)) return true;
  if (subject === "" && birth.test(match.split(" ", 1)[0] ?? "") && lifeGoesOn.test(after))
    return true;
  return (
    birth.test(match.split(" ", 1)[0] ?? "") &&
    /^(?:(?:Sr|Sra|Dr|Dra|Dott|Don|Doña)\.? )?\p{Lu}\p{Ll}+(?: (?:d[aeoi]s? )?\p{Lu}\p{Ll}+){1,3}$/u.test(
      subject,
    )
  );
}

/** "Notary in Altamar since 1992": when somebody took an office, not when a house began. */
export const inOffice =
  /(?<!\p{L})(?:notari[oa]|notaire|notar|notaris|notaio|presidente?|chair(?:man|woman)?|directora?|pastor|pfarrer|p[áa]rroco|cura|alcalde|decan[oa]|catedr[áa]tic[oa]|profesora?|professora?|member|miembro|membro|mitglied|lid|judge|juez|juge|richter)(?: [^.!?;:,]{0,40})?$/iu;
/** "Cabinet d'expertise comptable et … depuis 1976.": a sentence that opens with what kind of house it is. */
const houseFirst =
  /^(?:(?:an? |the |une? |ein(?:e)? |een |un[ao]? |uma? )?(?:\p{L}+ )?)(?:cabinet|étude|entreprise|société|maison|atelier|agence|garage|boulangerie|restaurante?|hôtel|hotel|domaine|école|association|club|empresa|despacho|taller|bodega|fábrica|tienda|clínica|escuela|asociación|asesoría|panadería|escritório|loja|oficina|padaria|escola|associação|azienda|impresa|studio|ditta|officina|ristorante|pasticceria|cantina|scuola|associazione|falegnameria|carrozzeria|kanzlei|praxis|(?:familien|meister|fach|handwerks)?betrieb|unternehmen|werkstatt|verein|agentur|bäckerei|(?:familie)?bedrijf|kantoor|praktijk|winkel|bakkerij|makelaarskantoor|vereniging|firm|company|practice|workshop|bakery|charity|dealer|manufacturer|supplier|nursery|school)(?!\p{L})/iu;

/** Whether the sentence names a kind of house first and ends with the year. */
export function opensWithHouse(line: string, match: RegExpExecArray): boolean {
  const sentence =
    line
      .slice(0, match.index)
      .split(/[.!?] /)
      .at(-1) ?? "";
  const after = line.slice(match.index + match[0].length, match.index + match[0].length + 2);
  return sentence.length < 140 && /^(?:[.!,]|$)/.test(after) && houseFirst.test(sentence);
}

export const speaks =
  /\b(?:we|our|us|business|company|firm|serving|family|proudly|trusted|established|n[oó]s|nossa|nosso|mercado|empresa|nosotros|nuestr[ao]|nous|notre|entreprise|wir|uns|unser|unternehmen|wij|ons|onze|bedrijf|noi|nostr[ao]|azienda|associa\w+|\p{L}{3,}[aei]mos)\b/iu;
export const honours =
  /\b(?:award\w*|recipient|member|featured|contributor|columnist|ranked|rated|elected|certified|accredited|partner|sponsor\w*)\b/i;
export const notHouse =
  /\b(?:copyright|©|practi[cs]ing|member of|licensed|born|graduat\w+|degree|university|all rights|policy|effective|updated|version|posted|published|by the parent|client since|magna|diploma|certified|iso \d+)\b/i;

/** What somebody is or has been made since a year, instead of being: certified, a member, taken over, led by a new head. */
const status =
  "(?:certifi\\p{L}+|certificad[oa]s?|certificat[oaie]|zertifi\\p{L}+|gecertificeerd|labell?is\\p{L}+|label|agré{2}e?s?|homologu?\\p{L}+|acreditad[oa]s?|credenciad[oa]s?|accredit\\p{L}+|akkreditiert|geaccrediteerd|geconventioneerd|conventionnée?s?|erkend|anerkannt|recognised|recognized|reconnue?s?|bio-?zert\\p{L}+|members?|mitglied\\p{L}*|membres?|miembros?|membros?|adhérente?s?|associad[oa]s? (?:à|ao)|lid van|partner\\p{L}*|partenaires?|parceir[oa]s?|sponsor\\p{L}*|voted|ausbildungsbetrieb|lehrpraxis|lehrbetrieb|leerbedrijf" +
  "|this (?:location|address|building|site)|current (?:location|premises|home|owners?|management)|(?:diese[mnr]?|heutigen?|jetzigen?|neuen?) (?:standort|räume\\p{L}*|gebäude|adresse)|ces locaux|cette adresse|est[ea] (?:sede|dirección)|nest[ea] (?:sede|endereço)|questa sede|deze (?:locatie|plek)|dit (?:adres|pand)" +
  "|takeover|take-over|taken over|took over|acquired|bought|new (?:owners?|management|ownership)|leadership of|under the (?:direction|management) of|(?:geschäfts)?übernahme|übernommen|nachfolg\\p{L}+|(?:leitung|führung) von|overname|overgenomen|leiding van|reprise?|rachetée?|sous la direction|relevo|traspas\\p{L}+|adquirid[ao]|asumi\\p{L}+|bajo la dirección|assumiu|assumid[ao]|adquiriu|sob (?:a )?(?:direção|gestão)|rilevat[ao]|subentr\\p{L}+|sotto la guida|gestione di)";
const toldBefore = new RegExp(`(?<!\\p{L})${status}(?!\\p{L})`, "iu");
const toldAfter = new RegExp(
  `^,? (?:(?:\\p{L}{1,4}|somos|sommes|siamo|been|have) ){0,3}${status}(?!\\p{L})`,
  "iu",
);

/** Right before the year or right behind it: "Bio seit 2010", "online since 2014", "Inhaberin seit 2010". */
const stateAtEnd =
  /(?<!\p{L})(?:organic|en bio|bio|bioland(?:-?betrieb|-?hof)?|demeter(?:-?betrieb|-?hof)?|biologi(?:que|sch|co|ci)|ökologisch|ecol[óo]gic[oa]s?|org[âa]nic[oa]s?|online|en ligne|on the web|im (?:inter)?netz?|en l[íi]nea|no ar|associad[oa]s?|s[óo]ci[oa]?s?|owners?|inhaber(?:in)?|eigentümer(?:in)?|propriétaires?|propietari[oa]s?|propriet[áa]ri[oa]s?|titolar[ei]|titular(?:es)?|eigenaar|eigenaren|gérante?s?|geschäftsführer(?:in)?|zaakvoerder|(?:head|director|manager) of \p{L}+|directeur|directrice|direttore|direttrice|diretora?|gerente|meister(?:in)?|leiter(?:in)?)$/iu;
const stateAtStart =
  /^,? (?:bio(?:land)?|demeter|organic|biologisch|en bio|online|en ligne|im internet)(?:[.,;!]|$)/iu;
/** "Seit 2010 leitet Anna Lenz den Hof", "Depuis 2010, Luc Morvan dirige …": since when somebody has done so. */
const verbThenName =
  /^,? (?:führt|leitet|arbeitet|wohnt|lebt|ist|runt|leidt|werkt|woont|is) (?:Frau |Herr )?(\p{Lu}\p{Ll}+) (?:(?:(?:van|von|de|der|den) ){0,2}\p{Lu}|bei uns|bij ons|hier|im |in )/u;
/** "Otto Sommer arbeitet seit 2014 bei uns". */
const worksAtEnd =
  /\p{Lu}\p{Ll}+ (?:arbeitet|wirkt|praktiziert|unterrichtet|werkt|travaille|exerce|enseigne|trabaja|ejerce|trabalha|atua|leciona|lavora|esercita|insegna|works|teaches|practises|practices)$/u;
const nameThenVerb =
  /^,? (\p{Lu}\p{Ll}+) (?:(?:de|da|do|di|del|van) )?\p{Lu}[\p{L}'’-]+ (?:a repris|reprend|dirige|gère|tient|lleva|gestiona|lidera|comanda|administra|gere|gestisce|guida|conduce|runs|leads|heads|manages|has (?:run|led|managed|owned))(?!\p{L})/u;

/** "Certifiés depuis 2008", "Seit 2009 Mitglied im Verband": a status or a new owner, in the clause before the year or right behind it. */
export const isStatus = (clause: string, after: string) =>
  toldBefore.test(clause) ||
  toldAfter.test(after) ||
  stateAtEnd.test(clause) ||
  worksAtEnd.test(clause) ||
  stateAtStart.test(after) ||
  hasGivenName((verbThenName.exec(after) ?? nameThenVerb.exec(after))?.[1] ?? "");

const yearFirst =
  /^(?:(?:seit|since|depuis|desde|sinds|dal|ab|from|à partir de|a partir de) )?(?:\d{1,2}[./])?((?:1[6-9]|20)\d{2})(?!\d)/i;

/** "Since 2009 music at the college" between lines that begin with other years: one entry of somebody's career or of a history. */
export function isEntry(text: string, beside: readonly (string | undefined)[]): boolean {
  const year = yearFirst.exec(text);
  if (!year || text.length < year[0].length + 10) return false;
  return beside.some((other) => {
    const its = other === undefined ? null : yearFirst.exec(other);
    return its !== null && its[1] !== year[1];
  });
}
