const letterAt = (text: string, at: number) => text.charCodeAt(at) & 31;
/** Three letters packed into one number, upper and lower case alike, so that a line need not be folded first. */
const packed = (text: string, at: number) =>
  (letterAt(text, at) << 10) | (letterAt(text, at + 1) << 5) | letterAt(text, at + 2);

const alphabet = "abcdefghijklmnopqrstuvwxyz".split("");
/** Umlauts as keyboards without them write: "ae", "oe", "ue" among the first or the last letters. */
const spelledOut = ["ae", "oe", "ue"].flatMap((umlaut) =>
  alphabet.flatMap((one) => [`${umlaut}${one}`, `${one}${umlaut}`]),
);

/**
 * How the words of a list begin and how those end that others are glued to. A word that neither begins nor ends so is
 * none of the list, which two looks into a table tell without cutting it out of its line.
 */
export class WordEdges {
  /** By the first three letters, which letters may follow as the fourth, a bit each; the lowest one is a word's end. */
  readonly #begins = new Int32Array(32 ** 3);
  readonly #ends = new Uint8Array(32 ** 3);

  constructor(words: readonly string[], endings: readonly string[]) {
    for (const word of words)
      if (word.length > 2)
        this.#begins[packed(word, 0)]! |= 1 << (word.length > 3 ? letterAt(word, 3) : 0);
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
  }

  /** Whether the part of a text from `start` to `end`, which is one word, may be of the list. True for words with a hyphen or foreign letters. */
  admit(text: string, start: number, end: number): boolean {
    if (end - start < 3) return true;
    const fourth = end - start > 3 ? letterAt(text, start + 3) : 0;
    if ((this.#begins[packed(text, start)]! >> fourth) & 1) return true;
    if (this.#ends[packed(text, end - 3)] === 1) return true;
    for (let at = start; at < end; at += 1) {
      const small = text.charCodeAt(at) | 32;
      if (small < 97 || small > 122) return true;
    }
    return false;
  }
}
