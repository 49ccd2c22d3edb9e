import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outcomeOf } from "../pipeline/testing/fake-agents.ts";
import { testToken } from "../pipeline/testing/start-service.ts";
import { today, type TestClient } from "./testing/clients.ts";
import { orderedJob, refusal, startFakeWebapp, type FakeWebapp } from "./testing/fake-webapp.ts";
import { openStage, type Stage } from "./testing/stage.ts";

let stage: Stage;
let webapp: FakeWebapp;
let client: TestClient;
/** Whether the service's own token speaks for a person there. */
let onePerson = true;
/** While it is, leads fail. */
let broken = true;

beforeAll(async () => {
  webapp = await startFakeWebapp(({ path }) => {
    if (!onePerson) return undefined;
    if (path === "/api/v1/jobs/ordered") return { status: 200, body: { job: orderedJob } };
    if (path === "/api/v1/jobs/ordered/cancel")
      return { status: 200, body: { job: { ...orderedJob, status: "cancelled" } } };
    if (path.endsWith("/retry"))
      return refusal(402, "quota_exhausted", "The plan's leads are used up.");
    return undefined;
  });
  stage = await openStage({
    research: () => {
      if (broken) throw new Error("on purpose");
      return outcomeOf("website_research");
    },
    environment: { WEBAPP_WEBHOOK_URL: webapp.address },
  });
  client = await today("2026-07-28")({ url: `${stage.service.address}/mcp`, token: testToken });
  stage.closeLater(client);
});
afterAll(async () => {
  await stage.close();
  await webapp.stop();
});

describe("the service's own token, where it speaks for a person", () => {
  it("cancels a job that has not come here yet where it was ordered", async () => {
    const answer = await client.call("cancel_job", { job_id: "ordered" });
    expect(answer.isError).not.toBe(true);
    expect(webapp.asked).toContainEqual({
      method: "POST",
      path: "/api/v1/jobs/ordered/cancel",
      person: null,
    });
  });

  it("retries a lead only as the quota allows, and without asking where nobody is spoken for", async () => {
    const job_id = await stage.service.start();
    await stage.service.follow(job_id);
    const { leads } = (await client.call("list_leads", { job_id })).structuredContent as {
      leads: { lead_id: string; state: string }[];
    };
    expect(leads).toMatchObject([{ state: "failed" }]);
    const lead_id = leads[0]?.lead_id;
    broken = false;
    const refused = await client.call("retry_lead", { lead_id });
    expect(refused).toMatchObject({
      isError: true,
      content: [{ text: "The plan's leads are used up. (quota_exhausted)" }],
    });
    onePerson = false;
    const retried = await client.call("retry_lead", { lead_id });
    expect(retried.structuredContent).toMatchObject({ lead: { attempt: 2 } });
  });
});
