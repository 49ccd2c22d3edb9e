import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testToken, until } from "../pipeline/testing/start-service.ts";
import { aiSdk, older, today, type TestClient } from "./testing/clients.ts";
import { Line } from "./testing/line.ts";
import { openStage, type Stage } from "./testing/stage.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** A wait in whose middle the line breaks; the job ends only after that. */
async function brokenWait(query: string, connect: (url: string) => Promise<TestClient>) {
  const { service } = stage;
  const gate = stage.hold(query);
  const job_id = await service.start({ user_search_query: query });
  await until("the lead is found", async () => (await service.job(job_id))["found"] === 1);
  const line = await Line.open(service.address);
  stage.closeLater(line);
  const client = await connect(line.endpoint);
  stage.closeLater(client);
  let told = false;
  const wait = (signal?: AbortSignal) =>
    client.call(
      "wait_for_job",
      { job_id, timeout_seconds: 20 },
      { onProgress: () => (told = true), ...(signal === undefined ? {} : { signal }) },
    );
  const leaving = new AbortController();
  const waiting = wait(leaving.signal);
  waiting.catch(() => undefined);
  await until("the wait has begun", () => told || (connect === silent && line.heard(job_id)));
  line.cut();
  return {
    waiting,
    wait,
    leave: () => leaving.abort(),
    letGo: gate.resolve,
  };
}

const overHttp =
  (connect: (place: { url: string; token: string }) => Promise<TestClient>) => (url: string) =>
    connect({ url, token: testToken });
/** It does not hand on progress. */
const silent = overHttp(aiSdk);
const over = { finished: true, job: { status: "completed", completed: 1 } };

describe("a line that breaks in the middle of a wait", () => {
  it.each([
    ["the SDK of today, 2025-11-25", today("2025-11-25")],
    ["the SDK before it", older],
  ])("is taken up again by %s: the same call is answered", async (name, connect) => {
    const { waiting, letGo } = await brokenWait(name, overHttp(connect));
    letGo();
    expect((await waiting).structuredContent).toMatchObject(over);
  });

  // These have no event ids to go on from, and their calls end by their own time-out or signal.
  it.each([
    ["the SDK of today, 2026-07-28", overHttp(today("2026-07-28"))],
    ["the AI SDK's client", silent],
  ])("leaves the job to be waited for again by %s", async (name, connect) => {
    const { waiting, wait, leave, letGo } = await brokenWait(name, connect);
    leave();
    await expect(waiting).rejects.toThrow();
    const again = wait();
    letGo();
    expect((await again).structuredContent).toMatchObject(over);
  });
});
