/** Bytes of a page in the character set of the old web; what that set lacks becomes a character reference. */
export function encodeWindows1252(text: string): Buffer {
  const written = text.replace(/[\u0080-\u009f\u0100-\u{10ffff}]/gu, (character) =>
    character === "€" ? character : `&#${character.codePointAt(0)};`,
  );
  return Buffer.from(written.replaceAll("€", "\u0080"), "latin1");
}
