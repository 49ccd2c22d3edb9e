const year = String.raw`((?:1[6-9]|20)\d{2})(?!\d|['’]?s(?!\p{L}))`;
const gap = String.raw`[^.!?;:©]{0,40}?(?<!\d)`;
const words = String.raw`[^.!?;:©\d]`;
const day = String.raw`(?:\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? |\d{1,2}(?:st|nd|rd|th|er|º|\.)? (?:de |of )?\p{L}{3,10}\.?(?: de)? |\p{L}{3,10}(?: de| of)? |\d{1,2}[./-]\d{1,2}[./-])?`;

/** What a house is called by what it is, also at the end of a longer word: "Holzbaubetrieb". */
export const house = String.raw`(?<!\p{L})(?:\p{L}{0,20}(?:betrieb|verein|verband|werkstatt|kanzlei|praxis|schule|bäckerei|metzgerei|brauerei|gärtnerei|schreinerei|tischlerei|zimmerei|druckerei|stiftung|feuerwehr|gemeinde|unternehmen|firma|agentur|gesellschaft|genossenschaft|weingut|bedrijf|vereniging|stichting|praktijk|winkel|kantoor|bakkerij|brouwerij|kwekerij|makelaardij)|company|business|firm|practice|shop|store|farm|bakery|brewery|winery|workshop|school|academy|clinic|nursery|restaurant|hotel|studio|factory|mill|agency|association|society|club|church|parish|charity|foundation|organi[sz]ation|non-?profit|museum|gallery|choir|(?<!gegründete )band|ministry|institute|geschäft|laden|gasthof|kita|kindergarten|zaak|onderneming|school|kerk|entreprise|société|cabinet|boutique|maison|atelier|domaine|exploitation|ferme|école|boulangerie|garage|agence|asbl|fondation|église|étude|salon|hôtel|empresa|negocio|tienda|taller|clínica|bodega|finca|escuela|panadería|fábrica|despacho|asociación|fundación|iglesia|cooperativa|restaurante|academia|instituto|loja|oficina|padaria|escola|fazenda|escritório|associação|clube|fundação|igreja|pousada|agência|consultório|ong|azienda|impresa|ditta|bottega|officina|cantina|panificio|caseificio|birrificio|negozio|scuola|laboratorio|associazione|fondazione|circolo|chiesa|ristorante|albergo|agriturismo|società|palestra|accademia)(?!\p{L})`;

const founded = String.raw`(?:gegründet|ins Leben gerufen|opgericht|gesticht|fondat[ao]|costituit[ao]|fundad[ao]|constitu[ií]d[ao]|criad[ao]|fond[ée]e?|cr[ée]{2}e?|founded|established|incorporated)`;
const founding = String.raw`(?:(?:firmen|vereins|betriebs|unternehmens)?gr[üu]ndung(?:sjahr)?|oprichting(?:sjaar|sdatum)?|fondation|fundaci[oó]n|funda[cç][ãa]o|fondazione|costituzione|constituci[oó]n|constitui[cç][ãa]o|foundation|founded|established|inception)`;
const begin = String.raw`(?:(?:^|[.!?] )(?:bereits |schon |déjà )?(?:im jahre? |in |en |em |nel |in het jaar |en el año |no ano de )?)`;
const was = String.raw`(?:wurde|werd|is|ist|fu|foi|fue|was|fut|a [ée]t[ée]|[eè] stat[ao])`;

