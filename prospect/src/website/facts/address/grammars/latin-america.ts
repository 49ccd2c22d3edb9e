import { arProvinces, brStates } from "../../places.ts";
import { afterComma, city, edge, end, g, type Grammar } from "./grammar.ts";

const cep = String.raw`(?:[Cc][Ee][Pp]\.?\s?[:.]?\s?)?`;
const letters = Object.keys(brStates).join("|");
const wholeNames = Object.values(brStates).join("|");

export const brazil: readonly Grammar[] = [
  g(
    "BR",
    `${edge}(?<city>${city})\\s?[,/—–(|-]\\s?(?<region>${letters})\\)?\\s?[,.;|•·—–-]?\\s?(?:[-–—]\\s?)?(?:Bra[sz]il\\s?[,—–-]?\\s?)?${cep}(?<zip>\\d{2}\\.?\\d{3}-?\\d{3})${end}`,
    0.93,
    /[,/—–(|-]\s?[A-Z]{2}\D{0,30}?\d{2}\.?\d{3}-?\d{3}/,
    3,
  ),
  g(
    "BR",
    `${edge}(?<city>${city})\\s?[,/—–(|-]\\s?(?<region>${wholeNames})\\)?\\s?[,.;|•·—–-]?\\s?(?:Bra[sz]il\\s?[,—–-]?\\s?)?${cep}(?<zip>\\d{2}\\.?\\d{3}-?\\d{3})${end}`,
    0.9,
    `(?:${wholeNames})\\D{0,30}?\\d{2}\\.?\\d{3}`,
    3,
  ),
  // "… 33 Vila Larca São Paulo SP 04999-001": quarter and town run into one another.
  g(
    "BR",
    `${edge}(?<city>${city})\\s(?<region>${letters})\\s?[,—–-]?\\s?${cep}(?<zip>\\d{2}\\.?\\d{3}-\\d{3})${end}`,
    0.86,
    /\s[A-Z]{2}\s?[,—–-]?\s?(?:[Cc][Ee][Pp]\.?\s?[:.]?\s?)?\d{2}\.?\d{3}-\d{3}/,
    3,
  ),
  // "99999-000 Larvália/SC", "CEP 99999-000 - Larvália, Minas Gerais", "Cep 99999-000 Larvália MG".
  g(
    "BR",
    `${cep}${edge}(?<zip>\\d{2}\\.?\\d{3}-\\d{3})\\s?[,|•·—–-]?\\s?(?<city>${city})(?:\\s?[,/—–(|-]\\s?|\\s)(?<region>${letters}|${wholeNames})${end}`,
    0.9,
    /\d{2}\.?\d{3}-\d{3}\s?[,|•·—–-]?\s?\p{Lu}/u,
    3,
  ),
  // "Vila Norte, Feira de Santana, CEP 44999-406": a quarter stands there as often, so the town must be known.
  g(
    "BR",
    `${edge}(?<city>${city})\\s?[,.—–-]\\s?(?:[Cc][Ee][Pp])\\s?[:.]?\\s?(?<zip>\\d{2}\\.?\\d{3}-?\\d{3})${end}`,
    0.84,
    /[Cc][Ee][Pp]\s?[:.]?\s?\d{2}\.?\d{3}-?\d{3}/,
    3,
  ),
  g(
    "BR",
    `${edge}(?<city>${city})\\s?[/—–(|-]\\s?(?<region>${letters})${end}`,
    0.7,
    /[/—–(|-]\s?[A-Z]{2}(?![A-Za-z])/,
    0,
    "at home",
  ),
  // "Rua Olmo, 80, Larvália SP".
  g(
    "BR",
    `(?<=\\d[\\p{L}]{0,2}\\s?[,—–-]\\s)(?<city>${city})\\s(?<region>${letters})(?=\\s*(?:$|[.;|•·(—–-]\\s?(?!\\d)))`,
    0.71,
    /\d\p{L}{0,2}\s?[,—–-]\s[^\d]{2,50}\s[A-Z]{2}(?!\p{L})/u,
    1,
    "at home",
  ),
  // "Centro – Alvorada, MG": the comma alone says little, so a street must stand on the line.
  g(
    "BR",
    `${edge}(?<city>${city}),\\s?(?<region>${letters})${end}(?=\\s*(?:[.,;—–-]?\\s*Brasil|[.;|—–-]|$))`,
    0.71,
    /,\s?[A-Z]{2}(?![A-Za-z])/,
    0,
    "at home",
  ),
];

const ofProvince = String.raw`(?:Provincia de |Prov\. (?:de )?|P(?:cia|rov)\.? (?:de )?)?`;

export const argentina: readonly Grammar[] = [
  g(
    "AR",
    `${edge}(?<zip>(?:[A-HJ-NP-Z](?=\\d{4}))?\\d{4}(?:[A-Z]{3})?)\\)?\\s?[,—–-]?\\s{1,2}(?<city>${city})(?:\\s?[,(—–-]\\s?|\\s(?=Buenos Aires|Bs))${ofProvince}(?<region>${arProvinces.join("|")}|Bs\\.? ?As)${end}`,
    0.86,
    `[,( —–-]\\s?${ofProvince}(?:${arProvinces.join("|")}|Bs\\.? ?As)`,
    4,
  ),
  // "Larquilmes (1999), Buenos Aires".
  g(
    "AR",
    `${edge}(?<city>${city})\\s?\\((?:C\\.?P\\.?:?\\s?)?(?<zip>[A-HJ-NP-Z]?\\d{4}(?:[A-Z]{3})?)\\)\\s?[,—–-]?\\s{0,2}${ofProvince}(?<region>${arProvinces.join("|")}|Bs\\.? ?As)${end}`,
    0.86,
    /\((?:C\.?P\.?:?\s?)?[A-Z]?\d{4}(?:[A-Z]{3})?\)/,
    4,
  ),
  // "Larquén, Santa Fe (S2999ABC)".
  g(
    "AR",
    `${edge}(?<city>${city}),\\s{1,2}${ofProvince}(?<region>${arProvinces.join("|")}|Bs\\.? ?As)\\.?\\s?[,(—–-]{0,2}\\s?(?<zip>[A-HJ-NP-Z]\\d{4}(?:[A-Z]{3})?)${end}`,
    0.86,
    /[A-Z]\d{4}/,
    "lettered",
  ),
  // "B1999 Larquilmes", "C1499ABC CABA": the new codes begin with their province's letter, as models do.
  g(
    "AR",
    `${edge}(?<zip>[A-HJ-NP-Z]\\d{4}(?:[A-Z]{3})?)\\)?,?\\s{1,2}(?<city>${city})${end}`,
    0.78,
    /[A-Z]\d{4}(?:[A-Z]{3})?\)?,?\s{1,2}\p{Lu}/u,
    "lettered",
  ),
];

export const mexico: readonly Grammar[] = [
  g(
    "MX",
    `C\\.?\\s?P\\.?:?\\s{0,2}(?<zip>\\d{5})\\s?[,.;—–-]?\\s{1,2}(?<city>${city})${end}`,
    0.74,
    /C\.?\s?P\.?:?\s{0,2}\d{5}/,
    5,
  ),
  g(
    "MX",
    `${edge}(?<city>${city}),?\\s{1,2}(?:(?<region>\\p{Lu}[\\p{L}.]{1,20}(?: (?:de )?\\p{Lu}\\p{L}+)?),?\\s{1,2})?C\\.?\\s?P\\.?:?\\s{0,2}(?<zip>\\d{5})${end}`,
    0.72,
    /C\.?\s?P\.?:?\s{0,2}\d{5}/,
    5,
  ),
];

/** Without a code. */
export const brazilsStates = g(
  "BR",
  `${edge}(?<city>${city})\\s?[—–-]\\s?(?<region>${wholeNames})${end}`,
  0.6,
  `[—–-]\\s?(?:${wholeNames})`,
  0,
  "at home",
);

export const argentinasProvinces = g(
  "AR",
  `${edge}(?<city>${city}),\\s{1,2}(?:Provincia de |Prov\\. )?(?<region>${arProvinces.join("|")})(?:,? Argentina)?${end}`,
  0.6,
  afterComma(arProvinces.join("|")),
  0,
);
