import { SettingsError } from "@leadstream/runtime/settings";
import { describe, expect, it } from "vitest";
import { explain } from "./explain.ts";

const given = { DATABASE_URL: "postgresql://me:hunter2@db.example/x", HOST: "nowhere.invalid" };
const failure = (code: string, message: string, more: object = {}) =>
  Object.assign(new Error(message), { code, ...more });

describe("why a start failed", () => {
  it.each([
    [new SettingsError("Leadstream cannot start: LOG_LEVEL: is wrong."), "LOG_LEVEL"],
    [failure("ECONNREFUSED", "connect ECONNREFUSED 10.0.0.1:5432"), "DATABASE_URL"],
    [failure("28P01", 'password authentication failed for user "me"'), "DATABASE_URL"],
    [failure("EADDRINUSE", "listen EADDRINUSE", { port: 3001 }), "WEBAPP_PORT"],
    [failure("ENOTFOUND", "getaddrinfo", { hostname: "nowhere.invalid" }), "HOST"],
    [new Error("Failed query", { cause: failure("3D000", "no such database") }), "DATABASE_URL"],
  ])("is one line that names the setting: %s", (error, setting) => {
    const line = explain(error, given);
    expect(line).toContain(setting);
    expect(line).not.toContain("\n");
    expect(line).not.toContain("hunter2");
  });

  it("is everything that is known where no setting is to blame", () => {
    const bug = new TypeError("x is not a function");
    expect(explain(bug, given)).toBe(bug.stack);
    const reset = failure("ECONNRESET", "read ECONNRESET");
    expect(explain(reset, {})).toBe(reset.stack);
  });
});
