import { createHmac, randomUUID } from "node:crypto";
import { webhookPath } from "@leadstream/contract";

export interface SignedRequest {
  id: string;
  timestamp: string;
  signature: string;
  body: Buffer;
}

/** A right signature, as Standard Webhooks has it. */
export function signed(
  secret: string,
  body: Buffer,
  timestampSeconds = Math.floor(Date.now() / 1000),
): SignedRequest {
  const id = `msg_${randomUUID()}`;
  const timestamp = String(timestampSeconds);
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const mac = createHmac("sha256", key).update(`${id}.${timestamp}.`).update(body).digest("base64");
  return { id, timestamp, signature: `v1,${mac}`, body };
}

/** Posts it to the webhook. */
export async function postSigned(
  url: string,
  { id, timestamp, signature, body }: SignedRequest,
): Promise<{ status: number; json: unknown }> {
  const answer = await fetch(url + webhookPath, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": signature,
    },
    body: new Uint8Array(body),
  });
  return { status: answer.status, json: await answer.json().catch(() => null) };
}
