/** One line that ends like a sentence. */
export function sentence(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain === "" || /[.!?…]["”“»’)]?$/.test(plain) ? plain : `${plain}.`;
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

export function listed(items: readonly string[], and = "and"): string {
  return items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;
}

export function firstSentence(text: string): string {
  return text.trim().split(/(?<=[.!?])\s+|\n+/)[0] ?? "";
}
