import type { Sector } from "@leadstream/contract";

export interface WordEntry {
  sector: Sector;
  stem: string;
  weight: number;
  /** The word may go on. */
  open: boolean;
  /** How many words it has. */
  words: number;
}

const [newLine, hash, comma, star, equals, space, bracket, dot, zero] = [
  0x0a, 0x23, 0x2c, 0x2a, 0x3d, 0x20, 0x5b, 0x2e, 0x30,
];

/**
 * Some forty thousand entries, found by the letters they begin with. They stay the bytes of their file: a string, an
 * object and a place in a map for each would take longer than reading a page does, at every start.
 */
export class WordTable {
  readonly #bytes: Uint8Array;
  /** Entries by the hash of their stem: where in the lists below, plus one; the next slot where two share one. */
  readonly #slots = new Int32Array(1 << 17);
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #sectors: Sector[] = [];
  readonly #weights: number[] = [];
  readonly #opens: boolean[] = [];
  readonly #made = new Map<number, WordEntry>();
  /** For the hash of a first word and two letters of the next one, how many words the longest such entry has. */
  readonly #longest = new Map<number, number>();
  readonly #firstWords = new Set<number>();
  #sector: Sector | undefined;

  /** Reads the notation that `read-words.ts` explains. The first that holds a stem has it. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let at = 0; at < bytes.length;) {
      const first = bytes[at];
      if (first === newLine || first === space || first === comma) at += 1;
      else if (first === bracket || first === hash) {
        const line = bytes.indexOf(newLine, at);
        const end = line < 0 ? bytes.length : line;
        if (first === bracket)
          this.#sector = Buffer.from(bytes.subarray(at + 1, end - 1)).toString("latin1") as Sector;
        at = end + 1;
      } else at = this.#addFrom(at);
    }
  }

  /** The entries as they were read. */
  *[Symbol.iterator](): Generator<WordEntry> {
    for (const index of this.#starts.keys()) yield this.#entry(index);
  }

  /** The longest entry that the text begins with and that may end there or go on as the text does. */
  longestIn(text: string): WordEntry | null {
    const most = Math.min(text.length, prefixes.length - 1);
    let code = seed;
    for (let length = 1; length <= most; length += 1) {
      code = mix(code, text.charCodeAt(length - 1));
      prefixes[length] = code;
    }
    const pair = text.indexOf(" ");
    const least = pair > 0 ? pair + 3 : 2;
    for (let length = most; length >= least; length -= 1) {
      const index = this.#find(text, length, prefixes[length] as number);
      if (index < 0) continue;
      if (
        length === text.length ||
        (this.#opens[index] === true && text.length - length <= (length <= 3 ? 2 : 8))
      )
        return this.#entry(index);
    }
    return null;
  }

  /** A number for a word that begins entries of several, 0 for one that begins none. */
  firstOf(word: string): number {
    let code = seed;
    for (let at = 0; at < word.length; at += 1) code = mix(code, word.charCodeAt(at));
    return this.#firstWords.has(code) ? code : 0;
  }

  /** How many words the longest entry has that may begin with such a first word and this one; 1 for none. */
  longestAfter(first: number, second: string): number {
    const b = second.length > 1 ? second.charCodeAt(1) : 0;
    return this.#longest.get(withSecond(first, second.charCodeAt(0), b)) ?? 1;
  }

  /** Adds the entry that begins there; gives where the next one may begin. */
  #addFrom(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    let code = seed;
    let words = 1;
    let first = 0;
    let second = 0;
    for (; at < bytes.length; at += 1) {
      const letter = bytes[at] as number;
      if (letter === comma || letter === newLine || letter === equals || letter === star) break;
      if (letter === space) {
        if (words === 1) [first, second] = [code, at + 1];
        words += 1;
      }
      code = mix(code, letter);
    }
    const end = at;
    const open = bytes[at] === star;
    if (open) at += 1;
    let weight = 1;
    if (bytes[at] === equals) {
      weight = 0;
      let unit = 1;
      for (at += 1; at < bytes.length; at += 1) {
        const digit = (bytes[at] as number) - zero;
        if (bytes[at] === dot) unit = 0.1;
        else if (digit < 0 || digit > 9) break;
        else if (unit === 1) weight = weight * 10 + digit;
        else {
          weight += digit * unit;
          unit /= 10;
        }
      }
    }
    if (end > from) this.#add(from, end, code, weight, open);
    if (words > 1) this.#addPhrase(first, second, end, words);
    return at;
  }

  #add(start: number, end: number, code: number, weight: number, open: boolean): void {
    const slots = this.#slots;
    let slot = slotOf(code, slots.length);
    for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1))
      if (this.#same((slots[slot] as number) - 1, start, end)) return;
    this.#starts.push(start);
    this.#ends.push(end);
    this.#weights.push(weight);
    this.#opens.push(open);
    this.#sectors.push(this.#sector as Sector); // a file begins with a sector
    slots[slot] = this.#starts.length;
  }

  #addPhrase(first: number, second: number, end: number, words: number): void {
    this.#firstWords.add(first);
    const next = second + 1 < end ? (this.#bytes[second + 1] as number) : 0;
    const b = next === space ? 0 : next;
    // The last word of an entry may only begin the word of the text.
    const key = withSecond(first, this.#bytes[second] as number, b);
    if (words > (this.#longest.get(key) ?? 1)) this.#longest.set(key, words);
  }

  #same(index: number, start: number, end: number): boolean {
    const from = this.#starts[index] as number;
    if ((this.#ends[index] as number) - from !== end - start) return false;
    for (let at = 0; at < end - start; at += 1)
      if (this.#bytes[from + at] !== this.#bytes[start + at]) return false;
    return true;
  }

  #find(text: string, length: number, code: number): number {
    const slots = this.#slots;
    for (
      let slot = slotOf(code, slots.length);
      slots[slot] !== 0;
      slot = (slot + 1) & (slots.length - 1)
    ) {
      const index = (slots[slot] as number) - 1;
      const from = this.#starts[index] as number;
      if ((this.#ends[index] as number) - from !== length) continue;
      let at = 0;
      while (at < length && this.#bytes[from + at] === text.charCodeAt(at)) at += 1;
      if (at === length) return index;
    }
    return -1;
  }

  #entry(index: number): WordEntry {
    let entry = this.#made.get(index);
    if (!entry) {
      const stem = Buffer.from(
        this.#bytes.subarray(this.#starts[index], this.#ends[index]),
      ).toString("latin1");
      entry = {
        sector: this.#sectors[index] as Sector,
        stem,
        weight: this.#weights[index] as number,
        open: this.#opens[index] as boolean,
        words: stem.split(" ").length,
      };
      this.#made.set(index, entry);
    }
    return entry;
  }
}

/** Hashes of the beginnings of the text that is looked up, by their length; entries are shorter. */
const prefixes = new Int32Array(65);
const seed = 7;
const mix = (code: number, letter: number) => (Math.imul(code, 31) + letter) | 0;
const slotOf = (code: number, slots: number) => (Math.imul(code, 0x9e3779b1) >>> 12) & (slots - 1);
const withSecond = (first: number, a: number, b: number) =>
  Math.imul(first, 0x9e3779b1) ^ ((a << 11) | b);
