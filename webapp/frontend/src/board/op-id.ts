/** Names one change of this tab, so that its echo is known. `randomUUID` is missing on plain http beyond loopback. */
export function newOpId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
