/** Signs and posts the events of a JSON file to the webhook, as the sender would: `npm run webhook:send -- FILE.json`. */
import { createHmac } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { webhookPath } from "@leadstream/contract";
import { uuidv7 } from "@leadstream/runtime/uuid";
import { completeEnvironment, readEnvironment } from "./environment.ts";
import { explain } from "./explain.ts";

const file = process.argv[2];
if (file === undefined) {
  process.stderr.write(
    'Usage: npm run webhook:send -- FILE.json   (one event, or {"events": […]})\n',
  );
  process.exit(2);
}
const given = readEnvironment();
const environment = await completeEnvironment(given).catch((error: unknown) => {
  process.stderr.write(`${explain(error, given)}\n`);
  process.exit(1);
});
// npm runs its scripts in the package's folder; a relative path is meant from where the person stands.
const body = await readFile(resolve(process.env["INIT_CWD"] ?? "", file)).catch((error: Error) => {
  process.stderr.write(`${file} cannot be read: ${error.message}\n`);
  process.exit(2);
});
try {
  JSON.parse(body.toString("utf8"));
} catch (error) {
  process.stderr.write(`${file} is not JSON: ${(error as Error).message}\n`);
  process.exit(2);
}
const base = (environment["WEBAPP_WEBHOOK_URL"] ?? "").replace(/\/+$/, "");
const url = base.endsWith(webhookPath) ? base : base + webhookPath;
const secret = (environment["WEBHOOK_SECRET"] ?? "").split(",")[0] ?? "";
const id = uuidv7();
const timestamp = Math.floor(Date.now() / 1000);
const key = Buffer.from(secret.trim().replace(/^whsec_/, ""), "base64");
const signature = createHmac("sha256", key)
  .update(`${id}.${timestamp}.`)
  .update(body)
  .digest("base64");
try {
  const answer = await fetch(url, {
    method: "POST",
    redirect: "manual",
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": String(timestamp),
      "webhook-signature": `v1,${signature}`,
    },
    body,
  });
  process.stdout.write(`${answer.status} ${await answer.text()}\n`);
  process.exitCode = answer.ok ? 0 : 1;
} catch (error) {
  process.stderr.write(
    `${url} cannot be reached: ${((error as Error).cause as Error | undefined)?.message ?? (error as Error).message}\n`,
  );
  process.exitCode = 1;
}
