export const labels =
  /(?:tel[eé](?:fon[eoi]?s?|phones?|foon|fono)|t[eé]l[eé]phone|phones?|fon(?:[eo]s?)?|mobi(?:le?|el)(?:funk|telefon|nummer)?|m[oó]v[ie]l(?:es)?|cel(?:ular(?:es)?|l(?:ulare?|ulaire|phone)?)|handy|gsm|whats ?app|appelez|llama|ligue|chiama|hotline|toll[ -]?free|atenci[óo]n al (?:cliente|p[úu]blico)|n(?:[uú]mero|\.)? ?verde|pronto intervento|(?<!\p{L})(?:l[ií]nea|linha) (?:nacional|gratuita|direct?a|verde|telef[óo]nica|de (?:atenci[óo]n|atendimento|apo[iy]o|ayuda|ajuda|s[ou]porte|emergencias?))|sin costo|conmutador|urgencias|emergencias|plant[ãa]o|(?:call|phone) (?:or|and|&|\/) text|text us|office|contact(?:os?)?|contat[oi]s?|fisso|fijo|fixo|fixe|festnetz|landline|switchboard|zentrale|centralino|[☎☏✆📞📱]|(?<!\p{L})(?:t[eé]ls?|telfs?|tfno?s?|tlf(?:no?)?s?|tlms?|pbx|sac|rpc|central|tlmv?|telem|natel|voice|whats|zap|mob|m[óo]v|ph|cel|call|ring|bel|t|p|m))\.?\s*(?:us|number|no|nr|n[°º])?\s*[.:)|\-–]*\s*(?:\(?(?:24\/7|free)\)?\s*)?$/iu;
export const phoneAndFax =
  /(?<!\p{L})(?:tel\p{L}{0,6}|t[ée]l(?:[ée]phone)?|phone|fone?|ph|t)\.?\s*(?:[/&+,-]|e|y|et|und|u\.|and|en|o|ou|or)\s*(?:tele)?fax\s*(?:number|no|nr|n[°º])?\s*[.:)|-]*\s*\(?$/iu;
export const faxLabels =
  /(?:fax|\bfx|telefax|t[eé]l[eé]copie(?:ur)?|facsimile|(?:^|[^a-z])f)\s*(?:number|no|nr|#)?\s*[.:)|\-–]*\s*\(?$/i;
/** "555-0174 fax", unless the word begins the next number. */
export const faxAfter = /^\s*[(-]?\s*(?:tele)?fax\b\)?(?!\s*[.:#-]*\s*[+(]?\d)/i;
export const idLabels =
  /(?:(?:rcs|r\.c\.s\.?|hr[ab]|amtsgericht|registro mercantil|registered (?:in|no)|companies house)(?:\s\p{L}[\p{L}&'’-]*){0,4}|vat|btw|tva|iva|ust|mwst|kvk|k\.v\.k|siret|siren|rcs|naf|ape|ein|tax|cnpj|cpf|nif|cif|nipc|cuit|rut|abn|acn|gst|gstin|pan|reg(?:istration|istered)?|company|charity|license|licence|lic|ccb|hrb|handelsregister|iban|bic|swift|account|konto|sort code|rekening|bank|isbn|issn|ean|upc|sku|ref(?:erence)?|order|item|model|art(?:icle|ikel)?|c[oó]d(?:ice|igo)?|codice fiscale|c\.f|p\.? ?iva|partita|rea|steuer|id|dot|usdot|mc|zip|cep|postal|po box|p\.o\.|nmls|cro|creci|oab|susep|inscri[cç][aã]o|matr[ií]cula|ip(?: address)?|n[°º] ?de s[eé]rie|serial|capital(?: social)?(?: de)?)\s*(?:number|num[eé]ro|no|nr|n[°º]|#|:|id|code)*\s*[.:#°ºª-]*\s*(?:[a-z]{2}\s?)?$/iu;

/** The words that introduce a registration, tax, bank or licence number, without their dots: "P. I.", "R.E.A.", "N.I.F.". */
export const idWords = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:p ?i|p ?iva|c ?f|r ?e ?a|cciaa|reg imp\p{L}*|iscrizione|albo|sdi|nif|nie|cif|nipc|nuit|ruc|rut|rnc|rif|nit|rfc|curp|cuit|cuil|cnpj|cpf|ie|iie|siren|siret|rcs|ape|naf|tva(?: intra\p{L}*)?|rpps|adeli|kvk|btw|rsin|agb|big|iban|bic|swift|blz|bsb|hr[ab]|gnr|vr|u?st-?id(?:-?nr)?|st-?nr|\p{L}*(?:steuer|register|rollen|konto|identifikations|betriebs|kunden|ausweis|ondernemings|erkennings|vergunnings|rekening|klant)-?(?:nummer|nr)|kbo|bce|rpr|rpm|riziv|inami|(?:num[ée]ro|n°) d['’]entreprise|abn|acn|arbn|gst(?:in)?|cin|pan|tan|llpin|udyam|fssai|ein|fein|npi|dea|uen|crn|utr|vat|mwst|uid|fn|che|oib|mbs|di[cč]|i[cč]o|cvr|nzbn|(?:registro|matr[ií]cula|inscri[cç]\p{L}+|colegiado|licen[cs]\p{L}*|licence|autoriza\p{L}+|agr[ée]ment|alvar[aá]|registration|registered|company|charity|account|policy|permit|member(?:ship)?|certificate))(?![\p{L}])(?:\s*(?:[.:#°ºª/|–—-]|n[º°ª]|(?:number|nummer|n[uú]mero|num[eé]ro|num|nos?|nr|n|id|code|is|est|es|è|ist)(?!\p{L})))*\s*(?:\p{Lu}{2}\s?[-–]?\s?)?$`,
  "iu",
);
export const undotted = (text: string) =>
  text.replace(/(?<=(?<!\p{L})\p{L})\.\s?(?=\p{L}(?!\p{L}))|(?<=\p{L})\./gu, "");
