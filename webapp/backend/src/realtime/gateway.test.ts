import type { Heartbeat } from "@leadstream/contract";
import { io } from "socket.io-client";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  deleted,
  progress,
  startTestLive,
  type TestBrowser,
  type TestLive,
} from "../testing/test-live.ts";

let live: TestLive;
let made = 0;

beforeAll(async () => {
  live = await startTestLive({ heartbeatMs: 100, recheckMs: 60_000 });
});
afterAll(() => live.stop());

const newWorkspace = () => live.workspace(`live${(made += 1)}`);
const upTo = (n: number, from = 1) => Array.from({ length: n - from + 1 }, (_, i) => from + i);
const until = (browser: TestBrowser, revision: number) =>
  vi.waitFor(() => expect(browser.revisions().at(-1)).toBe(revision), {
    timeout: 10_000,
    interval: 10,
  });
const epochOf = async () =>
  (await live.test.query<{ epoch: string }>("select epoch from webapp.installation"))[0]?.epoch ??
  "";

describe("joining", () => {
  it("lets nobody in without a session, and says so in words the page knows", async () => {
    for (const token of [null, "stranger"]) {
      await expect(live.connect(token)).rejects.toMatchObject({
        data: { code: "unauthenticated" },
      });
    }
  });

  it("takes the room from the session and never from a message", async () => {
    const [mine, theirs] = [await newWorkspace(), await newWorkspace()];
    const browser = await live.connect(mine, { workspaceId: theirs, room: theirs });
    browser.socket.emit("join", theirs);
    await browser.sync(await epochOf(), 0);
    await live.publish(theirs, deleted("not-mine"));
    await live.publish(mine, deleted("mine"));
    await until(browser, 1);
    expect(browser.messages.map(({ data }) => data)).toEqual([{ leadId: "mine", jobId: "j" }]);
  });

  it("believes a cookie from our own page and not from another's", async () => {
    const workspace = await newWorkspace();
    const enter = (origin: string) =>
      new Promise<string>((resolve) => {
        const socket = io(live.url, {
          transports: ["websocket"],
          reconnection: false,
          forceNew: true,
          extraHeaders: { cookie: `session=${workspace}`, origin },
        });
        socket.once("connect", () => resolve("in"));
        socket.once("connect_error", () => resolve("out"));
        socket.once("connect", () => socket.disconnect());
      });
    expect([await enter(live.url), await enter("https://evil.example")]).toEqual(["in", "out"]);
  });

  it("drops a socket whose session has ended, and no other", async () => {
    const [stays, goes] = [await newWorkspace(), await newWorkspace()];
    const [staying, going] = [await live.connect(stays), await live.connect(goes)];
    const gone = new Promise((resolve) => going.socket.once("disconnect", resolve));
    live.allowed.delete(goes);
    await live.realtime.recheck();
    expect(await gone).toBe("io server disconnect");
    expect(staying.socket.connected).toBe(true);
  });
});

