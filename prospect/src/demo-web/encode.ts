/** Bytes of a page in the character set of the old web; what that set lacks becomes a character reference. */
export function encodeWindows1252(text: string): Buffer {
  const written = text.replace(/[^\u0000-\u007f\u00a0-\u00ff€]/gu, (character) => `&#${character.codePointAt(0)};`);
  return Buffer.from(written.replaceAll("€", "\u0080"), "latin1");
}
