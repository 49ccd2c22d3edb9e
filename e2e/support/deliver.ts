import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PipelineEvent } from "@leadstream/contract";
import { postSigned, signed } from "../../prove/src/signed-post.ts";
import type { RunningProduct } from "./product.ts";

/** Delivers events of one job as prospect does: signed with the installation's own secret. */
export function deliver(
  { address, dataDir }: Pick<RunningProduct, "address" | "dataDir">,
  events: readonly PipelineEvent[],
): Promise<{ status: number; json: unknown }> {
  const secret = readFileSync(join(dataDir, "secrets/webhook-secret"), "utf8").trim();
  return postSigned(address, signed(secret, Buffer.from(JSON.stringify({ events }))));
}