describe("following the feed", () => {
  it("carries each message in the contract's envelope, from now on when nothing was asked", async () => {
    const workspace = await newWorkspace();
    await live.publish(workspace, deleted("before"));
    const browser = await live.connect(workspace);
    await vi.waitFor(() => expect(browser.socket.connected).toBe(true));
    // The heartbeat says that the feed is open here; what comes after it is live.
    await new Promise((resolve) => browser.socket.once("heartbeat", resolve));
    await live.publish(workspace, deleted("after"));
    await until(browser, 2);
    expect(browser.messages).toEqual([
      {
        type: "LEAD_DELETED",
        name: "lead-deleted",
        data: { leadId: "after", jobId: "j" },
        timestamp: expect.stringMatching(/Z$/),
        epoch: await epochOf(),
        revision: 2,
      },
    ]);
  });

  it("catches up from where the client stands, in order and without a hole", async () => {
    const workspace = await newWorkspace();
    for (let i = 1; i <= 30; i += 1)
      await live.publish(workspace, progress("a", i), deleted(`d${i}`));
    const browser = await live.connect(workspace, { frames: true });
    expect(await browser.sync(await epochOf(), 10)).toMatchObject({ mode: "tail", revision: 60 });
    await until(browser, 60);
    await live.publish(workspace, deleted("last"));
    await until(browser, 61);
    expect(browser.revisions()).toEqual(upTo(61, 11));
    for (const [i, frame] of browser.frames.entries())
      expect(frame.from).toBe((browser.frames[i - 1]?.to ?? 10) + 1);
  });

  it("catches up over thousands of messages and many frames", async () => {
    const workspace = await newWorkspace();
    for (let i = 0; i < 6; i += 1)
      await live.publish(workspace, ...upTo(1_000).map((n) => progress(`lead${n}`, i)));
    const [framed, plain] = [
      await live.connect(workspace, { frames: true }),
      await live.connect(workspace),
    ];
    await Promise.all([framed.sync(await epochOf(), 0), plain.sync(await epochOf(), 0)]);
    await Promise.all([until(framed, 6_000), until(plain, 6_000)]);
    expect(framed.revisions()).toEqual(upTo(6_000));
    expect(plain.revisions()).toEqual(upTo(6_000));
  });

  it("is the same over plain HTTP, and when the client moves on to a WebSocket", async () => {
    const workspace = await newWorkspace();
    for (let i = 0; i < 3; i += 1)
      await live.publish(workspace, ...upTo(500).map((n) => progress(`lead${n}`, i)));
    for (const transports of [["polling"], ["polling", "websocket"]]) {
      for (const frames of [true, false]) {
        const browser = await live.connect(workspace, { frames }, transports);
        await browser.sync(await epochOf(), 0);
        await until(browser, 1_500);
        expect(browser.revisions()).toEqual(upTo(1_500));
        browser.socket.disconnect();
      }
    }
  });

  it("keeps the order of commits of many writers", async () => {
    const workspace = await newWorkspace();
    const browsers = await Promise.all(
      upTo(5).map(() => live.connect(workspace, { frames: true })),
    );
    const epoch = await epochOf();
    await Promise.all(browsers.map((browser) => browser.sync(epoch, 0)));
    await Promise.all(
      upTo(100).map((i) => live.publish(workspace, progress("x", i), deleted(`${i}`))),
    );
    await Promise.all(browsers.map((browser) => until(browser, 200)));
    for (const browser of browsers) expect(browser.revisions()).toEqual(upTo(200));
  });

  it("finds by itself what it was not woken for", async () => {
    const workspace = await newWorkspace();
    const browser = await live.connect(workspace);
    await browser.sync(await epochOf(), 0);
    await live.test.query("insert into webapp.feed_heads values ($1, 1, 0)", [workspace]);
    await live.test.query(
      "insert into webapp.feed values ($1, 1, 'lead-deleted', null, '{}', now())",
      [workspace],
    );
    await until(browser, 1);
  });

  it("sends a client to the snapshot when its epoch is another, its place was pruned, or it never had one", async () => {
    const workspace = await newWorkspace();
    await live.publish(workspace, ...upTo(5).map((i) => deleted(`${i}`)));
    await live.test.query("update webapp.feed_heads set pruned = 3 where workspace_id = $1", [
      workspace,
    ]);
    const browser = await live.connect(workspace);
    const epoch = await epochOf();
    const answers = [
      await browser.sync(null, 0),
      await browser.sync("another", 5),
      await browser.sync(epoch, 2),
      await browser.sync(epoch, 3),
    ];
    expect(answers.map(({ mode }) => mode)).toEqual(["snapshot", "snapshot", "snapshot", "tail"]);
    expect(answers[0]).toEqual({ mode: "snapshot", epoch, revision: 5 });
    expect(
      (
        await (browser.socket.timeout(5_000).emitWithAck("sync", "nonsense") as Promise<{
          mode: string;
        }>)
      ).mode,
    ).toBe("snapshot");
  });

  it("tells epoch and revision in a heartbeat, so that a lost last message shows", async () => {
    const workspace = await newWorkspace();
    const browser = await live.connect(workspace);
    const beats: Heartbeat[] = [];
    browser.socket.on("heartbeat", (beat: Heartbeat) => beats.push(beat));
    await live.publish(workspace, deleted("a"), deleted("b"));
    await vi.waitFor(() =>
      expect(beats.at(-1)).toEqual({
        epoch: expect.any(String),
        revision: 2,
        shedLevel: expect.any(Number),
        deliveryStaleSeconds: null,
      }),
    );
  });
});

describe("a database that was put back", () => {
  it("begins a new epoch when a browser is ahead of the feed", async () => {
    const workspace = await newWorkspace();
    await live.publish(workspace, ...upTo(5).map((i) => deleted(`${i}`)));
    const old = await epochOf();
    const browser = await live.connect(workspace);
    expect(await browser.sync(old, 5)).toMatchObject({ mode: "tail" });
    await live.test.query("delete from webapp.feed where workspace_id = $1 and revision > 2", [
      workspace,
    ]);
    await live.test.query("update webapp.feed_heads set revision = 2 where workspace_id = $1", [
      workspace,
    ]);
    const late = await live.connect(workspace);
    const answer = await late.sync(old, 5);
    expect(answer).toMatchObject({ mode: "snapshot", revision: 2 });
    expect(answer.epoch).not.toBe(old);
    // Its own workspace starts over; nobody else's board does.
    expect(await epochOf()).toBe(old);
    const beat = await new Promise<Heartbeat>((resolve) =>
      browser.socket.once("heartbeat", resolve),
    );
    await vi.waitFor(() => expect(beat.epoch === answer.epoch || beat.epoch === old).toBe(true));
    expect(await browser.sync(answer.epoch, 2)).toMatchObject({
      mode: "tail",
      epoch: answer.epoch,
    });
    await live.publish(workspace, deleted("again"));
    await until(browser, 3);
    expect(browser.messages.at(-1)).toMatchObject({ epoch: answer.epoch, revision: 3 });
  });
});
