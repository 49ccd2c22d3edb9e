import type { LiveFrame, LiveMessage } from "@leadstream/contract";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { deleted, progress, startTestLive, type TestLive } from "../testing/test-live.ts";
import { creditBytes, creditFrames } from "./credit.ts";

let live: TestLive;
let epoch: string;

beforeAll(async () => {
  live = await startTestLive({ heartbeatMs: 100, silenceMs: 3_000, slowAfterMs: 300 });
  epoch =
    (await live.test.query<{ epoch: string }>("select epoch from webapp.installation"))[0]?.epoch ??
    "";
});
afterAll(() => live.stop());

/** A browser that takes frames and acknowledges them when it is told to. */
async function slowBrowser(workspaceId: string) {
  const { socket } = await live.connect(workspaceId, { frames: true });
  socket.removeAllListeners("frame");
  const frames: LiveFrame[] = [];
  let held: (() => void)[] = [];
  let holding = false;
  socket.on("frame", (frame: LiveFrame, acknowledge: () => void) => {
    frames.push(frame);
    if (holding) held.push(acknowledge);
    else acknowledge();
  });
  await socket.timeout(5_000).emitWithAck("sync", { epoch, revision: 0 });
  return {
    socket,
    frames,
    messages: (): LiveMessage[] => frames.flatMap((frame) => frame.messages),
    hold: () => void (holding = true),
    release() {
      holding = false;
      for (const acknowledge of held) acknowledge();
      held = [];
    },
    unacknowledged: () => held.length,
  };
}

/** Where a message does not go on from the one before it; a merged one stands for `revisionFrom` to `revision`. */
function holes(messages: readonly LiveMessage[], from: number): [number, number][] {
  const covered = [from, ...messages.map(({ revision }) => revision)];
  return messages.flatMap(({ revision, revisionFrom = revision }, i): [number, number][] => {
    const before = covered[i] ?? 0;
    return revisionFrom === before + 1 ? [] : [[before, revisionFrom]];
  });
}

/** In few transactions, since the clock of the silent runs meanwhile. */
async function flood(workspaceId: string, rounds: number): Promise<number> {
  const all = Array.from({ length: rounds }, (_, i) => [
    ...Array.from({ length: 50 }, (_, n) => progress(`lead${n}`, i + 1)),
    deleted(`d${i + 1}`),
  ]);
  for (let i = 0; i < rounds; i += 20)
    await live.publish(workspaceId, ...all.slice(i, i + 20).flat());
  return rounds * 51;
}

describe.concurrent("a browser that does not keep up", () => {
  it("gets the newest progress of each lead and every other message, without a hole", async () => {
    const workspace = await live.workspace("slow1");
    const [slow, quick] = [
      await slowBrowser(workspace),
      await live.connect(workspace, { frames: true }),
    ];
    await quick.sync(epoch, 0);
    await live.publish(workspace, deleted("first"));
    await vi.waitFor(() => expect(slow.frames).toHaveLength(1));
    slow.hold();
    const last = 1 + (await flood(workspace, 80));
    await vi.waitFor(
      () => expect([quick.socket.connected, quick.revisions().at(-1)]).toEqual([true, last]),
      { timeout: 10_000 },
    );
    expect(slow.unacknowledged()).toBeLessThanOrEqual(creditFrames);
    const underWay = slow.frames
      .slice(1)
      .reduce((sum, frame) => sum + JSON.stringify(frame).length, 0);
    expect(underWay).toBeLessThan(creditBytes + 80 * 1024);

    // Long enough out of credit to count as slow, and yet not silent.
    await new Promise((resolve) => setTimeout(resolve, 400));
    slow.release();
    await vi.waitFor(() => expect(slow.frames.at(-1)?.to).toBe(last), { timeout: 10_000 });
    for (const [i, frame] of slow.frames.entries())
      expect(frame.from).toBe((slow.frames[i - 1]?.to ?? 0) + 1);
    expect(holes(slow.messages(), 0)).toEqual([]);
    const of = (name: string, messages: LiveMessage[]) =>
      messages.filter((message) => message.name === name);
    expect(of("lead-deleted", slow.messages())).toHaveLength(81);
    expect(of("lead-enrichment-progress", slow.messages()).length).toBeLessThan(80 * 50);
    for (let n = 0; n < 50; n += 1) {
      const newest = slow
        .messages()
        .findLast(({ data }) => "progressPercentage" in data && data.leadId === `lead${n}`);
      expect(newest?.data).toMatchObject({ progressPercentage: 80 });
    }
    expect(holes(quick.messages, 0)).toEqual([]);
  });

  it("is cut when it is silent while data waits, and finds everything when it comes back", async () => {
    const workspace = await live.workspace("slow2");
    const frozen = await slowBrowser(workspace);
    await live.publish(workspace, deleted("first"));
    await vi.waitFor(() => expect(frozen.frames).toHaveLength(1));
    frozen.hold();
    const gone = new Promise((resolve) => frozen.socket.once("disconnect", resolve));
    const last = 1 + (await flood(workspace, 20));
    await gone;
    const back = await live.connect(workspace, { frames: true });
    expect(await back.sync(epoch, 1)).toMatchObject({ mode: "tail" });
    await vi.waitFor(() => expect(back.revisions().at(-1)).toBe(last));
    expect(holes(back.messages, 1)).toEqual([]);
  });

  it("is left alone while nothing waits for it", async () => {
    const workspace = await live.workspace("slow3");
    const quiet = await slowBrowser(workspace);
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    expect(quiet.socket.connected).toBe(true);
  });

  it("need not acknowledge frames at all", async () => {
    const workspace = await live.workspace("slow4");
    const browser = await live.connect(workspace, { frames: true });
    const { socket } = browser;
    socket.removeAllListeners("frame");
    const frames: LiveFrame[] = [];
    socket.on("frame", (frame: LiveFrame) => frames.push(frame));
    await browser.sync(epoch, 0);
    const last = await flood(workspace, 60);
    await vi.waitFor(() => expect(frames.at(-1)?.to).toBe(last), { timeout: 10_000 });
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    expect(socket.connected).toBe(true);
  });
});
