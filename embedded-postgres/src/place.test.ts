import { lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { choosePlace, makePrivateFolder } from "./place.ts";
import { PostgresTrouble } from "./trouble.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "place-"));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

/** As root the database's own user, else whoever runs the tests. */
const { runAs } = choosePlace(tmpdir(), tmpdir());
const owner = runAs?.uid ?? process.getuid?.();

it("makes a folder that is the database user's alone", () => {
  const folder = join(home, "above", "socket");
  makePrivateFolder(folder, runAs);
  const made = lstatSync(folder);
  expect([made.uid, made.mode & 0o777]).toEqual([owner, 0o700]);
});

it("hands over a folder that another start made and did not hand over yet", () => {
  const folder = join(home, "socket");
  mkdirSync(folder, { mode: 0o700 });
  makePrivateFolder(folder, runAs);
  makePrivateFolder(folder, runAs);
  expect(lstatSync(folder).uid).toBe(owner);
});

it("refuses a link to a folder, and leaves what it leads to as it was", () => {
  const target = join(home, "target");
  mkdirSync(target);
  symlinkSync(target, join(home, "socket"));
  expect(() => makePrivateFolder(join(home, "socket"), runAs)).toThrow(PostgresTrouble);
  expect(lstatSync(target).uid).toBe(process.getuid?.());
});
