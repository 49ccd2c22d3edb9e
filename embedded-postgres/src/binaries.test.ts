import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findBinaries } from "./binaries.ts";

it("finds a whole server without touching it, since it may be another user's", () => {
  const binaries = findBinaries();
  if (binaries === undefined) throw new Error("This machine has no PostgreSQL binaries.");
  const changedAt = () =>
    ["postgres", "initdb"].map((name) => statSync(join(binaries.folder, name)).ctimeMs);
  const before = changedAt();
  expect(findBinaries()).toEqual(binaries);
  expect(changedAt()).toEqual(before);
});
