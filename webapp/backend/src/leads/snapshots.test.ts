import { describe, expect, it } from "vitest";
import { Snapshots } from "./snapshots.ts";

describe("reading boards when everybody asks at once", () => {
  it("builds a few at a time and shares one among those of a workspace that wait", async () => {
    const snapshots = new Snapshots<number>(2, 10);
    let building = 0;
    let most = 0;
    let built = 0;
    const build = async () => {
      most = Math.max(most, (building += 1));
      await new Promise((resolve) => setImmediate(resolve));
      building -= 1;
      return (built += 1);
    };
    const asked = Array.from({ length: 30 }, (_, i) => snapshots.take(`w${i % 3}`, build));
    const answers = await Promise.all(asked);
    expect(most).toBe(2);
    // The first of each of two workspaces at once, then one for all who waited in each of the three.
    expect(built).toBe(5);
    // Whoever waited shares what was begun after they had asked.
    expect(new Set(answers.filter((_, i) => i > 2 && i % 3 === 0)).size).toBe(1);
  });

  it("goes on after one that failed, and tells too many to come back", async () => {
    const snapshots = new Snapshots<string>(1, 1);
    const gate = Promise.withResolvers<string>();
    const first = snapshots.take("a", () => gate.promise);
    const second = snapshots.take("b", async () => "b");
    expect(() => snapshots.take("c", async () => "c")).toThrow("Too many boards");
    gate.reject(new Error("broken"));
    await expect(first).rejects.toThrow("broken");
    expect(await second).toBe("b");
    expect(await snapshots.take("c", async () => "c")).toBe("c");
  });
});
