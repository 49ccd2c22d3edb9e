import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

describe("npm's scripts", () => {
  it("all go through one entrance, with no shell left in between to swallow a signal", () => {
    for (const script of Object.values(scripts))
      expect(script).toMatch(/^exec node scripts\/run\.mjs [a-z\d-]+$/);
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("start nothing more after %s in an earlier step", async (signal, code) => {
    const checkout = mkdtempSync(join(tmpdir(), "run-"));
    ends.push(() => rmSync(checkout, { recursive: true }));
    for (const folder of ["scripts", "launch/src", "runtime/hooks"])
      mkdirSync(join(checkout, folder), { recursive: true });
    for (const file of ["scripts/run.mjs", "runtime/one-machine.json"])
      cpSync(join(root, file), join(checkout, file));
    const files = {
      "package-lock.json": "{}",
      "runtime/hooks/drizzle-as-commonjs.mjs": "",
      "scripts/ensure-page.ts": "console.log('building'); setInterval(() => undefined, 1000);",
      "launch/src/start.ts": "console.log('started');",
    };
    for (const [file, text] of Object.entries(files)) writeFileSync(join(checkout, file), text);
    const child = spawn(process.execPath, [join(checkout, "scripts/run.mjs"), "start"], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, LEADSTREAM_SKIP_INSTALL: "1" },
    });
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
    await once(child.stdout, "data");
    child.kill(signal);
    expect(await once(child, "close")).toEqual([code, null]);
    expect(said).toBe("building\n");
  });

  it.each(["SIGINT", "SIGTERM"] as const)("end when npm alone is told to by %s", async (signal) => {
    // `npm run mcp` asks the service whose address it is given; by that it shows that it is up.
    const service = createServer((_request, response) => response.end("{}"));
    service.listen(0, "127.0.0.1");
    await once(service, "listening");
    ends.push(() => service.close());
    const npm = spawn("npm", ["run", "--silent", "mcp"], {
      cwd: root,
      detached: true,
      stdio: ["pipe", "pipe", "inherit"],
      env: {
        ...process.env,
        LEADSTREAM_SKIP_INSTALL: "1",
        MCP_SERVER_URL: `http://127.0.0.1:${(service.address() as AddressInfo).port}`,
        PROSPECT_API_TOKEN: "a-token",
        WEBHOOK_SECRET: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
      },
    });
    ends.push(() => {
      try {
        process.kill(-npm.pid!, "SIGKILL");
      } catch {
        // nothing of it is left, as it has to be
      }
    });
    const up = once(service, "request");
    npm.stdin.write('{"jsonrpc":"2.0","id":1,"method":"ping"}\n');
    await up;
    npm.kill(signal);
    // The pipe closes when the last process that holds it has ended.
    npm.stdout.resume();
    await once(npm, "close");
    expect(() => process.kill(-npm.pid!, 0)).toThrow("ESRCH");
  });
});
