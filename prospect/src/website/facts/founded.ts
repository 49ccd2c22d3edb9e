import { textOfValue, type Candidate } from "../candidate.ts";
import type { Site } from "../site.ts";
import { organisations, quoteOf, texts } from "../structured.ts";
import { letterKey, nameKey } from "./name-key.ts";

const year = String.raw`((?:1[6-9]|20)\d{2})(?!\d)`;
const gap = String.raw`[^.!?;:©]{0,40}?`;

/** How the languages say that a house began in a year; the number is what saying it so is worth. */
const phrases: [RegExp, number][] = [
  [
    new RegExp(
      String.raw`\b(?:founded|established|incorporated|formed|opened (?:its|our) doors|began operations|was started|was created|est(?:d)?\.?)\b${gap}\b${year}`,
      "iu",
    ),
    0.86,
  ],
  [
    new RegExp(
      String.raw`\b(?:fundad[ao]|criad[ao]|constitu[ií]d[ao]|nascid[ao]|nasceu|surgiu|creada|creado|nace|naci[oó])\b${gap}\b${year}`,
      "iu",
    ),
    0.84,
  ],
  [new RegExp(String.raw`\b(?:fond[ée]e?|cr[ée]{2}e?|cr[ée]ée?)\b${gap}\b${year}`, "iu"), 0.82],
  [
    new RegExp(
      String.raw`\b(?:gegründet|Gründung|Gründungsjahr|opgericht|gesticht|ontstaan|fondat[ao]|costituit[ao]|nata|nasce|è nata)\b${gap}\b${year}`,
      "iu",
    ),
    0.84,
  ],
  [new RegExp(String.raw`\b(?:since|desde|depuis|seit|sinds|dal|anno|est\.) ${year}`, "iu"), 0.66],
  [
    new RegExp(
      String.raw`\b(?:in business|serving|family[- ]owned|no mercado|operating|tradition|proudly|en activit[ée])\b${gap}\b(?:since|desde|depuis|seit|sinds|dal) (?:o ano de |el a[nñ]o )?${year}`,
      "iu",
    ),
    0.8,
  ],
  [
    new RegExp(
      String.raw`\b(?:em|en|in|nel|im Jahr) ${year},? (?:foi|fue|was|wurde|werd|è) (?:a |the |la |die )?(?:fundad|cread|criad|founded|established|gegründet|opgericht|fondat|nat)`,
      "iu",
    ),
    0.84,
  ],
  [
    new RegExp(
      String.raw`^(?:\d{1,2}\.? (?:de )?[\p{L}]{3,10}\.? (?:de )?)?${year}\s?[–—:|-]?\s?(?:a |the |la |le |die )?(?:funda[cç][aã]o|fundaci[oó]n|foundation|founded|founding|gr[uü]ndung|oprichting|fondazione|cr[eé]ation|fondation|nascimento|nascita|company founded)(?![\p{L}])`,
      "iu",
    ),
    0.84,
  ],
  [
    new RegExp(
      String.raw`\b(?:since (?:its|our|the) (?:founding|inception|foundation|establishment)|was begun|began|got (?:its|our) start|has been (?:around|in business) since|our story began|started)(?: in| im| back in)? ${year}`,
      "iu",
    ),
    0.82,
  ],
];
/** "werd in 1952 opgericht", "wurde 1898 von Josef Huber gegründet": the verb comes last. */
phrases.push([
  new RegExp(
    String.raw`\b(?:wurde|werd|is|ist|fu|foi|fue|was) (?:(?:im Jahre?|in|anno|nel|em|en) )?${year} (?:[^.!?;:©]{0,50} )?(?:gegründet|entstanden|ins Leben gerufen|opgericht|gesticht|ontstaan|fondat[ao]|fundad[ao]|founded|established)(?![\p{L}])`,
    "iu",
  ),
  0.84,
]);
/** "Our story began in", "desde nuestros inicios en", "actif depuis": the house tells of itself. */
const began = String.raw`(?:began|begins|started|starts|dates back|comenz[oó]|comienza|empez[oó]|empieza|arranc[oó]|se remonta|se inici[oó]|come[cç](?:ou|a)|teve in[ií]cio|iniciou|inicia|remonta|commen(?:ce|[cç]a)|a commenc[ée]|d[ée]bute|a d[ée]but[ée]|d[ée]marre|beginnt|begann|begon|begint|startte|gaat terug|inizia|inizi[oò]|comincia|[èe] iniziata|[èe] cominciata|nasce|nasceu|naci[oó])`;
for (const [pattern, weight] of [
  [
    String.raw`\b(?:(?:our|nuestr[ao]|(?:a )?noss[ao]|notre|unsere|ons|onze|(?:la )?nostra) (?:\p{L}+ )?(?:story|history|journey|adventure|historia|hist[oó]ria|andadura|aventura|trayectoria|camino|jornada|caminhada|trajet[oó]ria|histoire|aventure|parcours|geschichte|reise|verhaal|geschiedenis|storia|avventura)|it all|everything|todo|tudo|tout|alles|tutto|(?:the|our|la|nuestra|a|nossa|notre|l['’]|onze|nostra) ?(?:company|business|firm|empresa|entreprise|azienda|bedrijf)) ${began}${gap}\b${year}`,
    0.84,
  ],
  [
    String.raw`\b(?:since (?:our|its) (?:beginnings?|inception|start|early days|opening)|desde (?:nuestr[oa]s?|sus?|los|la|noss[oa]s?|[oa]s?|seus?|sua) (?:inicios?|comienzos|fundaci[oó]n|creaci[oó]n|apertura|in[ií]cios?|funda[cç][aã]o|cria[cç][aã]o|abertura)|depuis (?:nos|ses|notre|sa|la|l['’]) ?(?:d[ée]buts|cr[ée]ation|fondation|ouverture)|seit (?:unserer|der|ihrer|unseren|den) (?:gr[üu]ndung|er[öo]ffnung|anf[äa]ngen)|sinds (?:onze|de|haar|ons|het) (?:oprichting|start|begin|opening)|(?:sin )?dall['’a]a? ?(?:(?:nostra|sua) )?(?:fondazione|nascita|apertura|costituzione)) ?(?:,? ?(?:in|en|em|im Jahre?|im|nel(?:l['’]anno)?|no ano de|en el a[nñ]o|in het jaar) )?${year}`,
    0.84,
  ],
  [
    String.raw`\b(?:(?:opened|opens) (?:its|our|their|the|her|his) doors|opened for business|abri(?:u|mos) (?:as )?(?:suas |nossas )?portas|abri[oó] sus puertas|abrimos (?:nuestras )?puertas|(?:a ouvert|ouvre|avons ouvert) (?:ses|nos) portes|ha aperto (?:le porte|i battenti)|opende(?:n)? (?:haar|zijn|wij|onze) deuren|iniciou (?:as )?(?:suas )?atividades|inici[oó] (?:sus )?actividades)${gap}\b${year}`,
    0.84,
  ],
  [
    String.raw`\b(?:in business|trading|attiv[aoi]|operativ[aoi]|presenti?(?: sul mercato)?|in attivit[àa]|actifs?|active|en activit[ée]|pr[ée]sente?s?|install[ée]e?s?|implant[ée]e?s?|activ[ao]s?|en funcionamiento|trabajando|ativ[ao]s?|atua(?:mos)?|em atividade|t[äa]tig|besteht|bestehen|actief|bestaat|bestaan)(?: [\p{L}']+){0,3} (?:since|dal|depuis|desde|seit|sinds) (?:(?:el a[nñ]o|o ano de|dem Jahr|het jaar) )?${year}`,
    0.8,
  ],
  [
    String.raw`\b(?:wurde|werd|is) [^.!?;:©\d]{1,50} (?:im Jahre?|in|in het jaar) ${year} (?:gegründet|eröffnet|opgericht|gesticht)(?!\p{L})`,
    0.84,
  ],
  [
    String.raw`\b(?:studio|laboratorio|ristorante|gruppo|negozio|forno|caseificio|birrificio)\b[^.!?;:©]{0,30} nato nel(?:l['’]anno)? ${year}`,
    0.8,
  ],
] as const)
  phrases.push([new RegExp(pattern, "iu"), weight]);
