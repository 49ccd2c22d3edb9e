import { createServer, type AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { Receiver } from "./receiver.ts";

const anHour = 3_600_000;
const never = new AbortController().signal;

/** What has come to its end by the next turn of the loop. */
async function ended(promise: Promise<unknown>): Promise<boolean> {
  let done = false;
  void promise.then(() => (done = true));
  await new Promise((resume) => setImmediate(resume));
  return done;
}

describe("waiting for the receiver", () => {
  it("ends when another job's delivery is taken, if there had been no answer", async () => {
    const receiver = new Receiver("http://127.0.0.1:9");
    const lost = receiver.wait(anHour, never, "no_answer", receiver.signs);
    const stop = new AbortController();
    const refused = receiver.wait(anHour, stop.signal, undefined, receiver.signs);
    expect(await ended(lost)).toBe(false);
    receiver.answered(2);
    expect(receiver.shedLevel).toBe(2);
    expect([await ended(lost), await ended(refused)]).toEqual([true, false]);
    stop.abort();
    expect(await ended(refused)).toBe(true);
  });

  it("does not end by that for a job that alone gets no answer, nor for one that fails for the first time", async () => {
    const receiver = new Receiver("http://127.0.0.1:9");
    const before = receiver.signs;
    receiver.answered(0);
    const stop = new AbortController();
    const alone = receiver.wait(anHour, stop.signal, "no_answer", before);
    const first = receiver.wait(anHour, stop.signal, "no_answer", null);
    receiver.answered(0);
    expect([await ended(alone), await ended(first)]).toEqual([false, false]);
    stop.abort();
    expect([await ended(alone), await ended(first)]).toEqual([true, true]);
  });

  it("ends when somebody listens again where nobody did", async () => {
    const server = createServer();
    const listen = (port: number) =>
      new Promise<number>((resolve) =>
        server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)),
      );
    const port = await listen(0);
    await new Promise((done) => server.close(done));
    const receiver = new Receiver(`http://127.0.0.1:${port}/mcp/webhook/event-stream`);
    const waiting = receiver.wait(anHour, never, "nobody_listens", receiver.signs);
    await listen(port);
    await waiting;
    await new Promise((done) => server.close(done));
  });

  it("ends by itself, and at once when it is given up", async () => {
    const receiver = new Receiver("http://127.0.0.1:9");
    await receiver.wait(1, never, "no_answer", receiver.signs);
    await receiver.wait(anHour, AbortSignal.abort(), "nobody_listens", receiver.signs);
  });
});
