import { uuidv7 } from "@leadstream/runtime/uuid";
import type { Context } from "../context.ts";
import { auditLog } from "../db/accounts-schema.ts";
import type { AnyTx } from "../db/client.ts";

export interface Audited {
  /** What was done, as `noun.verb`: `job.start`, `member.remove`. */
  action: string;
  /** The id it was done to. */
  subject: string;
  /** Never secrets: owners read this. */
  details?: unknown;
}

/** Notes who changed what, in the transaction of the change. */
export async function audit(
  tx: AnyTx,
  ctx: Pick<Context, "workspaceId" | "userId" | "now">,
  done: Audited,
): Promise<void> {
  const { action, subject, details = null } = done;
  await tx.insert(auditLog).values({
    id: uuidv7(),
    workspaceId: ctx.workspaceId,
    userId: ctx.userId,
    action,
    subject,
    details,
    createdAt: ctx.now(),
  });
}
