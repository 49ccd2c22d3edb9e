/** Labels before the printer, the distributor, the source of a notice: what follows is theirs. en, de, fr, es, pt, it, nl. */
const labels =
  "(?:printed by|printing|distribution|distributors?|architects?|illustrations?|photograph(?:y|s|er)|drone|complaints?[^:]{0,70}|(?:unresolved )?beschwerden?[^:]{0,50}|r[ée]clamations?[^:]{0,50}|reclami[^:]{0,50}|reclamaciones[^:]{0,50}|klachten[^:]{0,50}|" +
  "(?:verlags)?auslieferung|vertrieb durch|druck|architekt(?:in)?|quelle|[\\p{L} ]{0,30}beauftragten? für (?:den )?datenschutz(?: und [\\p{L}]+)?|" +
  "dise[ñn]o|impression|imprimeur|imprim[ée] par|diffusion|source|imprenta|impresi[óo]n|distribuidor(?:a|es)?|fuente|" +
  "impress[ãa]o|distribuidora|fonte|stampa|tipografia|distribuzione|consulente del lavoro|assistenza in garanzia|druk|drukwerk|drukkerij|distributie|bron)";
const labelled = new RegExp(
  `(?:^|[.!?;|·•(] ?)${labels}(?: [\\p{L}]+){0,3} ?: [^:|·•]{0,130}$`,
  "iu",
);

/** "Bij onze collega Alder", "In den Ferien vertritt uns …", "available from": who is spoken of is another. */
const spokenOf =
  /(?<!\p{L})(?:(?:vertritt|vertreten) uns|wir arbeiten (?:\p{Ll}+ )?zusammen mit|(?:auch )?erhältlich bei|bei unsere[nrm] (?:kolleg|partner|freund)\p{L}*|we work (?:\p{Ll}+ )?(?:closely )?with|(?:also )?available (?:from|at)|our (?:friends|colleagues|neighbou?rs|partners) (?:at|from)|nous travaillons (?:\p{Ll}+ )?avec|chez (?:nos|notre) (?:confrères?|collègues?|partenaires?|amis)|(?:en vente|disponible)s? chez|trabajamos (?:\p{Ll}+ )?con|nuestros (?:amigos|colegas|compañeros) de|(?:a la venta|disponibles?|tambi[ée]n) en:|trabalhamos (?:\p{Ll}+ )?com|nossos (?:amigos|parceiros|colegas) d[aoe]|(?:[àa] venda|dispon[íi]ve(?:l|is)|tamb[ée]m) em:|no escrit[óo]rio d[ao]|lavoriamo (?:\p{Ll}+ )?con|(?:in vendita|disponibil[ei]) (?:presso|da)|presso i nostri (?:amici|colleghi|partner)|(?:wij|we) werken (?:\p{Ll}+ )?samen met|bij onze (?:collega|partner|vrienden)\p{L}*['’]?s?|verkrijgbaar bij) .{0,110}$/isu;

/** "acudir al INAI: …": a body that settles disputes, by its letters. */
const sentToBody =
  /(?<!\p{L})(?:acudir|dirigirse|rivolgersi|dirigir-se|s['’]adresser) (?:al?|ante|ao?|à|auprès de) (?:el |la )?\p{Lu}{3,}(?!\p{L}).{0,110}$/su;

/** "…, a supplier that certifies bills, Alder Ltd, based in Dale". */
const suppliers =
  /(?<!\p{L})(?:service provider|supplier|subprocessor|dienstleister|anbieter|prestataire|fournisseur|proveedor|fornecedor|prestador|fornitore|leverancier|aanbieder)(?!\p{L})[^;]{0,150}(?:with (?:its )?seat in|based in|headquartered in|mit sitz in|sis à|établie? à|dont le siège est à|con sede (?:en|a|in)|domiciliad[oa] en|com sede em|gevestigd (?:te|in)) $/iu;

/** "We are a proud sponsor of the Alder Guild, 5 Quay Street, …". */
const belongsTo =
  /(?<!\p{L})(?:sponsors?|supporters?|patrons?|members?|affiliates?|mitglied\p{L}*|förder\p{L}*|membres?|miembros?|socios?|patrocinador\p{L}*|membros?|soci|leden|lid) (?:of|im|in|der|des|beim|de|da|do|du|del|della|van) (?:the |la |el |le |l['’]|het |den )?\p{Lu}.{0,130}$/su;

/** "That is Alder Hall, 555…, not us." */
const disowning = /(?<!\p{L})(?:not us|non siamo noi|no somos nosotros|nicht wir)(?!\p{L})/iu;
/** Whether a line says around a value that it is not the house's. */
export const disowns = (text: string, column: number) =>
  disowning.test(text.slice(Math.max(0, column - 90), column + 150));

/** Whether the words right before a value in its line say that it is somebody else's. */
export const introducesOther = (before: string) =>
  before.length > 6 &&
  (labelled.test(before) ||
    spokenOf.test(before) ||
    belongsTo.test(before) ||
    sentToBody.test(before) ||
    suppliers.test(before));

/** Headings over lists of whom else one may call or visit: partners, dealers, those who stand in. */
export const headsOthers =
  /^(?:stockists?|where to buy.{0,20}|(?:(?:our|authori[sz]ed|local) )?(?:dealers|resellers|distributors|retailers)(?: near you)?|(?:unsere )?(?:händler(?:verzeichnis)?|verkaufsstellen|bezugsquellen|(?:kooperations|vertriebs|service)partner|partner(?:firmen|betriebe|unternehmen))|(?:unsere |starke |verlässlichen? |zuverlässigen? |kompetenten? ){1,3}partner|our (?:trusted|business|local|industry|trade|installation) partners|partner companies|hier erhältlich|(?:urlaubs)?vertretung(?: und kooperation)?|kooperation(?:en)?|(?:nos )?(?:revendeurs|distributeurs|partenaires)|d[óo]nde comprar|(?:nuestros )?distribuidores(?: oficiales)?|tambi[ée]n venden .{0,40}|onde (?:comprar|encontrar)|(?:nossos )?(?:revendedores|distribuidores|parceiros)|(?:cl[íi]nicas|lojas|empresas|hot[ée]is|escolas) parceir[oa]s|(?:empresas|cl[íi]nicas|hoteles|escuelas) (?:amigas|colaboradoras|asociad[oa]s)|(?:i nostri )?(?:rivenditori|distributori)|dove (?:acquistare|comprare)|verkooppunten|(?:onze )?(?:vaste )?(?:dealers|wederverkopers|samenwerkingspartners|partnerbedrijven)|onze (?:vaste )?partners|i nostri partner|aziende partner|waar te koop|afhaalpunt(?:en)?(?: .{2,30})?|levantamento n[oa] .{2,30})$/iu;
