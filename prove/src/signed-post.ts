import { createHmac, randomUUID } from "node:crypto";
import { webhookPath } from "@leadstream/contract";

/** Posts a body to the webhook with a right signature, as Standard Webhooks has it. */
export async function signedPost(
  url: string,
  secret: string,
  body: string,
  more: { id?: string; timestampSeconds?: number } = {},
): Promise<{ status: number; json: unknown }> {
  const id = more.id ?? `msg_${randomUUID()}`;
  const timestamp = more.timestampSeconds ?? Math.floor(Date.now() / 1000);
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  const answer = await fetch(url + webhookPath, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": String(timestamp),
      "webhook-signature": `v1,${signature}`,
    },
    body,
  });
  return { status: answer.status, json: await answer.json().catch(() => null) };
}
