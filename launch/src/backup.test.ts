import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "@leadstream/embedded-postgres";
import { users } from "@leadstream/webapp-backend/db/accounts-schema";
import { migrateWebapp, openWebappDatabase } from "@leadstream/webapp-backend/db/client";
import { afterAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "backup-commands-"));
chmodSync(folder, 0o755); // As root the server runs as another user, who must be able to pass.
const dataDir = join(folder, "data");
afterAll(() => rmSync(folder, { recursive: true }));

function run(
  script: "backup" | "restore",
  args: string[],
  more: Record<string, string> = {},
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const command = [
      "--disable-warning=ExperimentalWarning",
      "--import",
      `file://${join(root, "runtime/hooks/drizzle-as-commonjs.mjs")}`,
      join(root, `launch/src/${script}.ts`),
      ...args,
    ];
    const env = { PATH: process.env["PATH"], DATA_DIR: dataDir, INIT_CWD: folder, ...more };
    const child = execFile(process.execPath, command, { cwd: folder, env }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

async function addPerson(url: string, email: string): Promise<void> {
  const database = openWebappDatabase({
    url,
    max: 1,
    applicationName: "test",
    onIdleError: () => undefined,
  });
  await database.db.insert(users).values({ id: email, name: email, email });
  await database.close();
}

describe("backup and restore", () => {
  it("put back the accounts and secrets of the moment of the copy, and keep what came after aside", async () => {
    const server = await startEmbeddedPostgres({ dataDir, throwAway: true });
    await migrateWebapp(server.url);
    await addPerson(server.url, "ana@people.example");

    const made = await run("backup", ["copies"]);
    expect(made).toMatchObject({ code: 0, err: "" });
    const [copy = ""] = readdirSync(join(folder, "copies"));
    expect(copy).toMatch(/^leadstream-\d{8}T\d{6}Z$/);
    expect(made.out).toContain(join(folder, "copies", copy));

    await addPerson(server.url, "eva@people.example");
    const secret = join(dataDir, "secrets/webhook-secret");
    const before = readFileSync(secret, "utf8");
    writeFileSync(secret, "whsec_changed");
    expect(await run("restore", [join("copies", copy)])).toMatchObject({
      code: 1,
      err: expect.stringContaining("Stop the product first") as string,
    });
    await server.stop();

    const { code, out } = await run("restore", [join("copies", copy)]);
    expect(code).toBe(0);
    expect(out).toContain("accounts: 1, leads: 0");
    expect(readFileSync(secret, "utf8")).toBe(before);
    const kept = readdirSync(dataDir).filter((name) => name.includes(".before-"));
    expect(kept.map((name) => name.split(".")[0])).toEqual(["postgres", "secrets"]);
    for (const name of kept) expect(out).toContain(join(dataDir, name));
  }, 120_000);

  it("leave a database of one's own to its own tools", async () => {
    const own = { DATABASE_URL: "postgresql://db.example/leads" };
    expect(await run("backup", ["copies"], own)).toMatchObject({
      code: 1,
      err: expect.stringContaining("pg_dump") as string,
    });
    expect(await run("restore", ["copies"], own)).toMatchObject({ code: 1, out: "" });
    expect(await run("restore", ["nowhere"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("There is no backup in") as string,
    });
  });
});
