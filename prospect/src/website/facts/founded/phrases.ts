/** "Since the 1990s" names no year. */
const year = String.raw`((?:1[6-9]|20)\d{2})(?!\d|['’]?s(?!\p{L}))`;
const gap = String.raw`[^.!?;:©]{0,40}?`;

/** How the languages say that a house began in a year; the number is what saying it so is worth. */
export const phrases: [RegExp, number][] = [
  [
    new RegExp(
      String.raw`\b(?:founded|established|incorporated|formed|open(?:ed|ing) (?:its|our|the) doors|began operations|was started|was created|est(?:d)?\.?)\b${gap}\b${year}`,
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
  [
    new RegExp(
      String.raw`\b(?:since|desde|depuis|seit|sinds|dall?|anno|est\.)(?: the year| el a[nñ]o| o ano(?: de)?| l['’]an(?:n[ée]e)?| dem jahre?| het jaar|['’]anno)? ${year}`,
      "iu",
    ),
    0.66,
  ],
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
/** "Ha iniziato l'attività nel 1990", "Inició sus actividades en 1990". */
phrases.push([
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:ha iniziato|inizi[òa]) (?:\p{L}+ ){0,2}(?:l['’]|propria )?attivit[àa]'?|(?:inici[oó]|comenz[oó]|empez[oó]) (?:sus |las |su )?(?:actividad(?:es)?|operaciones)|iniciou (?:as )?(?:suas? )?(?:atividades?|opera[cç][õo]es)|a (?:d[ée]but[ée]|commenc[ée]) (?:son|ses) activit[ée]s?|(?:nahm|begann) (?:[\p{L}\d]+ ){0,4}?(?:den Betrieb|(?:ihre|seine) T[äa]tigkeit))(?!\p{L})${gap}\b${year}`,
    "iu",
  ),
  0.82,
]);

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
/** "In 1931 founder W. Orth opened a yard", "Im Jahr 1931 gründete Paul Orth den Betrieb": who began it, or that it was a house. */
const whoBegan = String.raw`(?:(?:co-?)?founders?|fundador\p{L}*|fondateurs?|fondatrices?|gründer(?:in)?|firmengründer(?:in)?|oprichters?|oprichtster|fondatore|fondatrice|fondatori|(?:great[- ])?grandfather|(?:great[- ])?grandparents|(?:ur)?großvater|(?:ur)?großeltern|(?:arrière[- ])?grand-père|(?:bis)?abuelo|(?:bis)?avô|(?:bis)?nonno|(?:over)?grootvader)`;
const hasBegun = String.raw`(?:founded|established|set up|started|opened|began|gründete[n]?|eröffnete[n]?|startte[n]?|opende[n]?|begon(?:nen)?|richtte[n]?|stichtte[n]?|fonde(?:nt)?|a fondé|créée?|crée(?:nt)?|a créé|ouvre(?:nt)?|a ouvert|fundó|fundaron|abrió|abrieron|creó|montó|fundou|fundaram|abriu|abriram|criou|montou|fonda(?:no)?|fondò|fondarono|aprì|aprirono|apre|aprono|avviò|avvia)`;
const someHouse = String.raw`(?:company|business|firm|practice|shop|store|farm|bakery|workshop|school|clinic|winery|brewery|nursery|restaurant|hotel|studio|factory|mill|unternehmen|betrieb|familienbetrieb|firma|geschäft|praxis|kanzlei|werkstatt|bäckerei|metzgerei|gärtnerei|weingut|schreinerei|tischlerei|schule|gasthof|laden|verein|bedrijf|familiebedrijf|praktijk|zaak|winkel|bakkerij|kwekerij|werkplaats|onderneming|entreprise|société|cabinet|boutique|maison|atelier|domaine|exploitation|ferme|école|boulangerie|garage|empresa|negocio|tienda|taller|clínica|bodega|finca|escuela|panadería|fábrica|despacho|loja|oficina|padaria|escola|clínica|fazenda|escritório|azienda|impresa|ditta|bottega|officina|cantina|panificio|negozio|scuola|studio|laboratorio)`;
const words = String.raw`(?:[^.!?;:©\d]|\p{Lu}\.)`;
/** "A second shop", "eine weitere Werkstatt": what begins later. */
const notLater = String.raw`(?!${words}{0,20}(?<!\p{L})(?:second|third|new|another|further|additional|branch|zweite|dritte|weitere|neue|zweig|filial|tweede|derde|nieuwe|extra|deuxi|troisi|nouve|autre|segund|tercer|otr[oa]|nuev|outr[oa]|nov[oa]|terc|terz|nuov|altr[oa]|ulterior|sucurs|succursa))`;
phrases.push([
  new RegExp(
    String.raw`(?<!\p{L})(?:in|en|em|im Jahre?|nel(?:l['’]anno)?|in het jaar|no ano de|en el año|anno|^) ?${year},? (?:${words}{0,30}(?<!\p{L})${whoBegan}(?!\p{L})${words}{0,40} ${hasBegun}${notLater}|${hasBegun}${words}{0,20} ${whoBegan}${notLater}|(?:${words}{1,40} )?${hasBegun}${notLater} ${words}{0,40}(?<!\p{L})${someHouse})(?!\p{L})`,
    "iu",
  ),
  0.8,
]);

/** Cheap to ask before the phrases: the beginnings of their verbs. */
export const verbs =
  /dates? back|being|origen|origine|risale|remont|terug|zurück|zijn w|found|[ée]tabl|establ|le jour|nai(?:t|ss)|naît|inaugur|set up|organi|selb(?:st)?ständ|compte |nat[oa]|nacque|born|er[öo]ffn|fundó|cre[oó]|launch|lan[cç]|avvia|incorp|formed|opened|opening|inizi|attivit|actividad|atividad|activit[ée]|tätigkeit|beg[au]n|start|created|\best|fund|cria|constit|nasc|surgiu|crea|naci|fond|cr[ée]|gr[üu]nd|entst|leben gerufen|opger|gesti|ontst|costit|nata|since|desde|depuis|seit|sinds|\bdal|anno|nace|eigen|my own|mon |meine|praktijk|serving|business|inception|oprich|story|histoi|histor|stor[iy]|geschi|verhaal|empez|comenz|come[cç]|comien|arranc|inici|portas|puertas|portes|deuren|battenti|todo |tudo |tout |alles |tutto |fonda|ouvre|abri|mont[óo]|apr[ìeo]|opende|richtte|begon/i;
