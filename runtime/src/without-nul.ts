/** JSON text without the escape of U+0000, for which PostgreSQL has no place in text; an escaped backslash before it stays. */
export function withoutNul(json: string): string {
  return json.includes("\\u0000") ? json.replaceAll(/(?<!\\)((?:\\\\)*)\\u0000/g, "$1") : json;
}
