import { fold } from "../text/fold.ts";

/** A number of people, as a range; `to` is null when open. */
export interface SizeRange {
  from: number;
  to: number | null;
}

const people =
  "(?:employees?|people|persons?|staff|members?|colleagues|pessoas|colaboradores|funcionarios|trabalhadores|empleados|personas|trabajadores|employes?|salaries|collaborateurs|personnes|mitarbeitern?|mitarbeitenden?|mitarbeiterinnen|beschaftigten?|angestellten?|medewerkers|werknemers|personeelsleden|dipendenti|persone|addetti|collaboratori|fte|ftes)";
const number = "(\\d{1,3}(?:[.,' ]\\d{3})+|\\d+)";
const between = new RegExp(
  `${number}\\s*(?:-|–|—|to|and|a|ate|hasta|y|bis|und|tot|e|et|à)\\s*${number}\\s*(?:\\+\\s*)?${people}`,
);
const atLeast = new RegExp(
  `(?:more than|over|at least|from|min\\.?|minimum|mais de|pelo menos|mas de|al menos|plus de|au moins|uber|mehr als|mindestens|ab|meer dan|minstens|oltre|piu di|almeno|>=?)\\s*${number}\\s*${people}`,
);
const plus = new RegExp(`${number}\\s*\\+\\s*${people}`);
const atMost = new RegExp(
  `(?:up to|fewer than|less than|under|below|at most|max\\.?|maximum|ate|menos de|no maximo|hasta|moins de|jusqu'a|au plus|bis zu|bis|weniger als|unter|hochstens|tot|minder dan|fino a|meno di|<=?)\\s*${number}\\s*${people}`,
);
const exact = new RegExp(`${number}\\s*${people}`);

const words: readonly [RegExp, SizeRange][] = [
  [
    /\b(?:sole traders?|freelancers?|self-employed|one-person|micro[- ]?(?:businesses|enterprises|empresas|entreprises)|autonomos|trabalhadores independentes|selbststandige|zzp)\b/,
    { from: 1, to: 9 },
  ],
  [
    /\b(?:smes?|smbs?|pmes?|pymes?|kmu|mkb|pmi|small (?:and|to|or|&) (?:medium|mid)[- ]?(?:sized?)?|mittelstand|pequenas e medias|pequenas y medianas|petites et moyennes|kleine und mittlere|kleine en middelgrote|piccole e medie)\b/,
    { from: 5, to: 250 },
  ],
  [
    /\b(?:small (?:business|businesses|companies|firms|teams|practices|shops)|pequenas? (?:empresas?|negocios)|petites entreprises|kleine (?:unternehmen|betriebe|bedrijven)|kleinbetriebe|piccole imprese|independent (?:practices|shops|businesses|clinics))\b/,
    { from: 1, to: 50 },
  ],
  [
    /\b(?:mid[- ]?size[d]?|mid[- ]?market|medium[- ]sized?|medias empresas|medianas empresas|entreprises moyennes|eti|mittlere unternehmen|mittelstandische|middelgrote|medie imprese)\b/,
    { from: 50, to: 500 },
  ],
  [
    /\b(?:large (?:companies|businesses|enterprises|corporations)|enterprises?(?= (?:companies|customers|clients))|corporations|grandes empresas|grandes entreprises|grossunternehmen|konzerne|grote bedrijven|grandi imprese)\b/,
    { from: 250, to: null },
  ],
];

function toNumber(text: string | undefined): number {
  return Number((text ?? "").replace(/[.,' ]/g, ""));
}

/** The size that a sentence of the profile asks for; null when it names none. */
export function readSizeWish(text: string): SizeRange | null {
  const folded = fold(text);
  const range = between.exec(folded);
  if (range) return { from: toNumber(range[1]), to: toNumber(range[2]) };
  const most = atMost.exec(folded);
  if (most) return { from: 1, to: toNumber(most[1]) };
  const least = atLeast.exec(folded) ?? plus.exec(folded);
  if (least) return { from: toNumber(least[1]), to: null };
  const one = exact.exec(folded);
  if (one) return { from: Math.max(1, Math.round(toNumber(one[1]) / 2)), to: toNumber(one[1]) * 2 };
  return words.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** What a site says of its size: "45", "11-50", "more than 200", "250+". */
export function readSize(value: string | number): SizeRange | null {
  if (typeof value === "number") return value > 0 ? { from: value, to: value } : null;
  const folded = fold(value);
  const range = new RegExp(`${number}\\s*(?:-|–|—|to|a|bis|tot)\\s*${number}`).exec(folded);
  if (range) return { from: toNumber(range[1]), to: toNumber(range[2]) };
  const found = new RegExp(number).exec(folded);
  if (!found) return null;
  const size = toNumber(found[1]);
  if (size <= 0) return null;
  const open = /\+|more than|over|mais de|mas de|plus de|uber|mehr als|meer dan|oltre|piu di/.test(
    folded,
  );
  return { from: size, to: open ? size * 2 : size };
}

/** 1 inside the wanted range, falling to 0 at three times beyond either end. */
export function sizeFit(actual: SizeRange, wanted: SizeRange): number {
  const top = actual.to ?? actual.from * 2;
  const ceiling = wanted.to ?? Number.POSITIVE_INFINITY;
  if (top >= wanted.from && actual.from <= ceiling) return 1;
  const ratio = top < wanted.from ? wanted.from / top : actual.from / ceiling;
  return Math.max(0, Math.round((1 - Math.log(ratio) / Math.log(3)) * 100) / 100);
}
