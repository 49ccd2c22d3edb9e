/** PostgreSQL keeps every character but NUL, and text from the web may hold those too. */
export function storable(text: string): string {
  return text.includes("\0") ? text.replaceAll("\0", "\uFFFD") : text;
}

// What JSON.stringify makes of NUL and of half a surrogate pair; jsonb takes neither, here or at the receiver.
const unstorable = /\\u(?:0000|d[89a-f])/i;

/** JSON that any PostgreSQL column can keep. Clean values, nearly all, are written out once. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!unstorable.test(json)) return json;
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === "string" ? storable(one).toWellFormed() : one,
  );
}
