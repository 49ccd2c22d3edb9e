export interface Draft {
  subject: string;
  body: string;
}

const prefix = "leadstream.draft.";

/** An edited draft survives closing the drawer and the page; it stays on this machine. */
export function readDraft(key: string): Draft | null {
  const text = localStorage.getItem(prefix + key);
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== "object" || kept === null || !("subject" in kept) || !("body" in kept))
      return null;
    return typeof kept.subject === "string" && typeof kept.body === "string"
      ? { subject: kept.subject, body: kept.body }
      : null;
  } catch {
    // Not written by this page: the agent's draft stands.
    return null;
  }
}

export function keepDraft(key: string, draft: Draft | null): void {
  if (draft === null) localStorage.removeItem(prefix + key);
  else localStorage.setItem(prefix + key, JSON.stringify(draft));
}
