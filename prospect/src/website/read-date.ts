import { fold } from "./clean-text.ts";

const monthWords =
  "january,janeiro,enero,janvier,januar,januari,gennaio,jan,ene,janv,gen|february,fevereiro,febrero,fevrier,februar,februari,febbraio,feb,fev,fevr|march,marco,marzo,mars,marz,maart,mar,mrt|april,abril,avril,aprile,apr,abr,avr|may,maio,mayo,mai,mei,maggio,mag|june,junho,junio,juin,juni,giugno,jun,giu|july,julho,julio,juillet,juli,luglio,jul,lug|august,agosto,aout,augustus,aug,ago|september,setembro,septiembre,septembre,settembre,sep,sept,set|october,outubro,octubre,octobre,oktober,ottobre,oct,out,okt,ott|november,novembro,noviembre,novembre,nov|december,dezembro,diciembre,decembre,dezember,dicembre,dec,dez,dic";
const months = new Map(
  monthWords
    .split("|")
    .flatMap((words, index) => words.split(",").map((word) => [word, index + 1] as const)),
);
const names = [...months.keys()].sort((a, b) => b.length - a.length).join("|");

const dayFirst = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|°)?(?: de| of)? (${names})\\.?,?(?: de| del)? ((?:19|20)\\d\\d)(?!\\d)`,
  "g",
);
const monthFirst = new RegExp(
  `(?<![a-z])(${names})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d)`,
  "g",
);
const monthOnly = new RegExp(
  `(?<![a-z])(${names})\\.?,?(?: de| del| of)? ((?:19|20)\\d\\d)(?!\\d)`,
  "g",
);

const numericDate = /(?<!\d)(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/;

/** Whether a text states a date in figures, though their order may tell nobody which day it is. */
export const hasNumericDate = (text: string) => numericDate.test(text);

/**
 * The first date a text states, as YYYY-MM-DD, or YYYY-MM when it names no day; null when it states none. `dayBefore`:
 * it is written where the day stands before the month, so that 11/06/2025 is in June.
 */
export function readDate(text: string, dayBefore = false): string | null {
  const iso = /(?<![\d-])((?:19|20)\d\d)-(\d\d)(?:-(\d\d))?(?!\d)/.exec(text);
  if (iso) return written(Number(iso[1]), Number(iso[2]), iso[3] ? Number(iso[3]) : null);
  const folded = fold(text.slice(0, 3000));
  const day = dayFirst.exec(folded);
  dayFirst.lastIndex = 0;
  if (day) return written(Number(day[3]), months.get(day[2] ?? "") ?? 0, Number(day[1]));
  const month = monthFirst.exec(folded);
  monthFirst.lastIndex = 0;
  if (month) return written(Number(month[3]), months.get(month[1] ?? "") ?? 0, Number(month[2]));
  const only = monthOnly.exec(folded);
  monthOnly.lastIndex = 0;
  if (only) return written(Number(only[2]), months.get(only[1] ?? "") ?? 0, null);
  // 31/12/2025 and 31.12.2025; where day and month could change places, only the language may know their order.
  const numeric = numericDate.exec(text);
  if (!numeric) return null;
  const [first, second] = [Number(numeric[1]), Number(numeric[3])];
  if (numeric[2] === "." || first > 12 || (dayBefore && second <= 12))
    return written(Number(numeric[4]), second, first);
  if (second > 12) return written(Number(numeric[4]), first, second);
  return first === second ? written(Number(numeric[4]), first, first) : null;
}

function written(year: number, month: number, day: number | null): string | null {
  if (
    month < 1 ||
    month > 12 ||
    (day !== null && (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()))
  )
    return null;
  const two = (value: number) => String(value).padStart(2, "0");
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}
