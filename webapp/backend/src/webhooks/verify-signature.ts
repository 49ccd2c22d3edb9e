import { createHmac, timingSafeEqual } from "node:crypto";
import { signatureToleranceSeconds } from "@leadstream/contract";

export interface SignedRequest {
  id: string | undefined;
  timestamp: string | undefined;
  signature: string | undefined;
  /** The bytes as they came: parsing and printing again would change what was signed. */
  body: Buffer;
}

export type Verdict = "valid" | "unsigned" | "forged" | "stale";

/**
 * Standard Webhooks, `v1` (HMAC-SHA256) only. Stricter than the reference where that is lax: the time is digits alone
 * and signed as sent, and an id with a dot is refused, since it would let the boundary between id, time and body move.
 */
export function verifySignature(
  keys: readonly Buffer[],
  request: SignedRequest,
  nowSeconds: number,
): Verdict {
  const { id, timestamp, signature, body } = request;
  if (id === undefined || timestamp === undefined || signature === undefined) return "unsigned";
  if (!/^[\x21-\x2d\x2f-\x7e]{1,256}$/.test(id) || !/^[0-9]{1,12}$/.test(timestamp))
    return "forged";
  if (!keys.some((key) => matches(signature, mac(key, id, timestamp, body)))) return "forged";
  // After the signature, so that "stale" always speaks of a genuine request: clocks that disagree, or a replay.
  return Math.abs(nowSeconds - Number(timestamp)) <= signatureToleranceSeconds ? "valid" : "stale";
}

/** The keys of `whsec_…` secrets; the reader's error names the fault and never the secret. */
export function readKeys(secrets: readonly string[]): Buffer[] {
  return secrets.map((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
    if (key.length === 0) throw new Error("A webhook secret is not whsec_ followed by base64.");
    return key;
  });
}

/** As the header spells it: comparing the text leaves no second spelling of the same bytes. */
function mac(key: Buffer, id: string, timestamp: string, body: Buffer): Buffer {
  return Buffer.from(
    `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.`).update(body).digest("base64")}`,
  );
}

function matches(header: string, expected: Buffer): boolean {
  return header.split(" ", 20).some((part) => {
    const given = Buffer.from(part);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}