/** "In business since: August 10, 2015", "launching its business in 2002": a date beside the year, a colon between. */
const day = String.raw`(?:\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? |\d{1,2}(?:st|nd|rd|th|er|º|\.)? (?:de |of )?\p{L}{3,10}\.?(?: de)? |\p{L}{3,10}(?: de| of)? )?`;
phrases.push([
  new RegExp(
    String.raw`\b(?:in (?:business|operation)|operating|trading|open(?: for business)?|en activit[ée]|en actividad|em (?:atividade|funcionamento)|en funcionamiento|in attivit[àa]|in betrieb|t[äa]tig|actief|in bedrijf|fundad[ao]|gegr[üu]ndet|fond[ée]e?|fondat[ao]|opgericht|founded|established)(?: (?:since|depuis|desde|dal|seit|sinds|on|am|le|il|op|em|el))?\s?:? (?:the |le |el |il |dem |o dia |el d[ií]a )?${day}${year}`,
    "iu",
  ),
  0.82,
]);
phrases.push([
  new RegExp(
    String.raw`\b(?:launch(?:ed|ing)|start(?:ed|ing)|beg[au]n|beginning) (?:its|our|their|his|her) (?:\p{L}+ )?(?:business|operations?|company|activit(?:y|ies)|trade|practice)\b${gap}\b${year}|\b(?:lan[cç](?:ou|ando)|inici(?:ou|ando|[oó])|come[cç](?:ou|ando)) (?:as |a |sus? )?(?:suas? )?(?:opera[cç]\p{L}+|atividades?|actividad(?:es)?)${gap}\b${year}|\b(?:a lanc[ée]|lan[cç]ant|a d[ée]marr[ée]) (?:son|ses|leur) activit[ée]s?${gap}\b${year}|\b(?:ha avviato|avviando) (?:la (?:sua|propria) )?attivit[àa]${gap}\b${year}`,
    "iu",
  ),
  0.8,
]);
/** "In 2025 besloot ik mijn eigen praktijk te starten", "en 2011 j'ouvre mon cabinet": one who works alone begins. */
phrases.push([
  new RegExp(
    String.raw`\b(?:in|en|em|im Jahr|nel) ${year}[^.!?;:©\d]{0,40}\b(?:mijn|my|mon|ma|meine|mi|minha|meu|la mia|il mio) (?:eigen |own |propre |eigene |propi[ao] |pr[óo]pri[ao] )?(?:praktijk|bedrijf|zaak|practice|business|studio|company|shop|cabinet|entreprise|atelier|praxis|firma|consulta|consult[óo]rio|empresa|taller|attivit[àa])\b[^.!?;:©\d]{0,30}(?:start|begon|begin|open|geopend|gegr|er[öo]ff|ouv|fond|cr[ée]|abr|fund|mont|apr|apert|avvia)`,
    "iu",
  ),
  0.8,
]);

