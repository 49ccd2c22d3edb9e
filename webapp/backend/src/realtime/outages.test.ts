import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { appendAllToFeed } from "../feed/append.ts";
import { deleted, startTestLive, type TestBrowser, type TestLive } from "../testing/test-live.ts";

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const until = (browser: TestBrowser, revision: number) =>
  vi.waitFor(() => expect(browser.revisions().at(-1)).toBe(revision), {
    timeout: 15_000,
    interval: 20,
  });

let live: TestLive;
let epoch: string;
const start = async (pollMs: number) => {
  live = await startTestLive({ heartbeatMs: 100, pollMs });
  epoch =
    (await live.test.query<{ epoch: string }>("select epoch from webapp.installation"))[0]?.epoch ??
    "";
};

describe("another web process", () => {
  beforeAll(() => start(600_000));
  afterAll(() => live.stop());

  it("is heard by its wake-up alone", async () => {
    const workspace = await live.workspace("other1");
    const browser = await live.connect(workspace, { frames: true });
    await browser.sync(epoch, 0);
    for (let i = 1; i <= 3; i += 1) {
      // As the other process does it: commit, then notify; this one's own wake-up is not called.
      await live.database.db.transaction((tx) => appendAllToFeed(tx, workspace, [deleted(`${i}`)]));
      await live.test.query("select pg_notify('leadstream_feed', $1)", [
        `another-process ${workspace}`,
      ]);
      await until(browser, i);
    }
    expect(browser.revisions()).toEqual([1, 2, 3]);
  });
});

describe("a database that drops all connections", () => {
  beforeAll(() => start(200));
  afterAll(() => live.stop());

  it("costs no message and no order", async () => {
    const workspace = await live.workspace("cut1");
    const browser = await live.connect(workspace, { frames: true });
    await browser.sync(epoch, 0);
    const head = async () =>
      Number(
        (
          await live.test.query<{ n: string }>(
            "select coalesce(max(revision), 0) n from webapp.feed where workspace_id = $1",
            [workspace],
          )
        )[0]?.n,
      );
    for (let round = 1; round <= 5; round += 1) {
      await live.test.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
      );
      // Some fail with their connection; whether their commit happened is for the feed to say.
      await Promise.allSettled(
        upTo(20).map((i) => live.publish(workspace, deleted(`${round}-${i}`))),
      );
      // A connection that was cut may still lie in the pool, and fails with its next use.
      await vi.waitFor(() => live.publish(workspace, deleted(`${round}`)), {
        timeout: 15_000,
        interval: 20,
      });
    }
    const written = await head();
    expect(written).toBeGreaterThanOrEqual(5);
    await until(browser, written);
    expect(browser.revisions()).toEqual(upTo(written));
    const { totalCount, idleCount } = live.database.pool;
    expect(idleCount).toBe(totalCount);
  });
});
