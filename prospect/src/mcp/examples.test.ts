import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testToken, type TestService } from "../pipeline/testing/start-service.ts";
import { older, today, type Place } from "./testing/clients.ts";
import { openStage, type Stage } from "./testing/stage.ts";

const examples = join(import.meta.dirname, "examples");
const root = join(import.meta.dirname, "../../..");
const run = promisify(execFile);
let stage: Stage;
let service: TestService;
let folder: string;

beforeAll(async () => {
  stage = await openStage();
  ({ service } = stage);
  folder = mkdtempSync(join(tmpdir(), "mcp-examples-"));
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

/** An example as it stands, with what a reader fills in: the address, the folder, the key. */
function example(file: string): string {
  return readFileSync(join(examples, file), "utf8")
    .replaceAll("http://127.0.0.1:5001", service.address)
    .replaceAll("/path/to/leadstream", root)
    .replaceAll("lsk_your_key", testToken)
    .replaceAll(/\$\{(?:env:LEADSTREAM_API_KEY|input:leadstream-key)\}/g, testToken);
}

async function answers(place: Place, connect = today("2025-11-25")): Promise<void> {
  const client = await connect(place);
  try {
    expect((await client.call("list_agents", {})).structuredContent).toMatchObject({
      sources: [{ name: "directory" }],
    });
  } finally {
    await client.close();
  }
}

interface Remote {
  url: string;
  headers: { Authorization: string };
}
const placeOf = ({ url, headers }: Remote): Place => ({
  url,
  token: headers.Authorization.replace("Bearer ", ""),
});

describe("the examples of the documentation", () => {
  it("Claude Desktop starts the server by its command", async () => {
    const { mcpServers } = JSON.parse(example("claude-desktop.json")) as {
      mcpServers: { leadstream: { command: string; args: string[]; env: Record<string, string> } };
    };
    const { command, args, env } = mcpServers.leadstream;
    await answers(
      {
        command,
        args,
        cwd: folder,
        env: {
          PATH: process.env["PATH"] ?? "",
          HOME: process.env["HOME"] ?? "",
          DATA_DIR: folder,
          MCP_SERVER_URL: service.address,
          // The packages are there: this very test runs on them.
          LEADSTREAM_SKIP_INSTALL: "1",
          ...env,
        },
      },
      older,
    );
  });

  it("Cursor and VS Code reach it by their settings", async () => {
    const cursor = JSON.parse(example("cursor.json")) as { mcpServers: { leadstream: Remote } };
    await answers(placeOf(cursor.mcpServers.leadstream));
    const vscode = JSON.parse(example("vscode.json")) as { servers: { leadstream: Remote } };
    await answers(placeOf(vscode.servers.leadstream), today("2026-07-28"));
  });

  it("Claude Code is given an address and a header that work", async () => {
    const claude = join(folder, "claude");
    writeFileSync(claude, `#!/bin/sh\nfor one in "$@"; do printf '%s\\n' "$one"; done\n`);
    chmodSync(claude, 0o755);
    const { stdout } = await run("sh", ["-c", example("claude-code.sh")], {
      env: {
        PATH: folder + delimiter + (process.env["PATH"] ?? ""),
        LEADSTREAM_API_KEY: testToken,
      },
    });
    const given = stdout.trim().split("\n");
    expect(given.slice(0, 5)).toEqual(["mcp", "add", "--transport", "http", "leadstream"]);
    const header = given[given.indexOf("--header") + 1] ?? "";
    const token = /^Authorization: Bearer (\S+)$/.exec(header)?.[1] ?? "";
    await answers({ url: given[5] ?? "", token });
  });

  it("the AI SDK gets its tools", async () => {
    const { stdout } = await run(process.execPath, [join(examples, "ai-sdk.ts")], {
      env: {
        PATH: dirname(process.execPath),
        LEADSTREAM_MCP_URL: `${service.address}/mcp`,
        LEADSTREAM_API_KEY: testToken,
      },
    });
    expect(stdout.trim().split("\n")).toContain("start_prospecting");
  });

  it("stand in the documentation word for word", () => {
    // The kit's own package runs its file, see prospect/adk/README.md.
    const files = [
      ...readdirSync(examples).map((file) => join(examples, file)),
      join(root, "prospect/adk/src/mcp-agent.ts"),
    ];
    const written = files.map((file) => readFileSync(file, "utf8").trimEnd());
    const pages = readdirSync(join(root, "docs/mcp"));
    expect(pages).toHaveLength(files.length);
    for (const page of pages) {
      const text = readFileSync(join(root, "docs/mcp", page), "utf8");
      const blocks = [...text.matchAll(/^```\w+\n(.*?)\n```$/gms)].map(([, block]) => block);
      expect([page, blocks.length]).toEqual([page, 1]);
      expect(written).toContain(blocks[0]);
    }
  });
});
