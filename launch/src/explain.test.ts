import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PostgresTrouble } from "@leadstream/embedded-postgres";
import { DatabaseUnusable } from "@leadstream/runtime/database";
import { SettingsError } from "@leadstream/runtime/settings";
import { afterAll, describe, expect, it } from "vitest";
import { completeEnvironment } from "./environment.ts";
import { explain } from "./explain.ts";

const folder = mkdtempSync(join(tmpdir(), "explain-"));
afterAll(() => rmSync(folder, { recursive: true }));
const given = { DATABASE_URL: "postgresql://me:hunter2@db.example/x", HOST: "nowhere.invalid" };
const failure = (code: string, message: string, more: object = {}) =>
  Object.assign(new Error(message), { code, ...more });
const unusable = (error: Error) => new DatabaseUnusable(error);

describe("why a start failed", () => {
  it.each([
    [new SettingsError("Leadstream cannot start: LOG_LEVEL: is wrong."), "LOG_LEVEL"],
    [unusable(failure("ECONNREFUSED", "connect ECONNREFUSED 10.0.0.1:5432")), "DATABASE_URL"],
    [unusable(failure("28P01", 'password authentication failed for user "me"')), "DATABASE_URL"],
    [unusable(new Error("SASL: client password must be a string")), "DATABASE_URL"],
    [unusable(new Error("timeout expired")), "DATABASE_URL"],
    [new Error("A migration", { cause: unusable(failure("42501", "denied")) }), "DATABASE_URL"],
    [new PostgresTrouble("PostgreSQL did not start."), "PostgreSQL"],
    [failure("EADDRINUSE", "listen EADDRINUSE", { port: 3001 }), "WEBAPP_PORT"],
    [failure("EACCES", "listen EACCES", { syscall: "listen", port: 80 }), "80"],
    [failure("ENOTFOUND", "getaddrinfo", { hostname: "nowhere.invalid" }), "HOST"],
  ])("is one line that names the setting: %s", (error, setting) => {
    const line = explain(error, given);
    expect(line).toContain(setting);
    expect(line).not.toContain("\n");
    expect(line).not.toContain("hunter2");
  });

  it("is one line of a data folder that is none, or lies below a file", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    for (const DATA_DIR of [file, join(file, "data"), join(folder, "x".repeat(300))]) {
      const error: unknown = await completeEnvironment({ DATA_DIR }).catch((e) => e);
      expect(explain(error, { DATA_DIR })).toMatch(/^Leadstream cannot start: DATA_DIR: .+\.$/);
    }
  });

  it("is everything that is known where no setting is to blame", () => {
    const bug = new TypeError("x is not a function");
    expect(explain(bug, given)).toBe(bug.stack);
    const reset = failure("ECONNRESET", "read ECONNRESET");
    expect(explain(reset, {})).toBe(reset.stack);
    expect(explain("odd", {})).toBe("odd");
    let missing: Error | undefined;
    try {
      readFileSync("/no/such/file/of/ours");
    } catch (error) {
      missing = error as Error;
    }
    expect(explain(missing, { DATA_DIR: folder })).toBe(missing?.stack);
  });
});
