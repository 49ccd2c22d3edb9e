import { createHmac } from "node:crypto";

export interface SignedHeaders {
  "webhook-id": string;
  "webhook-timestamp": string;
  "webhook-signature": string;
}

/** Standard Webhooks over the exact bytes that are sent. The first secret signs; the others only verify. */
export function sign(
  secrets: readonly string[],
  id: string,
  at: Date,
  body: Buffer | string,
): SignedHeaders {
  const [secret] = secrets;
  if (secret === undefined) throw new Error("There is no secret to sign with.");
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = createHmac("sha256", keyOf(secret))
    .update(`${id}.${timestamp}.`)
    .update(body)
    .digest("base64");
  return {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${signature}`,
  };
}

function keyOf(secret: string): Buffer {
  return Buffer.from(
    secret.startsWith("whsec_") ? secret.slice("whsec_".length) : secret,
    "base64",
  );
}