/** Ways of saying that a house began in which the year stands before the verb, inside the date or behind a label. */
const sure: readonly string[] = [
  // "Fondé en 1931, le club": accents end a word as letters do.
  String.raw`(?<!\p{L})(?:fond[ée]e?|naci[oó] ${words}{0,30}como)(?!\p{L})${gap}${year}`,
  // "Die 1931 von Otto Sommer gegründete Schreinerei", "het in 1931 opgerichte bedrijf".
  String.raw`(?<!\p{L})(?:die|der|das|dem|den|unsere?[rsmn]?|eine?[rsmn]?|de|het|onze|ons) (?:bereits |schon |al )?(?:im jahre? |in )?${year} (?:${words}{0,50} )?(?:gegründete[nrsm]?|opgerichte|gestichte) ${words}{0,30}?${house}`,
  // "1961 gegründet, sind wir …".
  String.raw`${begin}${year} (?:${words}{0,40} )?(?:gegründet|opgericht)(?!\p{L})`,
  // "1961 wurde der Betrieb von Otto Sommer gegründet", "in 1961 is het bedrijf opgericht".
  String.raw`(?<![\d\p{L}])${year},? ${was} ${words}{1,60} ${founded}(?!\p{L})`,
  // "wurde am 3. Mai 1961 gegründet", "fut créé le 3 mai 1961".
  String.raw`(?<!\p{L})${was} (?:${words}{1,50} )?(?:am|op|den|il|em|el) ${day}${year} ${founded}(?!\p{L})`,
  String.raw`(?<!\p{L})${was} ${founded}(?:e?s)? (?:am|op|il|em|el|le|on) (?:the |dia )?${day}${year}`,
  // "1961 erfolgte die Gründung".
  String.raw`(?<!\d)${year} (?:erfolgte|war|fand) die (?:\p{L}*gründung)(?!\p{L})`,
  // "Fondation : 1961", "Ano de fundação: 1961", "Firmengründung 1961".
  String.raw`^(?:(?:year|date|ann[ée]e|año|fecha|ano|data|anno|jahr|datum) (?:of |de |di |der |van )?(?:la |l['’]|a )?)?${founding}(?: (?:der firma|des (?:vereins|betriebs)|de la (?:empresa|soci[ée]t[ée])|de l['’]entreprise|da empresa|dell['’]azienda|van het bedrijf))?\s?[:–—-]\s?(?:(?:am|im jahre?|in|en|em|nel|le|el|il) )?${day}${year}(?!\d)`,
  String.raw`^(?:firmen|vereins|betriebs|unternehmens)?gr[üu]ndung(?:sjahr)? ${year}$`,
  String.raw`^(?:date|ann[ée]e) de cr[ée]ation\s?:\s?${day}${year}|^(?:fecha|año) de creaci[oó]n\s?:\s?${day}${year}|^(?:data|ano) de cria[cç][ãa]o\s?:\s?${day}${year}|^year (?:established|founded)\s?:\s?${year}`,
  // "Seit Juli 1961 ist sie in eigener Praxis tätig".
  String.raw`(?<!\p{L})(?:seit|since|depuis|desde|dal|sinds) ${day}${year},? ${words}{0,40}(?:in eigener (?:praxis|kanzlei|werkstatt)|in (?:my|her|his|their) own (?:practice|firm|workshop)|(?:à|dans) (?:mon|son|leur) propre (?:cabinet|atelier)|en (?:su|mi) propi[oa] (?:consulta|taller|estudio|despacho)|nel (?:mio|suo|proprio) studio|in (?:mijn |haar |zijn )?eigen (?:praktijk|zaak))(?!\p{L})`,
  // "Inception of Kestrel: May 1961".
  String.raw`^inception of ${words}{2,40}[:–—-]\s?${day}${year}`,
  // "Création de l'entreprise en 1961".
  String.raw`(?<!\p{L})(?:cr[ée]ation|fondation|creaci[oó]n|fundaci[oó]n|cria[cç][ãa]o|funda[cç][ãa]o|fondazione|costituzione|gr[üu]ndung|oprichting) (?:de|du|del|dell['’]|della|do|da|der|des|van|von|unsere[rs]) ?(?:la |l['’]|het |notre |nuestr[ao] |nossa )?(?:\p{L}+ )?${house}${gap}${year}`,
  // "1961 machte sich Otto Sommer selbständig", "à mon compte depuis 1961", "op 1 april 1961 ben ik gestart als zelfstandige".
  String.raw`(?<!\d)${year} machte (?:er |sie |ich )?(?:sich|mich) ${words}{0,40}selb(?:st)?ständig|machten? (?:ich |er |sie )?(?:sich|mich) (?:im jahre? )?${year} selb(?:st)?ständig`,
  String.raw`(?<!\p{L})(?:à (?:mon|son|notre|leur) compte|auto-?entrepreneu(?:r|se)) (?:depuis|en) ${year}`,
  String.raw`(?<!\p{L})(?:in|op) ${day}${year} (?:ben|zijn) (?:ik|wij|we) ${words}{0,30}(?:gestart|begonnen) (?:als zelfstandig|met (?:mijn|onze) )`,
  // "Der Betrieb wurde 1961 eröffnet", "La historia de Kestrel se remonta a 1961", "the company dates back to 1961".
  String.raw`(?<!\p{L})(?:dando|deu|teve) in[ií]cio (?:[àa]s |de )?(?:suas )?(?:atividades?|opera[cç][õo]es)${gap}${day}${year}`,
  String.raw`^(?:(?:im|en el|no|dans l['’]) ?)?(?:año|ano|jahr|jaar|anno|année) ${year}\s?[:–—-]\s?(?:se )?(?:funda(?:mos|ron|tion)?|fundó|creó|gründung|oprichting|fondazione|fondation|création|nasce|nace)(?!\p{L})`,
  String.raw`(?<!\d)${year} (?:zijn (?:wij|we) (?:gestart|begonnen)|sind wir gestartet|haben wir (?:gegründet|angefangen|begonnen))`,
  // "The story of our firm begins in 1961".
  String.raw`(?<!\p{L})(?:geschichte|histoire|historia|hist[oó]ria|storia|geschiedenis|history|story) (?:of|de|du|des|der|del|della|dell['’]|da|do|van|unsere[rs]) ?${words}{0,40}(?:beginnt|begann|commence|comienza|comenz[oó]|empieza|come[cç](?:a|ou)|inizia|begint|begon|begins|began|dates? back)${gap}${year}`,
];

