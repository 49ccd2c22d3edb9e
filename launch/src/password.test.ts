import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTestApp, type TestApp } from "@leadstream/webapp-backend/testing/test-app";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
let t: TestApp;
let dataDir: string;
beforeAll(async () => {
  t = await startTestApp({ realPasswords: true });
  dataDir = mkdtempSync(join(tmpdir(), "password-"));
});
afterAll(async () => {
  await t.stop();
  rmSync(dataDir, { recursive: true });
});

const post = (path: string, payload: object) =>
  t.app.inject({
    method: "POST",
    url: `/api/auth/${path}`,
    headers: { host: "localhost" },
    payload,
  });

function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const command = [
      "--disable-warning=ExperimentalWarning",
      "--import",
      `file://${join(root, "runtime/hooks/drizzle-as-commonjs.mjs")}`,
      join(root, "launch/src/password.ts"),
      ...args,
    ];
    const env = { PATH: process.env["PATH"], DATABASE_URL: t.test.url, DATA_DIR: dataDir };
    const child = execFile(process.execPath, command, { cwd: dataDir, env }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

describe("npm run password", () => {
  it("gives who forgot theirs a new one, and ends what the old one had opened", async () => {
    const person = { email: "ana@people.example", password: "the password of Ana" };
    const session = (await post("sign-up/email", { name: "Ana", ...person })).cookies[0];
    const asAna = () =>
      t.app.inject({
        method: "GET",
        url: "/api/v1/me",
        headers: { host: "localhost", cookie: `${session?.name ?? ""}=${session?.value ?? ""}` },
      });
    expect((await asAna()).statusCode).toBe(200);

    const { code, out } = await run("Ana@people.example");
    const password = /: (\S{16})\n/.exec(out)?.[1] ?? "";
    expect(code).toBe(0);
    expect((await asAna()).statusCode).toBe(401);
    expect((await post("sign-in/email", person)).statusCode).toBe(401);
    expect((await post("sign-in/email", { ...person, password })).statusCode).toBe(200);
  });

  it("says so when nobody has the address, and when none is given", async () => {
    expect(await run("nobody@people.example")).toEqual({
      code: 1,
      out: "",
      err: "Nobody has the e-mail address nobody@people.example here.\n",
    });
    expect(await run()).toMatchObject({ code: 2, out: "" });
  });
});
