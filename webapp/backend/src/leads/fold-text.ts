import { sql, type SQL, type SQLWrapper } from "drizzle-orm";

/** Letters that are a plain one with a mark and do not come apart into the two. */
const whole: Record<string, string> = { ø: "o", đ: "d", ł: "l", ı: "i" };

/** Every letter of Latin-1 and Latin Extended-A that people leave the mark of, in both cases, with its plain one. */
const marked = Array.from({ length: 0x17f - 0xc0 + 1 }, (_, i) => String.fromCodePoint(0xc0 + i))
  .map((letter) => ({ letter, plain: plainOf(letter) }))
  .filter(({ letter, plain }) => plain !== letter && /^[a-z]$/.test(plain));

const variants = Map.groupBy(marked, ({ plain }) => plain);

/**
 * A pattern that finds `text` whatever the case and the marks of its letters: "sao" finds "São", and "Água" finds
 * "AGUA". Spelled out letter by letter because the database may know the case of ASCII letters alone.
 */
export function textPattern(text: string): string {
  return Array.from(text.normalize("NFC"), (letter) => {
    const plain = plainOf(letter);
    const cases = new Set([
      plain,
      plain.toUpperCase(),
      letter.toLowerCase(),
      letter.toUpperCase(),
      ...(variants.get(plain) ?? []).map((variant) => variant.letter),
    ]);
    // Where a case is more than one letter, as of ß, the letter itself will do.
    const single = [...cases].filter((one) => Array.from(one).length === 1);
    return single.length > 1
      ? `[${single.join("")}]`
      : letter.replace(/[\\^$.*+?()[\]{}|]/, "\\$&");
  }).join("");
}

/** A name as it is sorted by: marks and case left out. */
export function foldedText(column: SQLWrapper): SQL<string> {
  const from = marked.map(({ letter }) => letter).join("");
  const to = marked.map(({ plain }) => plain).join("");
  return sql<string>`translate(lower(${column}), ${from}, ${to})`;
}

function plainOf(letter: string): string {
  const lower = letter.toLowerCase();
  const [base = lower] = lower.normalize("NFD");
  return whole[base] ?? base;
}
