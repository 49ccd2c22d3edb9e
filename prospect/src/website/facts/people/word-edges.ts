/**
 * Three letters each, packed into one number: upper and lower case alike, so that a line need not be folded first.
 */
const packed = (text: string, at: number) =>
  ((text.charCodeAt(at) & 31) << 10) |
  ((text.charCodeAt(at + 1) & 31) << 5) |
  (text.charCodeAt(at + 2) & 31);

/** Umlauts as keyboards without them write: "ae", "oe", "ue" at any of three letters. */
const spelledOut = ["a", "o", "u"].flatMap((vowel) =>
  [..."abcdefghijklmnopqrstuvwxyz"].flatMap((other) => [`${vowel}e${other}`, `${other}${vowel}e`]),
);

/**
 * How the words of a list begin and how those end that others are glued to. A word that neither begins nor ends so is
 * none of the list, which two looks into a table tell without cutting it out of its line.
 */
export class WordEdges {
  readonly #begins = new Uint8Array(32 ** 3);
  readonly #ends = new Uint8Array(32 ** 3);

  constructor(words: readonly string[], endings: readonly string[]) {
    for (const word of [...words, ...spelledOut])
      if (word.length > 2) this.#begins[packed(word, 0)] = 1;
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
    if (this.#begins[packed(text, start)] === 1 || this.#ends[packed(text, end - 3)] === 1)
      return true;
    for (let at = start; at < end; at += 1) {
      const small = text.charCodeAt(at) | 32;
      if (small < 97 || small > 122) return true;
    }
    return false;
  }
}