/** What else begins in a year: right before its verb, or between verb and year. */
const otherThing =
  /(?<!\p{L})(?:event|festival|concert|course|workshop|exhibition|fair|app|software|logiciel|product|produ[ck]to?|produit|prodotto|produkt|collection|colec[cç]i[oó]n|colec[cç][aã]o|kollektion|collezione|model|mod[eè]le?o?|website|web|blog|newsletter|evento|veranstaltung|kurs|curso|corso|cours|edition|edici[oó]n|edi[cç][aã]o|[ée]dition|ausgabe|edizione|pandemic|pandemia|pand[ée]mie)(?!\p{L})/iu;
/** "Active in the field since 2017", "members since": how long somebody has done something. */
const doneSince =
  /(?<!\p{L})(?:active in|involved in|worked|working (?:in|as|with|for)|experience[d]?|members?|teaching|playing|volunteer\w*|living) [^.!?;]{0,40}since|(?<!\p{L})(?:experience|member|living|married) since/iu;
/** "Alder Society (Est. 1933)": the house before the bracket. */
const bracketed = /(\p{Lu}[\p{L}'’-]+(?: (?:of|the|de|du|der|und|and|&|\p{Lu}[\p{L}'’-]+))+) ?\($/u;
const hasThing =
  /^,? (?:abbiamo|disponiamo|offriamo|temos|dispomos|oferecemos|tenemos|disponemos|ofrecemos|nous (?:avons|disposons|proposons)|haben wir|verfügen wir|bieten wir|hebben wij?|bieden wij?|we (?:have|offer|own|stock|carry)|available)(?!\p{L})/iu;
const birth = /nasce|nasceu|naci[oó]|nata|nato|nascid/i;

/** "João Silva nasceu em 1970", "our festival was created in 1999": a beginning that is not the house's. */
function ofAnother(line: string, at: number, match: string, key: string): boolean {
  const before = (/[^.!?;]*$/.exec(line.slice(Math.max(0, at - 80), at))?.[0] ?? "").trim();
  if (key.length >= 4 && letterKey(before).includes(key)) return false;
  if (otherThing.test(match) || doneSince.test(`${before} ${match}`) || bracketed.test(before))
    return true;
  const subject = before.replace(
    /\s(?:was|were|is|wurde|ist|fue|foi|est|a été|ha sido|è(?: stat[oa])?|werd)$/i,
    "",
  );
  if (otherThing.test(subject.split(" ").slice(-1)[0] ?? "")) return true;
  return (
    birth.test(match.split(" ", 1)[0] ?? "") &&
    /^(?:(?:Sr|Sra|Dr|Dra|Dott|Don|Doña)\.? )?\p{Lu}\p{Ll}+(?: (?:d[aeoi]s? )?\p{Lu}\p{Ll}+){1,3}$/u.test(
      subject,
    )
  );
}

/** "Notary in Altamar since 1992": when somebody took an office, not when a house began. */
const inOffice =
  /(?<!\p{L})(?:notari[oa]|notaire|notar|notaris|notaio|presidente?|chair(?:man|woman)?|directora?|pastor|pfarrer|p[áa]rroco|cura|alcalde|decan[oa]|catedr[áa]tic[oa]|profesora?|professora?|member|miembro|membro|mitglied|lid|judge|juez|juge|richter)(?: [^.!?;:,]{0,40})?$/iu;
/** "Cabinet d'expertise comptable et … depuis 1976.": a sentence that opens with what kind of house it is. */
const houseFirst =
  /^(?:(?:an? |the |une? |ein(?:e)? |een |un[ao]? |uma? )?(?:\p{L}+ )?)(?:cabinet|étude|entreprise|société|maison|atelier|agence|garage|boulangerie|restaurante?|hôtel|hotel|domaine|école|association|club|empresa|despacho|taller|bodega|fábrica|tienda|clínica|escuela|asociación|asesoría|panadería|escritório|loja|oficina|padaria|escola|associação|azienda|impresa|studio|ditta|officina|ristorante|pasticceria|cantina|scuola|associazione|falegnameria|carrozzeria|kanzlei|praxis|(?:familien|meister|fach|handwerks)?betrieb|unternehmen|werkstatt|verein|agentur|bäckerei|(?:familie)?bedrijf|kantoor|praktijk|winkel|bakkerij|makelaarskantoor|vereniging|firm|company|practice|workshop|bakery|charity|dealer|manufacturer|supplier|nursery|school)(?!\p{L})/iu;

/** Cheap to ask before the phrases: the beginnings of their verbs. */
const verbs =
  /found|establ|launch|lan[cç]|avvia|incorp|formed|opened|beg[au]n|start|created|\best|fund|cria|constit|nasc|surgiu|crea|naci|fond|cr[ée]|gr[üu]nd|entst|leben gerufen|opger|gesti|ontst|costit|nata|since|desde|depuis|seit|sinds|\bdal|anno|nace|eigen|my own|mon |meine|praktijk|serving|business|inception|oprich|story|histoi|histor|stor[iy]|geschi|verhaal|empez|comenz|come[cç]|comien|arranc|inici|portas|puertas|portes|deuren|battenti|todo |tudo |tout |alles |tutto /i;
/** An article tells of other beginnings. */
const articleAddress = /\/(?:blog|news|posts?|articles?|noticias|actualites|nieuws)\/[^/]{8,}/i;
const speaks =
  /\b(?:we|our|us|business|company|firm|serving|family|proudly|trusted|established|n[oó]s|nossa|nosso|mercado|empresa|nosotros|nuestr[ao]|nous|notre|entreprise|wir|uns|unser|unternehmen|wij|ons|onze|bedrijf|noi|nostr[ao]|azienda|associa\w+|\p{L}{3,}[aei]mos)\b/iu;
const honours =
  /\b(?:award\w*|recipient|member|featured|contributor|columnist|ranked|rated|elected|certified|accredited|partner|sponsor\w*)\b/i;
const notHouse =
  /\b(?:copyright|©|practi[cs]ing|member of|licensed|born|graduat\w+|degree|university|all rights|policy|effective|updated|version|posted|published|by the parent|client since|magna|diploma|certified|iso \d+)\b/i;

/** "Established" above "1921", as tables and badges print it. */
const labelAlone =
  /^(?:established|est\.?|founded(?: in)?|year founded|founding year|gegründet|gründungsjahr|fondée? en|année de création|fundad[ao] en|año de fundación|fundad[ao] em|ano de fundação|fondat[ao] nel|anno di fondazione|opgericht(?: in)?|oprichtingsjaar):?$/i;

export function readFounded(site: Site, soFar: readonly Candidate[]): Candidate[] {
  const latest = site.now.getUTCFullYear();
  const candidates: Candidate[] = [];
  const name = soFar
    .filter(({ field }) => field === "company_name")
    .sort((a, b) => b.weight - a.weight)[0];
  const key = name ? nameKey(textOfValue(name.value)) : "";
  for (const item of organisations(site.items))
    for (const text of texts(item, "foundingDate")) {
      const value = Number(/^\s*(\d{4})/.exec(text)?.[1] ?? Number.NaN);
      if (value >= 1000 && value <= latest)
        candidates.push({
          field: "founded_year",
          value,
          key: String(value),
          view: item.view,
          quote: quoteOf(item, text),
          method: item.method,
          weight: 0.93,
        });
    }
  // "Winegrowers since 1923": what the house says of itself in its own summary.
  for (const view of site.views.slice(0, 1))
    for (const text of view.metas.get("description") ?? []) {
      const match =
        /\b(?:since|desde|depuis|seit|sinds|dal|est\.?|established in|founded in|fundada em|fundada en|fond[ée]e? en|gegründet) ((?:1[6-9]|20)\d{2})(?!\d)/iu.exec(
          text,
        );
      const value = Number(match?.[1]);
      if (match && value <= latest && text.length < 200 && !articleAddress.test(view.page.url))
        candidates.push({
          field: "founded_year",
          value,
          key: String(value),
          view,
          quote: match[0],
          method: "meta",
          weight: 0.7,
        });
    }
  for (const view of site.views)
    for (const [index, line] of view.lines.entries()) {
      const value = line.text.length === 4 ? Number(/^(?:1[6-9]|20)\d\d$/.exec(line.text)?.[0]) : 0;
      if (value > 0 && value <= latest && labelAlone.test(view.lines[index - 1]?.text ?? ""))
        candidates.push({
          field: "founded_year",
          value,
          key: String(value),
          view,
          quote: line.text,
          method: "text",
          weight: 0.74,
        });
      if (line.region === "main" && articleAddress.test(view.page.url)) continue;
      if (line.text.length > 6000 || !/\d{4}/.test(line.text) || !verbs.test(line.text)) continue;
      for (const [phrase, weight] of phrases) {
        const match = phrase.exec(line.text);
        if (!match) continue;
        const value = Number(match.slice(1).find((one) => one !== undefined));
        if (value < 1600 || value > latest) continue;
        // The French law of associations, not a beginning.
        if (value === 1901 && /\bloi\b[^.]{0,20}1901/i.test(line.text)) continue;
        const around = line.text.slice(
          Math.max(0, match.index - 60),
          match.index + match[0].length,
        );
        if (notHouse.test(around) || ofAnother(line.text, match.index, match[0], key)) continue;
        if (
          weight < 0.7 &&
          honours.test(line.text.slice(Math.max(0, match.index - 160), match.index + 60))
        )
          continue;
        // A bare "since 1998" may be about anything, unless it opens or fills the line or the house speaks.
        if (
          weight < 0.7 &&
          match.index > 25 &&
          line.text.length > 90 &&
          !speaks.test(line.text.slice(Math.max(0, match.index - 120), match.index + 60)) &&
          !(key.length >= 4 && letterKey(line.text.slice(0, match.index)).includes(key)) &&
          !opensWithHouse(line.text, match)
        )
          continue;
        const clause =
          line.text
            .slice(0, match.index)
            .split(/[.!?] /)
            .at(-1) ?? "";
        if (weight < 0.7 && inOffice.test(clause.trim()) && !speaks.test(clause)) continue;
        // "Dal 2020 disponiamo di …": since when there is a thing.
        if (weight < 0.7 && hasThing.test(line.text.slice(match.index + match[0].length))) continue;
        candidates.push({
          field: "founded_year",
          value,
          key: String(value),
          view,
          quote: match[0],
          method: "text",
          weight,
        });
      }
    }
  return candidates;
}

/** Whether the sentence names a kind of house first and ends with the year. */
function opensWithHouse(line: string, match: RegExpExecArray): boolean {
  const sentence =
    line
      .slice(0, match.index)
      .split(/[.!?] /)
      .at(-1) ?? "";
  const after = line.slice(match.index + match[0].length, match.index + match[0].length + 2);
  return sentence.length < 140 && /^(?:[.!,]|$)/.test(after) && houseFirst.test(sentence);
}
