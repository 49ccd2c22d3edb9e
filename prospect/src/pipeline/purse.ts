import type { ModelBudget } from "../agents/agent.ts";
import { transaction, type Tx } from "../db/client.ts";
import { untilSaved } from "../db/transient.ts";
import { isLimited, promise, settle, type BudgetLimits, type Purse } from "../model/budget.ts";
import type { Context } from "./context.ts";

/**
 * A job's purse: one row for all processes that work on the job, so that they cannot overspend it together, and none
 * of them forgets what was promised when it is killed. A call whose end nobody saw stays counted at its estimate, for
 * it was paid. Undefined where nothing is limited; then no call waits for the database.
 */
export function openPurse(
  { database, log }: Pick<Context, "database" | "log">,
  jobId: string,
  limits: BudgetLimits,
): ModelBudget | undefined {
  if (!isLimited(limits)) return undefined;
  // One at a time from here, so that waiting for the row takes no more than one connection.
  let turn: Promise<unknown> = Promise.resolve();
  const change = <T>(decide: (purse: Purse) => { purse: Purse | null; answer: T }): Promise<T> => {
    const done = turn.then(() =>
      untilSaved(() =>
        transaction(database, async (tx) => {
          const { purse, answer } = decide(await lockPurse(tx, jobId));
          if (purse !== null) await savePurse(tx, jobId, purse);
          return answer;
        }),
      ),
    );
    turn = done.catch(() => undefined);
    return done;
  };
  return {
    async take(estimatedUsd) {
      const refused = await change((purse) => {
        const promised = promise(purse, limits, estimatedUsd);
        return promised.ok
          ? { purse: promised.purse, answer: null }
          : { purse: null, answer: promised.why };
      });
      if (refused !== null) return { granted: false, why: refused };
      return {
        granted: true,
        settle: (end) =>
          change((purse) => ({ purse: settle(purse, estimatedUsd, end), answer: undefined })).catch(
            (error: unknown) =>
              log.error({ err: error, jobId, end }, "A model call could not be settled."),
          ),
      };
    },
  };
}

async function lockPurse(tx: Tx, jobId: string): Promise<Purse> {
  // Opened by the first call, with what is on the bill from before there were purses.
  await tx.query(
    `insert into prospect.purses (job_id, calls, spent_usd)
     select job_id, llm_calls, cost_usd from prospect.jobs where job_id = $1 on conflict do nothing`,
    [jobId],
  );
  const { rows } = await tx.query<Purse>(
    "select calls, spent_usd, promised_usd from prospect.purses where job_id = $1 for update",
    [jobId],
  );
  const [purse] = rows;
  if (purse === undefined) throw new Error(`The job ${jobId} has no purse.`);
  return purse;
}

async function savePurse(tx: Tx, jobId: string, purse: Purse): Promise<void> {
  await tx.query(
    "update prospect.purses set calls = $2, spent_usd = $3, promised_usd = $4 where job_id = $1",
    [jobId, purse.calls, purse.spent_usd, purse.promised_usd],
  );
}
