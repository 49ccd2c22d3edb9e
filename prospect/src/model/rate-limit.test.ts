import { describe, expect, it } from "vitest";
import { createRateLimit } from "./rate-limit.ts";

const never = new AbortController().signal;

function gate() {
  const open: (() => void)[] = [];
  let running = 0;
  let most = 0;
  return {
    call: () => {
      running += 1;
      most = Math.max(most, running);
      return new Promise<void>((resolve) => open.push(() => ((running -= 1), resolve())));
    },
    release: () => open.splice(0).forEach((done) => done()),
    get running() {
      return running;
    },
    get most() {
      return most;
    },
  };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("sharing a provider", () => {
  it("runs no more at once than allowed, and everything in the end", async () => {
    const limit = createRateLimit({ atOnce: 3 });
    const calls = gate();
    const all = Promise.all(Array.from({ length: 10 }, () => limit.run(calls.call, never)));
    for (let round = 0; round < 10; round += 1) {
      await settle();
      calls.release();
    }
    await all;
    expect(calls.most).toBe(3);
  });

  it("starts nothing while the provider asked for quiet, then half as much at once", async () => {
    let now = 0;
    let wake = (): void => undefined;
    const limit = createRateLimit({ atOnce: 8, now: () => now, schedule: (run) => (wake = run) });
    const calls = gate();
    limit.slowDown(1_000);
    limit.slowDown(1_000);
    const all = Promise.all(Array.from({ length: 6 }, () => limit.run(calls.call, never)));
    await settle();
    expect(calls.running).toBe(0);
    now = 1_001;
    wake();
    await settle();
    expect([calls.running, limit.atOnce]).toEqual([4, 4]);
    calls.release();
    await settle();
    calls.release();
    await all;
  });

  it("goes on though the timer rings before the clock says so", async () => {
    let now = 0;
    const timers: (() => void)[] = [];
    const limit = createRateLimit({
      atOnce: 2,
      now: () => now,
      schedule: (run) => timers.push(run),
    });
    limit.slowDown(1_000);
    const ran = limit.run(() => Promise.resolve("ran"), never);
    now = 999.6;
    timers.shift()?.();
    now = 1_000.6;
    timers.shift()?.();
    expect(await ran).toBe("ran");
  });

  it("allows one more after as many successes as run at once", () => {
    const limit = createRateLimit({ atOnce: 4, now: () => 0, schedule: () => undefined });
    limit.slowDown(0);
    expect(limit.atOnce).toBe(2);
    limit.speedUp();
    limit.speedUp();
    expect(limit.atOnce).toBe(3);
    for (let i = 0; i < 20; i += 1) limit.speedUp();
    expect(limit.atOnce).toBe(4);
  });

  it("lets a waiting call leave the queue when its lead is given up", async () => {
    const limit = createRateLimit({ atOnce: 1 });
    const calls = gate();
    const first = limit.run(calls.call, never);
    const abort = new AbortController();
    const second = limit.run(calls.call, abort.signal);
    abort.abort(new Error("cancelled"));
    await expect(second).rejects.toThrow("cancelled");
    calls.release();
    await first;
    expect(calls.most).toBe(1);
  });

  it("gives its place back when a call fails", async () => {
    const limit = createRateLimit({ atOnce: 1 });
    await expect(limit.run(() => Promise.reject(new Error("no")), never)).rejects.toThrow("no");
    expect(await limit.run(() => Promise.resolve("yes"), never)).toBe("yes");
  });
});
