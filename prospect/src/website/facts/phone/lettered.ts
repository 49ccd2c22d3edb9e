/** The keys of a telephone: "HEAT" is dialled 4328. */
const keys = ["ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"];
const keyOf = (letter: string) => String(keys.findIndex((key) => key.includes(letter)) + 2);

/**
 * "212-555-HEAT", "1-800-GO-KESTREL", "0800 KESTREL": an area, perhaps a group of digits, then a word in capitals. Seven
 * digits before the word are a whole number already, so the word behind "555-0143 FAX" is no part of it.
 */
export const lettered =
  /(?<![\p{L}\p{N}/.-])(?<!\d[ ().-]{1,2})(?:\+?1[ .-])?\(?\d{3,4}\)?[ .-]{1,2}(?:\d{1,3}[ .-]?)?[A-Z]{2,10}(?:[ .-][A-Z]{2,10}|[ .-]?\d{1,3}){0,2}(?![\p{L}\p{N}-])/gu;

/** Areas that are called free of charge are written with a word as a matter of course; others need a label. */
const tollFree = /^(?:\+?1[ .-])?\(?8(?:00|88|77|66|55|44|33)(?!\d)|^(?:0[58]00|1[38]00)(?!\d)/;
const american = /^(?:\+?1[ .-])?\(?[2-9]\d{2}\)?[ .-]/;
/** What may stand behind the beginning of a number without being dialled. */
const noWord =
  /^(?:SUITE|ROOM|FLOOR|UNIT|STREET|AVE|FAX|TEL|PHONE|EXT|CELL|MOB|CALL|USA?|UK|OR|AND|AM|PM|KG|MM|CM|EUR|USD)/;

/** What is dialled; null for what is a code or a sentence. What a word has too many of is not dialled. */
export function dialled(text: string, labelled: boolean): string | null {
  const word = text.replace(/[^A-Z]/g, "");
  if (word.length < 3 || noWord.test(word) || !(labelled || tollFree.test(text))) return null;
  const digits = text.replace(/[A-Z]/g, keyOf).replace(/\D/g, "");
  // Nine digits are a number of Spain or Portugal in the same groups.
  if (american.test(text) && digits.length !== 9) {
    const national = digits.startsWith("1") ? digits.slice(1, 11) : digits.slice(0, 10);
    return national.length === 10 ? `+1${national}` : null;
  }
  return digits.startsWith("1") ? digits.slice(0, 10) : digits;
}
