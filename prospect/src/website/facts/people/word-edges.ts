const letterAt = (text: string, at: number) => text.charCodeAt(at) & 31;
/** Three letters packed into one number, upper and lower case alike, so that a line need not be folded first. */
const packed = (text: string, at: number) =>
  (letterAt(text, at) << 10) | (letterAt(text, at + 1) << 5) | letterAt(text, at + 2);

const fiveOf = (three: number, fourth: number, fifth: number) =>
  placeOf((three << 10) | (fourth << 5) | fifth);
const anyLetter = Array.from({ length: 32 }, (_, letter) => letter);
const alphabet = "abcdefghijklmnopqrstuvwxyz".split("");
/** Umlauts as keyboards without them write: "ae", "oe", "ue" among the first or the last letters. */
const spelledOut = ["ae", "oe", "ue"].flatMap((umlaut) =>
  alphabet.flatMap((one) => [`${umlaut}${one}`, `${one}${umlaut}`]),
);

/** A number as a place in a table of 65,536, where words that differ seldom meet. */
const placeOf = (number: number) => Math.imul(number, 0x9e3779b1) >>> 16;
/** A word's number, letter by letter. */
const withLetter = (number: number, letter: number) => Math.imul(number, 31) + letter;

/** As far as a word may go on behind one of the list, which then is its stem. */
export const longestEnding = 3;
const shortestStem = 4;
/** Three letters and an ending of four. */
const shortestGlued = 7;

/**
 * How the words of a list begin and how those end that others are glued to. A word that neither begins nor ends so is
 * none of the list, which a few looks into tables tell without cutting it out of its line.
 */
export class WordEdges {
  /** By the first three letters, which letters may follow as the fourth, a bit each; the lowest one is a word's end. */
  readonly #begins = new Int32Array(32 ** 3);
  readonly #ends = new Uint8Array(32 ** 3);
  /** Whole words: how "development" begins is how "developer" does. */
  readonly #words = new Uint8Array(2 ** 16);
  /** The last five letters: three tell too little of "marketing". */
  readonly #fives = new Uint8Array(2 ** 16);

  constructor(words: readonly string[], endings: readonly string[]) {
    for (const word of words)
      if (word.length > 2) {
        this.#begins[packed(word, 0)]! |= 1 << (word.length > 3 ? letterAt(word, 3) : 0);
        let number = 0;
        for (let at = 0; at < word.length; at += 1) number = withLetter(number, letterAt(word, at));
        this.#words[placeOf(number)] = 1;
      }
    for (const begin of spelledOut) this.#begins[packed(begin, 0)] = -1;
    // "Gaertner": the umlaut may end behind the third letter.
    for (const word of words)
      if (/^..[aou]/.test(word)) this.#begins[packed(word, 0)]! |= 1 << letterAt("e", 0);
    for (const word of [...endings, ...spelledOut]) {
      const last = packed(word, word.length - 3);
      this.#ends[last] = 1;
      // The "e" of an umlaut spelled out may stand where the vowel stood.
      if (/[aou]..$/.test(word)) this.#ends[(last & 1023) | (5 << 10)] = 1;
    }
    for (const word of endings) {
      // Before an ending of four letters any may stand.
      const fifths = word.length > 4 ? [letterAt(word, word.length - 5)] : anyLetter;
      for (const fifth of fifths)
        this.#fives[fiveOf(packed(word, word.length - 3), letterAt(word, word.length - 4), fifth)] =
          1;
    }
  }

  /** Whether the part of a text from `start` to `end`, which is one word, may be of the list. True for words with a hyphen or foreign letters. */
  admit(text: string, start: number, end: number): boolean {
    const length = end - start;
    if (length < 3) return true;
    const first = packed(text, start);
    const fourth = length > 3 ? letterAt(text, start + 3) : 0;
    const begins = ((this.#begins[first]! >> fourth) & 1) === 1;
    if (begins && (length < shortestStem || this.#holdsStem(text, start, end))) return true;
    const last = packed(text, end - 3);
    const ends = length >= shortestGlued && this.#ends[last] === 1;
    if (ends && this.#fives[fiveOf(last, letterAt(text, end - 4), letterAt(text, end - 5))] === 1)
      return true;
    let before = 0;
    for (let at = start; at < end; at += 1) {
      const small = text.charCodeAt(at) | 32;
      if (small < 97 || small > 122) return true;
      // An umlaut spelled out moves the letters behind it: "schuetz" is "schutz".
      if (small === 101 && (before === 97 || before === 111 || before === 117) && (begins || ends))
        return true;
      before = small;
    }
    return false;
  }

  /** Whether the word is one of the list or goes on a little behind one. */
  #holdsStem(text: string, start: number, end: number): boolean {
    const shortest = Math.max(start + shortestStem, end - longestEnding);
    let number = 0;
    for (let at = start; at < end; at += 1) {
      number = withLetter(number, letterAt(text, at));
      if (at + 1 >= shortest && this.#words[placeOf(number)] === 1) return true;
    }
    return false;
  }
}
