import { Writable } from "node:stream";
import { DrizzleQueryError } from "drizzle-orm";
import { pino, type Logger } from "pino";
import { describe, expect, it } from "vitest";
import { logOptions } from "./log.ts";

function lines(write: (log: Logger) => void): Record<string, unknown>[] {
  const said: string[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      said.push(chunk.toString());
      done();
    },
  });
  write(pino(logOptions("info", "test"), sink));
  return said.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("the log", () => {
  it("shows of an error its name, code, message, stack and cause, and not what a driver hung on it", () => {
    const error = Object.assign(new Error("connection lost", { cause: new Error("reset") }), {
      code: "57P01",
      client: { connectionParameters: { password: "hunter2" } },
    });
    const [line] = lines((log) => log.warn({ err: error }, "a connection was lost"));
    expect(JSON.stringify(line)).not.toContain("hunter2");
    expect(line?.["err"]).toMatchObject({
      type: "Error",
      message: "connection lost",
      code: "57P01",
      cause: { message: "reset" },
    });
  });

  it("shows of a failed query its text, its cause and where it was, and none of its values", () => {
    const failed = new DrizzleQueryError(
      "insert into sessions values ($1)",
      ["t0psecret"],
      new Error("connection terminated"),
    );
    for (const error of [failed, new Error("The database does not answer.", { cause: failed })]) {
      const [line] = lines((log) => log.error({ err: error }, "request failed"));
      const text = JSON.stringify(line);
      expect(text).toContain("insert into sessions");
      expect(text).toContain("connection terminated");
      expect(text).toContain("log.test.ts");
      expect(text).not.toContain("t0psecret");
    }
  });

  it("cuts secrets by their names", () => {
    const [line] = lines((log) =>
      log.info({ token: "t0psecret", request: { authorization: "Bearer t0psecret" } }, "asked"),
    );
    expect(JSON.stringify(line)).not.toContain("t0psecret");
  });
});
