import type { TestDatabase } from "@leadstream/runtime/testing/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ModelBudget } from "../agents/agent.ts";
import { openPurse } from "./purse.ts";
import { openContext, type OpenContext } from "./testing/open-context.ts";
import { createProspectDatabase } from "./testing/start-service.ts";

let test: TestDatabase;
/** Two processes that work on one job. */
let processes: OpenContext[];
beforeAll(async () => {
  test = await createProspectDatabase();
  processes = [await openContext(test), await openContext(test)];
});
afterAll(async () => {
  for (const one of processes) await one.close();
  await test.drop();
});

const used = (cost_usd: number) => ({
  provider: "p",
  model: "m",
  input_tokens: 1,
  output_tokens: 1,
  cost_usd,
});
type Limits = Parameters<typeof openPurse>[2];
/** The purse of a new job as each process holds it. */
async function pursesOf(jobId: string, limits: Limits): Promise<ModelBudget[]> {
  await processes[0]?.newJob(jobId);
  return open(jobId, limits);
}
const open = (jobId: string, limits: Limits) =>
  processes.map(({ ctx }) => {
    const purse = openPurse(ctx, jobId, limits);
    if (purse === undefined) throw new Error("This job has limits.");
    return purse;
  });
const rowOf = async (jobId: string) =>
  (
    await test.query(
      "select calls, spent_usd, promised_usd from prospect.purses where job_id = $1",
      [jobId],
    )
  )[0];

describe("a purse that several processes take from", () => {
  it("grants no more calls than the job has, to the last", async () => {
    const purses = await pursesOf("calls", { max_llm_calls: 7 });
    const takes = await Promise.all(
      Array.from({ length: 20 }, (_, i) => purses[i % 2]!.take(null)),
    );
    expect(takes.filter(({ granted }) => granted)).toHaveLength(7);
    expect(takes.find(({ granted }) => !granted)).toMatchObject({
      why: "The job's limit of 7 model calls is reached.",
    });
    expect(await rowOf("calls")).toMatchObject({ calls: 7 });
  });

  it("promises no more than the job may cost, and gives back what was not needed", async () => {
    const [one, other] = await pursesOf("cost", { max_cost_usd: 1 });
    const first = await one!.take(0.6);
    expect(await other!.take(0.6)).toMatchObject({ granted: false });
    if (first.granted) await first.settle(used(0.1));
    const second = await other!.take(0.6);
    expect(second).toMatchObject({ granted: true });
    expect(await one!.take(0.6)).toMatchObject({ granted: false });
    if (second.granted) await second.settle("unmade");
    expect(await rowOf("cost")).toMatchObject({ calls: 1, spent_usd: 0.1, promised_usd: 0 });
  });

  it("remembers what a process promised that was killed before the end of its call", async () => {
    const limits = { max_llm_calls: 2, max_cost_usd: 1 };
    const [lost] = await pursesOf("killed", limits);
    await lost!.take(0.7);
    const [, heir] = open("killed", limits);
    expect(await heir!.take(0.7)).toMatchObject({ granted: false });
    expect(await heir!.take(0.2)).toMatchObject({ granted: true });
    expect(await heir!.take(0.01)).toMatchObject({
      why: "The job's limit of 2 model calls is reached.",
    });
  });

  it("begins with what is on the job's bill already", async () => {
    await processes[0]?.newJob("old");
    await test.query("update prospect.jobs set llm_calls = 3, cost_usd = 0.9 where job_id = 'old'");
    const [purse] = open("old", { max_cost_usd: 1 });
    expect(await purse!.take(0.2)).toMatchObject({ granted: false });
    expect(await purse!.take(0.1)).toMatchObject({ granted: true });
    expect(await rowOf("old")).toMatchObject({ calls: 4, spent_usd: 0.9 });
  });

  it("is none where the job has no limit", () => {
    expect(openPurse(processes[0]!.ctx, "free", { max_cost_usd: null })).toBeUndefined();
  });
});