/** Said of houses and of much else: only where a house is what begins. */
const ofHouse: readonly string[] = [
  String.raw`(?<!\p{L})(?:dates? back to|came into being in|started (?:life|out) in|se remonta (?:a|al año)|remonta a|remonte (?:à|en)|risale al|gaat terug (?:tot|naar)|geht (?:auf das jahr )?zurück auf|teve in[ií]cio em|tiene su origen en|trouve son origine en)${gap}${year}`,
  String.raw`(?<!\p{L})(?:wurde|werd) ${year} (?:eröffnet|geopend|neu gegründet)(?!\p{L})`,
  // "He started Kestrel House in the spring of 1961", "The choir was started by Jo Rowan in September 1961".
  String.raw`(?<!\p{L})(?:started|set up|launched|began) (?:${words}|(?<=(?:^|\s)\p{L})\.){3,60} (?:back )?in (?:the )?(?:(?:spring|summer|fall|autumn|winter|early|late|mid|end|beginning)[ -](?:of )?)?${day}${year}`,
  String.raw`(?<!\p{L})has been (?:going|running|open|around|trading) since ${day}${year}`,
  // "As portas da Kestrel abriram em 3 de maio de 1961".
  String.raw`(?<!\p{L})(?:portas|puertas|portes|deuren|doors) ${words}{0,40}(?:abriram|abrieron|se sont ouvertes|gingen open|opened) (?:(?:em|el|en|le|op|in|on) )?${day}${year}`,
  String.raw`(?<!\p{L})(?:im|in) ${day}${year} ${words}{3,40} er[öo]ffnet(?!\p{L})`,
  // "In 1961 Jo Rowan founded Kestrel House", "March of 1961 started Kestrel House".
  String.raw`(?<!\d)${year},? (?:${words}{2,40} )?(?:started|founded|established|opened|gründete|eröffnete|fonda|a fondé|a créé|crée|fundó|creó|abrió|fundou|criou|abriu|fondò|fonda|aprì|richtte|opende) ${words}{3,40}`,
  String.raw`(?<!\p{L})(?:cr[ée]{2}e?|[ée]tablie?|a vu le jour|naci[oó]|nace|se (?:fund|cre|constituy|inaugur|form)[oó]|inaugurad[ao]|abri[oó]|abriu|opened|was (?:set up|launched|opened|organi[sz]ed)|organi[sz]ed|ontstond|entstand|nacque|[eè] nat[ao]|nato|aprì|ouvre|a ouvert|er[öo]ffnet)(?!\p{L})${gap}${year}`,
  String.raw`(?<![\d\p{L}])(?:in|en|em|nel(?:l['’]anno)?|im jahre?) ${year},? (?:na[iî]t|naissait|vo(?:it|yait) le jour|naci[oó]|nac[eií]a?|se (?:fund|cre|constituy)[oó]|nasce|nascia|nasceu|surge|surgiu|[eè] nat[ao]|nacque|entstand|ontstond|${words}{3,40} (?:was born|came into being|voit le jour|vit le jour|a vu le jour))(?!\p{L})`,
  String.raw`(?<![\d\p{L}])(?:in|en|em|nel) ${year},? (?:we|nous|wij|abbiamo|hemos|abrimos) ?(?:opened|founded|started|avons ouvert|avons cr[ée]{2}|avons fond[ée]|aperto|fondato|abierto|fundado)?(?: (?:our|the|nos|notre|la nostra|nuestr[ao]s?|as nossas|nossas|sus|le|las))? (?:doors|portes|porte|puertas|portas|company|business|practice|entreprise|cabinet|azienda|empresa)`,
];

