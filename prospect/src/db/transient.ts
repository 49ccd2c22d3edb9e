import { setTimeout as wait } from "node:timers/promises";

const codes =
  /^(?:08|53|57P|40001|40P01|25006)|^(?:ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT|ENOTFOUND)$/;
const messages =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|not queryable/i;

/** The database is away, full or restarting, or chose us to end a deadlock: the same statement may work later. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as Error & { code?: unknown };
  if (typeof code === "string" && codes.test(code)) return true;
  return messages.test(error.message) || (error.cause !== undefined && isTransient(error.cause));
}

const patienceMs = 120_000;

/** Does it again until the database is back. Only for work that may be done twice. */
export async function untilSaved<T>(work: () => Promise<T>): Promise<T> {
  const giveUpAt = performance.now() + patienceMs;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isTransient(error) || performance.now() > giveUpAt) throw error;
      await wait(Math.min(200 * attempt, 2000));
    }
  }
}
