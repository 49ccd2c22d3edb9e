/** What a line holds, as bits of one number: readers ask this before any pattern that could not match without it. */
export const Mark = {
  digit: 1,
  /** A run of four digits or more. */
  fourDigits: 1 << 1,
  at: 1 << 2,
  colon: 1 << 3,
  comma: 1 << 4,
  stop: 1 << 5,
  semicolon: 1 << 6,
  /** `-` and its longer kin U+2010 to U+2015. */
  dash: 1 << 7,
  bracket: 1 << 8,
  slash: 1 << 9,
  bar: 1 << 10,
  /** `'` and `’`. */
  apostrophe: 1 << 11,
  ampersand: 1 << 12,
  /** Any letter or sign beyond ASCII. */
  beyondAscii: 1 << 13,
  lower: 1 << 14,
  capital: 1 << 15,
  /** Two capitals in a row. */
  capitals: 1 << 16,
  space: 1 << 17,
  /** `!` or `?`. */
  cry: 1 << 18,
  /** `+`. */
  plus: 1 << 19,
  /** `"`, `“`, `”`, `„`, `«`, `»`. */
  quote: 1 << 20,
  /** `©`. */
  copyright: 1 << 21,
  /** A small letter, or what is no capital beyond ASCII, right behind a space: capitalised words alone lack it. */
  smallWord: 1 << 22,
  /** A capital right behind a small letter or anything beyond ASCII: "McLeod", "PresidentAnn". */
  joined: 1 << 23,
} as const;

/** The bit of each ASCII character. */
const bits = new Int32Array(128);
const mark = (characters: string, bit: number) => {
  for (const character of characters) bits[character.charCodeAt(0)] = bit;
};
mark("0123456789", Mark.digit);
mark("abcdefghijklmnopqrstuvwxyz", Mark.lower);
mark("ABCDEFGHIJKLMNOPQRSTUVWXYZ", Mark.capital);
mark("@", Mark.at);
mark(":", Mark.colon);
mark(",", Mark.comma);
mark(".", Mark.stop);
mark(";", Mark.semicolon);
mark("-", Mark.dash);
mark("()[]{}", Mark.bracket);
mark("/", Mark.slash);
mark("|", Mark.bar);
mark("'", Mark.apostrophe);
mark("&", Mark.ampersand);
mark(" ", Mark.space);
mark("!?", Mark.cry);
mark("+", Mark.plus);
mark('"', Mark.quote);

const capitalBeyondAscii = /\p{Lu}/u;

/** What may be a small letter. */
const small = Mark.lower | Mark.beyondAscii;

/** The marks of a text, in one walk over it. */
export function marksOf(text: string): number {
  let marks = 0;
  let digits = 0;
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const bit = code < 128 ? (bits[code] as number) : bitBeyondAscii(code);
    marks |= bit;
    if (bit === Mark.digit) {
      digits += 1;
      if (digits === 4) marks |= Mark.fourDigits;
    } else {
      digits = 0;
      if ((bit & Mark.capital) !== 0) {
        if ((last & Mark.capital) !== 0) marks |= Mark.capitals;
        if ((last & small) !== 0) marks |= Mark.joined;
      } else if (last === Mark.space && (bit & small) !== 0) marks |= Mark.smallWord;
    }
    last = bit;
  }
  return marks;
}

/** One half of a letter that takes two: some of them are capitals. */
const isHalf = (code: number) => code >= 0xd800 && code <= 0xdfff;

function bitBeyondAscii(code: number): number {
  const known = beyond.get(code);
  if (known !== undefined) return known;
  const bit =
    Mark.beyondAscii |
    (capitalBeyondAscii.test(String.fromCharCode(code)) || isHalf(code) ? Mark.capital : 0);
  beyond.set(code, bit);
  return bit;
}

const beyond = new Map<number, number>();
for (const [characters, bit] of [
  ["‐‑‒–—―", Mark.dash],
  ["’", Mark.apostrophe],
  ["“”„«»", Mark.quote],
  ["©", Mark.copyright],
] as const)
  for (const character of characters) beyond.set(character.charCodeAt(0), Mark.beyondAscii | bit);
