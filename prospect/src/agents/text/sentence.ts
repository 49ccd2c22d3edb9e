/** One line that ends like a sentence. */
export function sentence(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain === "" || /[.!?…]["”“»’)]?$/.test(plain) ? plain : `${plain}.`;
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

export function listed(items: readonly string[], and = "and"): string {
  const last = items.at(-1) ?? "";
  // Spanish says "e" before its own sound.
  const word = and === "y" && /^h?[ií](?![aeoáéó])/i.test(last) ? "e" : and;
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}

export function firstSentence(text: string): string {
  return text.trim().split(/(?<=[.!?])\s+|\n+/)[0] ?? "";
}
