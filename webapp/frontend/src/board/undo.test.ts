import { afterEach, describe, expect, it } from "vitest";
import { openToastDoor, type ToastOptions } from "../ui/toast.ts";
import { offerUndo, undoLast } from "./undo.ts";

describe("the way back", () => {
  const standing = new Map<string, ToastOptions>();
  openToastDoor({
    raise: (id, options) => void standing.set(id, options),
    close: (id) => void standing.delete(id),
  });
  afterEach(() => standing.clear());

  it("is gone from the toast once it was taken by key", async () => {
    const done: string[] = [];
    offerUndo({ title: "A moved", undo: () => void done.push("A") });
    offerUndo({ title: "B moved", undo: () => void done.push("B") });
    const [first] = standing.values();
    await undoLast();
    expect(done).toEqual(["B"]);
    expect([...standing.values()].map(({ title }) => title)).toEqual(["A moved"]);
    first?.action?.onClick();
    first?.action?.onClick();
    await undoLast();
    expect(done).toEqual(["B", "A"]);
  });

  it("is withdrawn with its toast when nothing was done after all", async () => {
    const done: string[] = [];
    const { withdraw } = offerUndo({ title: "C moved", undo: () => void done.push("C") });
    withdraw();
    expect(standing.size).toBe(0);
    await undoLast();
    expect(done).toEqual([]);
  });

  it("says what was truly done once that is known, and nothing once it was taken", async () => {
    const { rename } = offerUndo({ title: "5 moved", undo: () => undefined });
    rename("3 moved");
    expect([...standing.values()].map(({ title }) => title)).toEqual(["3 moved"]);
    await undoLast();
    rename("2 moved");
    expect(standing.size).toBe(0);
  });
});
