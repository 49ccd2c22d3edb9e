import { describe, expect, it } from "vitest";
import { inOrder } from "./in-order.ts";

describe("changes of one lead", () => {
  it("are sent one after the other, also after a refusal", async () => {
    const said: string[] = [];
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const first = inOrder(["a"], async () => {
      await gate;
      said.push("first");
      throw new Error("refused");
    });
    const second = inOrder(["a", "b"], async () => said.push("second"));
    const other = inOrder(["c"], async () => said.push("other"));
    await other;
    expect(said).toEqual(["other"]);
    open();
    await expect(first).rejects.toThrow("refused");
    await second;
    expect(said).toEqual(["other", "first", "second"]);
  });
});
