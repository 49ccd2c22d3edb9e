/** Towns that a house serves or sells in, not where it is. */
export const elsewhere =
  /(?:\b(?:serving|serves?|covering|covers|servicing|areas? (?:of|served)|deliver(?:s|ing)? to|ships? (?:from|to)|born in|native of|atendemos|(?:move|moving|travel|drive|fly) (?:to|from)|regi[aã]o de)\b[^.;:|]{0,45}$)/i;
export const price =
  /[€$£]\s?\d|\d\s?(?:€|euros?\b|eur\b)|\b(?:sq\.? ?ft|m²|bedrooms?|beds?|baths?|dormitorios|quartos|habitaciones|vani|locali)\b/i;
/** Registers and courts print numbers before their own town's letters. */
export const register =
  /\b(?:hrb|hra|rcs|r\.c\.s\.|vr|amtsgericht|handelsregister|siret|kvk|rea|cnpj|vat|iban|no|nr|n[°º]|ref|art|mod|modell?o|c[oó]d|c[oó]digo|codice|sku|lote|serie)\b[.:\s]*$/i;
export const numberedStreet =
  /^\d[\w-]*\s+(?:[NSEW]{1,2}\.?\s+)?(?:\p{Lu}[\p{L}'’.]*|\d+\p{L}{2})(?:\s(?:\p{Lu}[\p{L}'’.]*|\d+\p{L}{2})){0,4}\s(?:St|Street|Ave|Avenue|Blvd|Boulevard|Rd|Road|Dr|Drive|Ln|Lane|Way|Ct|Court|Pl|Place|Pkwy|Parkway|Hwy|Highway|Cir|Circle|Square|Terrace|Trail)\b/u;

/** "(512) 555-", "Tel. 04 222 ", "205.555.": the number that follows is not the first of its own. */
export function beginsTelephone(lead: string): boolean {
  if (/\(\d{2,5}\) ?\d{2,4}[ ./-]$|(?<!\d)\d{3}([.-])\d{3}\1$/.test(lead)) return true;
  const digits =
    /(?:\+|\b(?:t[eé]l|fon|phone|ph|call|bel|ruf|appel|llam|lig|chiam|whats|fax|cell?|mob|gsm)\p{L}*)[.:\s]*([\d ()./-]+)$/iu
      .exec(lead)?.[1]
      ?.replace(/\D/g, "").length;
  // A whole number before the code leaves the code alone.
  return digits !== undefined && digits < 8;
}

/** "Hotel Olmo, Mendoza": a house in a province's capital. */
export const houses =
  /^(?:hotel|hostal|hoster[ií]a|bodegas?|restaurante?|ristorante|pousada|cl[ií]nica|colegio|escuela|escola|scuola|universi\p{L}+|museo|museu|teatro|fundaci[óo]n|funda[çc][ãa]o|fondazione|grupo|gruppo|estadio|est[áa]dio|feria|fiera|feira|expo|congreso|congresso)(?!\p{L})/iu;

/** What stands behind "MD" or "PA" where they are degrees. */
export const degree =
  /^,? (?:F[A-Z]{3}|Ph\.?D|MBA|MPH|MHA|MSN?|DDS|DMD|DO|DNP|RN|RPh|JD|Esq|CPA|LMFT|LCSW|LPC)(?!\p{L})|^[-–]C(?!\p{L})/u;

/** What only Mexico writes beside "C.P.": its quarters, and its states in short. */
export const mexican =
  /(?<!\p{L})(?:Col|Fracc|Edo|Méx|Pue|Mor|Jal|N\.L|Tamp?s?|Qro|Gto|Mich|Yuc|Chih|Coah|Hgo|Oax|Ags|Chis|S\.L\.P)\.|(?<!\p{L})(?:Cd\. |M[ée]xico|CDMX)/u;
