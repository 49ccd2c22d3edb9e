import { createHmac, randomBytes } from "node:crypto";

/** Standard Webhooks' three headers, the same as on what comes in. */
export function signedHeaders(
  secret: string,
  id: string,
  body: string,
  at: Date,
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const mac = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${mac}` };
}

export function newSecret(): string {
  return `whsec_${randomBytes(32).toString("base64")}`;
}
