import { maxBatchBytes, webhookAlias } from "@leadstream/contract";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Story } from "../testing/story.ts";
import { sign, startTestReceiver, type TestReceiver } from "../testing/test-receiver.ts";
import { Intake } from "./intake.ts";

let receiver: TestReceiver;
const open = { waiting: 1, running: 1 };
const intake = new Intake(open);

beforeAll(async () => {
  receiver = await startTestReceiver({ intake, webhookAllowUnsigned: true });
});
afterAll(() => receiver.stop());

const written = async () =>
  (
    await receiver.test.query(
      "select (select count(*) from webapp.inbox) i, (select count(*) from webapp.jobs) j, (select count(*) from webapp.feed) f",
    )
  )[0];

describe("the webhook's door", () => {
  it("answers on both of its addresses", async () => {
    const body = JSON.stringify({
      events: new Story("job-doors", await receiver.workspace("doors")).start().events,
    });
    const answer = await receiver.app.inject({
      method: "POST",
      url: webhookAlias,
      payload: body,
      headers: { "content-type": "application/json", ...sign(body) },
    });
    expect(answer.statusCode).toBe(200);
  });

  it("refuses forged, stale and wrongly keyed deliveries before it reads them", async () => {
    const before = await written();
    const body = JSON.stringify({
      events: new Story("job-forged", await receiver.workspace("forged")).start().events,
    });
    const old = new Date(Date.now() - 301_000);
    const other = `whsec_${Buffer.alloc(32, 9).toString("base64")}`;
    for (const [headers, code] of [
      [sign(`${body} `), "unsigned"],
      [sign(body, old), "stale_signature"],
      [sign(body, new Date(), "id", other), "unsigned"],
      [{ "webhook-signature": "v1,abc" }, "unsigned"],
    ] as const) {
      const answer = await receiver.post(body, headers);
      expect([answer.statusCode, answer.json().error.code]).toEqual([401, code]);
    }
    expect((await receiver.post("not json {", sign("other"))).statusCode).toBe(401);
    expect(await written()).toEqual(before);
  });

  it("writes refused deliveries down beside the accepted ones", async () => {
    const { events } = new Story("job-log", await receiver.workspace("log")).start().find("L1");
    const bodies = ["{}", JSON.stringify({ events: events.slice(1) }), JSON.stringify({ events })];
    for (const [i, body] of bodies.entries())
      await receiver.post(body, sign(body, new Date(), `log-${i}`));
    const attempts = () =>
      receiver.test.query(
        "select http_status, events, applied from webapp.delivery_batches where webhook_id like 'log-%' order by webhook_id",
      );
    await vi.waitFor(async () => expect(await attempts()).toHaveLength(3), 5_000);
    expect(await attempts()).toEqual([
      { http_status: 422, events: 0, applied: 0 },
      { http_status: 409, events: events.length - 1, applied: 0 },
      { http_status: 200, events: events.length, applied: events.length },
    ]);
  });

  it("takes unsigned events from this machine alone, and only where that is allowed", async () => {
    const event = JSON.stringify({
      event_type: "lead_generated",
      user_id: await receiver.workspace("local"),
      lead_data: { company_name: "Here" },
    });
    expect((await receiver.post(event, {})).statusCode).toBe(200);
    expect((await receiver.post(event, { "x-forwarded-for": "203.0.113.9" })).statusCode).toBe(401);
    expect((await receiver.post(event, { host: "rebound.example" })).statusCode).toBe(401);
    const strict = await startTestReceiver();
    expect((await strict.post(event, {})).statusCode).toBe(401);
    await strict.stop();
  });

  it("says what is too large, of another type, or compressed", async () => {
    const large = JSON.stringify({ events: [{ pad: "x".repeat(2 ** 20) }] });
    expect((await receiver.post(large)).statusCode).toBe(413);
    const [event] = new Story("job-large", await receiver.workspace("large")).start().events;
    const padded = (sequence: number) => ({
      ...event,
      sequence,
      event_id: crypto.randomUUID(),
      initial_query: "x".repeat(maxBatchBytes / 2),
    });
    expect(
      (await receiver.post(JSON.stringify({ events: [padded(1), padded(2)] }))).statusCode,
    ).toBe(413);
    expect(
      (
        await receiver.post(
          JSON.stringify({ events: [{ ...padded(1), initial_query: "x".repeat(maxBatchBytes) }] }),
        )
      ).statusCode,
    ).toBe(200);
    expect(
      (await receiver.post("a=1", { ...sign("a=1"), "content-type": "text/plain" })).statusCode,
    ).toBe(415);
    expect(
      (await receiver.post("{}", { ...sign("{}"), "content-encoding": "gzip" })).statusCode,
    ).toBe(415);
    expect((await receiver.post("{", sign("{"))).statusCode).toBe(422);
  });

  it("tells a flood to come back, and has room again afterwards", async () => {
    const leave = [intake.admit(), intake.admit()];
    const refused = await receiver.post("{}");
    expect([refused.statusCode, refused.headers["retry-after"]]).toEqual([429, "1"]);
    for (const one of leave) one();
    expect((await receiver.post("{}")).statusCode).toBe(422);
    expect(intake.fill).toBe(0);
  });

  it("answers 503 and when to come back while the database is away", async () => {
    const away = await startTestReceiver();
    const body = JSON.stringify({
      events: new Story("job-away", await away.workspace("away")).start().events,
    });
    await away.database.close();
    const answer = await away.post(body);
    expect([answer.statusCode, answer.headers["retry-after"], answer.json().error.code]).toEqual([
      503,
      "1",
      "unavailable",
    ]);
    await away.app.close();
    await away.test.drop();
  });
});
