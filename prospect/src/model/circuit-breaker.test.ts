import type { Failure } from "@leadstream/contract";
import { describe, expect, it } from "vitest";
import { createCircuitBreaker } from "./circuit-breaker.ts";

const away: Failure = {
  code: "provider_unavailable",
  message: "Away",
  action: "Wait",
  retryable: true,
};

function breaker() {
  let now = 0;
  const news: string[] = [];
  const made = createCircuitBreaker({
    failures: 3,
    openMs: 1_000,
    now: () => now,
    onOpen: () => news.push("open"),
    onClose: () => news.push("close"),
  });
  return { made, news, later: (ms: number) => (now += ms) };
}

const never = new AbortController().signal;
type Breaker = ReturnType<typeof breaker>["made"];

/** Lets one in and out again; answers whether it was let in. */
async function passes(made: Breaker): Promise<boolean> {
  const entered = await made.enter(never);
  if (entered.ok) entered.leave();
  return entered.ok;
}

describe("the circuit breaker", () => {
  it("opens after failures in a row and says so once", async () => {
    const { made, news } = breaker();
    made.failed(away, false);
    made.failed(away, false);
    expect(await passes(made)).toBe(true);
    made.failed(away, false);
    made.failed(away, false);
    expect(await made.enter(never)).toEqual({ ok: false, failure: away });
    expect(news).toEqual(["open"]);
  });

  it("forgets failures that a success lies between", async () => {
    const { made } = breaker();
    for (let i = 0; i < 5; i += 1) {
      made.failed(away, false);
      made.succeeded();
    }
    expect(await passes(made)).toBe(true);
  });

  it("opens at once for what waiting does not mend", async () => {
    const { made } = breaker();
    made.failed(away, true);
    expect(await passes(made)).toBe(false);
  });

  it.each([
    ["works", (made: Breaker) => made.succeeded(), true, ["open", "close"]],
    ["fails", (made: Breaker) => made.failed(away, false), false, ["open"]],
    ["is given up", () => undefined, true, ["open"]],
  ] as const)(
    "lets one call try after a while, and the rest wait: it %s",
    async (_, ends, letsIn, told) => {
      const { made, news, later } = breaker();
      made.failed(away, true);
      later(1_001);
      const first = await made.enter(never);
      const second = made.enter(never);
      expect(await Promise.race([second, Promise.resolve("waits")])).toBe("waits");
      ends(made);
      if (first.ok) first.leave();
      expect((await second).ok).toBe(letsIn);
      expect(news).toEqual(told);
    },
  );

  it("keeps nobody waiting whose lead is given up", async () => {
    const { made, later } = breaker();
    made.failed(away, true);
    later(1_001);
    await made.enter(never);
    const abort = new AbortController();
    const waiting = made.enter(abort.signal);
    abort.abort(new Error("cancelled"));
    await expect(waiting).rejects.toThrow("cancelled");
  });
});