const read = (patterns: readonly string[]) => patterns.map((one) => new RegExp(one, "iu"));
export const wordOrders = read(sure);
export const wordOrdersOfHouse = read(ofHouse);

const aHouse = new RegExp(house, "iu");
const ourselves =
  /(?<!\p{L})(?:we|our doors|nous|nos portes|wir|wij|abrimos|nossas portas|nuestras puertas|lo studio|il nostro|la nostra|notre|unsere?|nuestr[ao]|noss[ao]|onze?)(?!\p{L})/iu;
const later =
  /(?<!\p{L})(?:second|third|new|another|further|additional|branch|extension|wing|zweite\p{L}*|dritte\p{L}*|weitere\p{L}*|neue\p{L}*|zweigstelle|filiale|anbau|tweede|derde|nieuwe|extra|deuxi\p{L}*|troisi\p{L}*|nouve\p{L}*|autre|annexe|segund\p{L}*|tercer\p{L}*|otr[oa]|nuev[oa]|outr[oa]|nov[oa]|terceir[oa]|second[oa]|terz[oa]|nuov[oa]|altr[oa]|ulteriore|sucursal|succursale)(?!\p{L})/iu;

/** Whether the sentence around a beginning is about a house: it names this one or what kind it is, and nothing that came later. */
export function tellsOfHouse(
  line: string,
  match: RegExpExecArray,
  named: (text: string) => boolean,
) {
  const end = match.index + match[0].length;
  const before =
    /[^.!?;]*$/.exec(line.slice(Math.max(0, match.index - 90), match.index))?.[0] ?? "";
  const after = /^[^.!?;]*/.exec(line.slice(end, end + 70))?.[0] ?? "";
  if (later.test(before) || later.test(match[0]) || later.test(after.slice(0, 30))) return false;
  // Who begins stands before the verb; in front of nothing it follows the year.
  const subject = before.trim().length > 2 ? before : after;
  return (
    [subject, match[0]].some((text) => named(text) || aHouse.test(text)) ||
    ourselves.test(before + match[0])
  );
}
