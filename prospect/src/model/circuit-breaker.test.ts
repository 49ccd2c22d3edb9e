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

describe("the circuit breaker", () => {
  it("opens after failures in a row and says so once", () => {
    const { made, news } = breaker();
    made.failed(away, false);
    made.failed(away, false);
    expect(made.refuses()).toBeNull();
    made.failed(away, false);
    made.failed(away, false);
    expect(made.refuses()).toBe(away);
    expect(news).toEqual(["open"]);
  });

  it("forgets failures that a success lies between", () => {
    const { made } = breaker();
    for (let i = 0; i < 5; i += 1) {
      made.failed(away, false);
      made.succeeded();
    }
    expect(made.refuses()).toBeNull();
  });

  it("opens at once for what waiting does not mend", () => {
    const { made } = breaker();
    made.failed(away, true);
    expect(made.refuses()).toBe(away);
  });

  it("lets one call try after a while, and closes when it works", () => {
    const { made, news, later } = breaker();
    made.failed(away, true);
    later(1_001);
    expect(made.refuses()).toBeNull();
    expect(made.refuses()).toBe(away);
    made.succeeded();
    expect(made.refuses()).toBeNull();
    expect(news).toEqual(["open", "close"]);
  });
});
