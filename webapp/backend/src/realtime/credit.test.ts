import { describe, expect, it } from "vitest";
import { Credit, creditBytes, creditFrames } from "./credit.ts";

describe("a socket's credit", () => {
  it("is 32 frames or 256 KiB, whichever is used up first", () => {
    const byFrames = new Credit();
    for (let id = 0; id < creditFrames; id += 1) {
      expect(byFrames.hasRoom).toBe(true);
      byFrames.spend(id, 10, 0);
    }
    expect(byFrames.hasRoom).toBe(false);
    const byBytes = new Credit();
    byBytes.spend(1, creditBytes, 0);
    expect(byBytes.hasRoom).toBe(false);
  });

  it("comes back with the acknowledgement, once, and tells how long there was none", () => {
    const credit = new Credit();
    credit.spend(1, creditBytes, 1_000);
    expect(credit.fullForMs(1_400)).toBe(400);
    expect(credit.onAcknowledged(1, 1_400)).toBe(true);
    expect([credit.hasRoom, credit.fullForMs(1_500), credit.onAcknowledged(1, 1_500)]).toEqual([
      true,
      0,
      false,
    ]);
  });

  it("believes the network until the client acknowledges, and only the client from then on", () => {
    const credit = new Credit();
    credit.spend(1, 10, 0);
    expect(credit.onFlushed(1, 1)).toBe(true);
    credit.spend(2, 10, 2);
    expect(credit.onAcknowledged(2, 3)).toBe(true);
    credit.spend(3, 10, 4);
    expect(credit.onFlushed(3, 5)).toBe(false);
    expect(credit.onAcknowledged(3, 6)).toBe(true);
  });

  it("does not count a frame twice that is sent again while under way", () => {
    const credit = new Credit();
    credit.spend(1, creditBytes, 0);
    credit.spend(1, creditBytes, 1);
    credit.onAcknowledged(1, 2);
    expect(credit.hasRoom).toBe(true);
  });

  it("counts silence from the oldest frame under way or the last sign, and none while nothing waits", () => {
    const credit = new Credit();
    expect(credit.silentForMs(50_000)).toBe(0);
    credit.spend(1, 10, 1_000);
    credit.spend(2, 10, 9_000);
    expect(credit.silentForMs(10_000)).toBe(9_000);
    credit.onAcknowledged(1, 10_000);
    expect(credit.silentForMs(12_000)).toBe(2_000);
  });
});
