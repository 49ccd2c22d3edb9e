import { appendEvents, type Counts } from "../journal/append.ts";
import type { Context } from "./context.ts";
import { costOf, usageOf, type AgentEnd } from "./run-agent.ts";

/** What a model was paid for is on the job's bill, even where its result came too late to count. */
export async function billCalls(
  ctx: Pick<Context, "database" | "now">,
  jobId: string,
  { cost_usd = 0, unpriced_calls = 0, llm_calls = 0, input_tokens = 0, output_tokens = 0 }: Counts,
): Promise<void> {
  if (llm_calls === 0) return;
  const counts = { cost_usd, unpriced_calls, llm_calls, input_tokens, output_tokens };
  await appendEvents(ctx.database.pool, jobId, [], ctx.now(), counts);
}

/** For an agent that ended after its lead was let go. Never throws. */
export async function billLate(
  ctx: Pick<Context, "database" | "now" | "log">,
  { jobId, leadId }: { jobId: string; leadId: string },
  end: AgentEnd,
): Promise<void> {
  const usage = usageOf(end);
  await billCalls(ctx, jobId, costOf(usage)).catch((error: unknown) => {
    ctx.log.error({ err: error, leadId, usage }, "A late model call could not be put on the bill.");
  });
}
