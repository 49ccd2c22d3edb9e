import { describe, expect, it } from "vitest";
import { Intake } from "./intake.ts";

describe("the intake", () => {
  it("runs no more at once than it may, in the order of arrival", async () => {
    const intake = new Intake({ running: 2, waiting: 10 });
    const order: number[] = [];
    let running = 0;
    let most = 0;
    const gates = Array.from({ length: 5 }, () => Promise.withResolvers<void>());
    const runs = gates.map(({ promise }, i) =>
      intake.run(async () => {
        order.push(i);
        most = Math.max(most, (running += 1));
        await promise;
        running -= 1;
      }),
    );
    for (const { resolve } of gates) resolve();
    await Promise.all(runs);
    expect([order, most]).toEqual([[0, 1, 2, 3, 4], 2]);
  });

  it("gives a place back once, even when told twice and after a failure", async () => {
    const intake = new Intake({ running: 1, waiting: 0 });
    const leave = intake.admit();
    expect(() => intake.admit()).toThrow("full");
    leave();
    leave();
    expect(intake.fill).toBe(0);
    await expect(intake.run(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await intake.run(async () => "again")).toBe("again");
  });
});
