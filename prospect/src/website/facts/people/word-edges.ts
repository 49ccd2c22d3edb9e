const letterAt = (text: string, at: number) => text.charCodeAt(at) & 31;
/** Three letters packed into one number, upper and lower case alike, so that a line need not be folded first. */
const packed = (text: string, at: number) =>
  (letterAt(text, at) << 10) | (letterAt(text, at + 1) << 5) | letterAt(text, at + 2);

const anyLetter = Array.from({ length: 32 }, (_, letter) => letter);
const alphabet = "abcdefghijklmnopqrstuvwxyz".split("");
/** Umlauts as keyboards without them write: "ae", "oe", "ue" among the first or the last letters. */
const spelledOut = ["ae", "oe", "ue"].flatMap((umlaut) =>
  alphabet.flatMap((one) => [`${umlaut}${one}`, `${one}${umlaut}`]),
);

/** Five letters as a place in a table of 65,536, where words that differ seldom meet. */
const placeOf = (three: number, fourth: number, fifth: number) =>
  Math.imul((three << 10) | (fourth << 5) | fifth, 0x9e3779b1) >>> 16;

/**
 * How the words of a list begin and how those end that others are glued to. A word that neither begins nor ends so is
 * none of the list, which a few looks into tables tell without cutting it out of its line.
 */
export class WordEdges {
  /** By the first three letters, which letters may follow as the fourth, a bit each; the lowest one is a word's end. */
  readonly #begins = new Int32Array(32 ** 3);
  readonly #ends = new Uint8Array(32 ** 3);
  /** The first and the last five letters, 1 and 2: three tell too little of "development" and "marketing". */
  readonly #fives = new Uint8Array(2 ** 16);

  constructor(words: readonly string[], endings: readonly string[]) {
    for (const word of words)
      if (word.length > 2) {
        this.#begins[packed(word, 0)]! |= 1 << (word.length > 3 ? letterAt(word, 3) : 0);
        // A stem of four letters may go on with any.
        if (word.length > 3) this.#note(1, packed(word, 0), letterAt(word, 3), letterAt(word, 4));
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
    for (const word of endings)
      this.#note(
        2,
        packed(word, word.length - 3),
        word.length > 3 ? letterAt(word, word.length - 4) : 0,
        word.length > 4 ? letterAt(word, word.length - 5) : 0,
      );
  }

  /** Five letters of the list, 0 where the word has no such letter and so any may stand. */
  #note(edge: number, three: number, fourth: number, fifth: number): void {
    for (const one of fourth === 0 ? anyLetter : [fourth])
      for (const other of fifth === 0 ? anyLetter : [fifth])
        this.#fives[placeOf(three, one, other)]! |= edge;
  }

  /** Whether the part of a text from `start` to `end`, which is one word, may be of the list. True for words with a hyphen or foreign letters. */
  admit(text: string, start: number, end: number): boolean {
    const length = end - start;
    if (length < 3) return true;
    const first = packed(text, start);
    const fourth = length > 3 ? letterAt(text, start + 3) : 0;
    const begins = ((this.#begins[first]! >> fourth) & 1) === 1;
    if (begins && (length < 5 || this.#isFive(1, first, fourth, letterAt(text, start + 4))))
      return true;
    const last = packed(text, end - 3);
    const ends = this.#ends[last] === 1;
    if (
      ends &&
      (length < 5 || this.#isFive(2, last, letterAt(text, end - 4), letterAt(text, end - 5)))
    )
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

  #isFive(edge: number, three: number, fourth: number, fifth: number): boolean {
    return (this.#fives[placeOf(three, fourth, fifth)]! & edge) !== 0;
  }
}
