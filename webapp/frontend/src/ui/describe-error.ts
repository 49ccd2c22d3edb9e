import { type Messages, speaker } from "../i18n/index.ts";

export interface Described {
  message: string;
  action: string | null;
}

/** Codes whose sentence says which of many things it was: better in English than not at all. */
const saysMore = new Set(["bad_request", "conflict", "not_retryable"]);

/** An error in words: the server's own where it speaks the reader's language, else the catalogue's for its code. */
export function describeError(error: unknown, t: Messages): Described {
  if (!isSpoken(error)) return { message: t.errors.unexpected, action: t.errors.unexpectedAction };
  if (error.code === "unreachable")
    return { message: t.errors.offline, action: t.errors.offlineAction };
  const codes: Record<string, string | undefined> = t.errors.codes;
  const known = codes[error.code];
  const silent = error.message === "";
  if (known && (silent || (!t.errors.serverSpeaksThis && !saysMore.has(error.code))))
    return { message: known, action: null };
  const said = speaker();
  const translated = said?.translate(error.message) ?? null;
  if (said !== null && translated !== null)
    return { message: translated, action: said.translate(error.action ?? "") };
  return { message: error.message || t.errors.unexpected, action: error.action ?? null };
}

function isSpoken(error: unknown): error is { code: string; message: string; action?: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
