import { mkdtempSync, rmSync, chmodSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "@leadstream/embedded-postgres";
import type { TestProject } from "vitest/node";

/** Vitest's global set-up: TEST_DATABASE_URL when given, else an embedded server in a throw-away folder. */
export default async function postgresForTheRun(
  project: TestProject,
): Promise<() => Promise<void>> {
  const given = process.env["TEST_DATABASE_URL"];
  if (given !== undefined && given !== "") {
    project.provide("postgresUrl", given);
    return async () => undefined;
  }
  const dataDir = mkdtempSync(join(tmpdir(), "leadstream-test-"));
  chmodSync(dataDir, 0o755); // As root the server runs as another user, who must be able to pass.
  const server = await startEmbeddedPostgres({
    dataDir,
    throwAway: true,
    settings: {
      fsync: "off",
      synchronous_commit: "off",
      full_page_writes: "off",
      max_connections: "200",
    },
  });
  project.provide("postgresUrl", server.url);
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
