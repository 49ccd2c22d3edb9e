/** Of the first four letters of each word, 0 where it has fewer, which cues they give: a bit each. */
const given = new Int32Array(2 ** 15);
let cues = 0;

/**
 * A bit for words without which a rule cannot match: rules are many, and of most of them a text has no word. A word of a
 * text gives the cue when it begins as one of these do with four letters, or is the whole of a shorter one, in small
 * letters or in capitals. In the rule's pattern a space or another mark of ASCII must stand before the word.
 */
export function cue(words: string): number {
  // The next one would share the first one's bit.
  if (cues === 32) throw new RangeError("A number holds 32 cues and no more.");
  const bit = 1 << cues;
  cues += 1;
  for (const word of words.split(" ")) given[placeOf(word, 0)]! |= bit;
  return bit;
}

/** The cues that the words of a text give, in one walk over it. Several rules ask for the same text one after the other. */
export function cuesOf(text: string): number {
  if (last.text !== text) last = { text, found: cuesIn(text) };
  return last.found;
}

/** Those that its first word gives. */
export const firstCueOf = (text: string): number => given[placeOf(text, 0)]!;

let last = { text: "", found: 0 };

function cuesIn(text: string): number {
  let found = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const isWord = isLetter(text.charCodeAt(at));
    if (isWord && !inWord) found |= given[placeOf(text, at)]!;
    inWord = isWord;
  }
  return found;
}

/** Letters, and what else beyond ASCII is neither a space, a dash nor a quotation mark. */
function isLetter(code: number): boolean {
  const small = code | 32;
  return (small >= 97 && small <= 122) || (code > 0xa9 && (code < 0x2000 || code > 0x206f));
}

/** Where in the table the word stands that begins there. */
function placeOf(text: string, start: number): number {
  let letters = 0;
  for (let at = start; at < start + 4; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (!isLetter(code)) return place(letters << (5 * (start + 4 - at)));
    letters = (letters << 5) | (code & 31);
  }
  return place(letters);
}

const place = (letters: number) => Math.imul(letters, 0x9e3779b1) >>> 17;
