import type { Client } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { tasksExtension } from "./tasks.ts";
import { orderedJob, startFakeWebapp, type FakeWebapp } from "./testing/fake-webapp.ts";
import { openStage, type Era, type Stage } from "./testing/stage.ts";

let stage: Stage;
let webapp: FakeWebapp;
let job: string;
let lead: string;

beforeAll(async () => {
  webapp = await startFakeWebapp(({ person, path }) =>
    person === "ada" && path === "/api/v1/jobs/adas/cancel"
      ? { status: 200, body: { job: orderedJob } }
      : undefined,
  );
  stage = await openStage({
    companies: ["Acme"],
    environment: { WEBAPP_WEBHOOK_URL: webapp.address },
  });
  job = await stage.service.start({ job_id: "adas", user_id: "ada", group: "of ada" });
  await stage.service.follow(job);
  const rows = await stage.database.query(
    "select lead_id from prospect.leads where job_id = 'adas'",
  );
  lead = (rows[0] as { lead_id: string }).lead_id;
});
afterAll(async () => {
  await stage.close();
  await webapp.stop();
});

const connect = (person: string, era: Era): Promise<Client> =>
  stage.connect(era, {
    token: `key-of-${person}`,
    capabilities: era === "modern" ? { extensions: { [tasksExtension]: {} } } : {},
  });

/** Everything outside of the tools that names a job or a lead. */
type Look = (client: Client, jobId: string, leadId: string) => Promise<unknown>;
const looks: Record<string, Look> = {
  "a job's resource": (client, jobId) => client.readResource({ uri: `job://${jobId}` }),
  "a lead's resource": (client, jobId, leadId) =>
    client.readResource({ uri: `lead://${jobId}/${leadId}` }),
  "the prompt about a lead": (client, _jobId, leadId) =>
    client.getPrompt({ name: "prepare_meeting", arguments: { lead_id: leadId } }),
};
const subscribing = (client: Client, jobId: string) =>
  client.subscribeResource({ uri: `job://${jobId}` });
const asking = (method: string) => (client: Client, taskId: string) =>
  client.request({ method, params: { taskId } }, z.looseObject({}));

const byEra: Record<Era, Record<string, Look>> = {
  modern: {
    ...looks,
    "a task": asking("tasks/get"),
    "an update of a task": asking("tasks/update"),
    "a task's end": asking("tasks/cancel"),
  },
  legacy: { ...looks, "a subscription": subscribing },
};

describe.each(["modern", "legacy"] as const)("another person's jobs (%s)", (era) => {
  it.each(Object.entries(byEra[era]))("answers %s as if there were none", async (_what, look) => {
    await expect(look(await connect("ada", era), job, lead)).resolves.toBeDefined();
    const ben = await connect("ben", era);
    const refusal = async (jobId: string, leadId: string) => {
      const answer = look(ben, jobId, leadId).then(
        () => "answered",
        (error: unknown) => String(error),
      );
      return (await answer).replaceAll(jobId, "JOB").replaceAll(leadId, "LEAD");
    };
    const foreign = await refusal(job, lead);
    expect(foreign).not.toBe("answered");
    expect(foreign).toBe(await refusal("nobodys", "nobody"));
  });

  it("lists and completes each person's own", async () => {
    const seen = async (person: string) => {
      const client = await connect(person, era);
      const ref = { type: "ref/resource", uri: "lead://{job_id}/{lead_id}" } as const;
      const complete = async (name: string, value: string) =>
        (await client.complete({ ref, argument: { name, value } })).completion.values;
      return {
        listed: (await client.listResources()).resources.map(({ uri }) => uri),
        jobs: await complete("job_id", "ad"),
        leads: await complete("lead_id", "ac"),
      };
    };
    expect(await seen("ada")).toEqual({ listed: ["job://adas"], jobs: ["adas"], leads: [lead] });
    expect(await seen("ben")).toEqual({ listed: [], jobs: [], leads: [] });
  });
});

describe("subscriptions of 2026-07-28", () => {
  it("grants of what was asked the caller's own", async () => {
    const filter = { resourceSubscriptions: [`job://${job}`, `lead://${job}/${lead}`] };
    const granted = async (person: string) =>
      (await (await connect(person, "modern")).listen(filter)).honoredFilter;
    expect(await granted("ada")).toEqual(filter);
    expect(await granted("ben")).toEqual({});
  });
});
