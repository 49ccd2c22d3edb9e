const byteOrderMarks: [string, number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

function decoder(label: string, fatal = false): TextDecoder | undefined {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return undefined;
  }
}

/** The charset that the header or the first kilobytes of markup declare. */
export function declaredCharset(
  bytes: Uint8Array,
  contentType: string | undefined,
): string | undefined {
  const fromHeader = /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType ?? "")?.[1];
  if (fromHeader && decoder(fromHeader)) return fromHeader;
  const head = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    Math.min(bytes.byteLength, 4096),
  ).toString("latin1");
  const fromMarkup =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head)?.[1] ??
    /<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(head)?.[1];
  return fromMarkup && decoder(fromMarkup) ? fromMarkup : undefined;
}

/** UTF-8 when the bytes are valid UTF-8, else what is declared, else windows-1252: what browsers end up showing. */
export function decode(bytes: Uint8Array, contentType?: string): string {
  for (const [label, mark] of byteOrderMarks)
    if (mark.every((byte, index) => bytes[index] === byte))
      return new TextDecoder(label).decode(bytes);
  const declared = declaredCharset(bytes, contentType);
  // ISO-2022 text is seven-bit, so it passes for UTF-8; its escape sequences tell it apart.
  const sevenBit = declared !== undefined && /^iso-2022/i.test(declared) && bytes.includes(0x1b);
  if (!sevenBit) {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      // Not UTF-8, whatever it calls itself.
    }
  }
  if (declared && !/^utf-?(?:8|16)/i.test(declared)) return decoder(declared)?.decode(bytes) ?? "";
  return new TextDecoder("windows-1252").decode(bytes);
}
