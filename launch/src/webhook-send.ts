/** Signs and posts the events of a JSON file to the webhook, as the sender would: `npm run webhook:send -- FILE.json`. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { maxBatchEvents } from "@leadstream/contract";
import { webhookAddress } from "@leadstream/prospect/config";
import { sign } from "@leadstream/prospect/delivery/sign";
import { uuidv7 } from "@leadstream/runtime/uuid";
import { completeEnvironment, readEnvironment } from "./environment.ts";
import { explain } from "./explain.ts";

const file = process.argv[2];
if (file === undefined) {
  process.stderr.write(
    `Usage: npm run webhook:send -- FILE.json   (one event, or {"events": […]} of one job, at most ${maxBatchEvents})\n`,
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
const url = webhookAddress(environment["WEBAPP_WEBHOOK_URL"] ?? "");
const secrets = (environment["WEBHOOK_SECRET"] ?? "").split(",").map((one) => one.trim());
try {
  const answer = await fetch(url, {
    method: "POST",
    redirect: "manual",
    headers: {
      "content-type": "application/json",
      ...sign(secrets, uuidv7(), new Date(), body),
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
