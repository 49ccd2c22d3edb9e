import type { LiveMessage, SyncRequest } from "@leadstream/contract/realtime";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Connection } from "./connection.ts";
import { FrameLine } from "./frame-line.ts";
import { createLiveClient } from "./live.ts";
import { FakeLink, settle, TestClock, TestFeed } from "./testing/fake-link.ts";

function setUp(options: { online?: () => boolean } = {}) {
  const clock = new TestClock();
  const link = new FakeLink();
  const feed = new TestFeed();
  const applied: number[] = [];
  const states: Connection[] = [];
  let snapshots = 0;
  let signedOut = 0;
  let failSnapshots = 0;
  let hangSnapshots = 0;
  const client = createLiveClient({
    url: "http://127.0.0.1:0",
    io: link.open,
    clock,
    random: () => 0.5,
    loadSnapshot: async (signal) => {
      if (hangSnapshots > 0) {
        hangSnapshots -= 1;
        await new Promise((_, reject) =>
          signal.addEventListener("abort", () => reject(new Error("aborted"))),
        );
      }
      if (failSnapshots > 0) {
        failSnapshots -= 1;
        throw new TypeError("no network");
      }
      snapshots += 1;
      return { epoch: feed.epoch, revision: feed.head };
    },
    applySnapshot: ({ revision }) =>
      applied.splice(
        0,
        applied.length,
        ...Array.from({ length: revision }, (_, index) => index + 1),
      ),
    apply: (messages: LiveMessage[]) =>
      applied.push(...messages.map((message) => message.revision)),
    onConnection: (connection) => states.push(connection),
    onSignedOut: () => (signedOut += 1),
    ...(options.online === undefined ? {} : { isOnline: options.online }),
  });
  const answer = async (request: SyncRequest) =>
    request.epoch === feed.epoch && request.revision <= feed.head
      ? ({ mode: "tail", epoch: feed.epoch, revision: feed.head } as const)
      : ({ mode: "snapshot", epoch: feed.epoch, revision: feed.head } as const);
  const accept = async () => {
    link.newest.answer = answer;
    link.newest.hear("connect");
    await settle();
  };
  const all = () => Array.from({ length: feed.head }, (_, index) => index + 1);
  return {
    clock,
    link,
    feed,
    applied,
    states,
    client,
    answer,
    accept,
    all,
    snapshots: () => snapshots,
    signedOut: () => signedOut,
    failSnapshots: (times: number) => (failSnapshots = times),
    hangSnapshots: (times: number) => (hangSnapshots = times),
  };
}

describe("following a feed", () => {
  it("reads a snapshot first, then applies each frame once and acknowledges it", async () => {
    const { client, link, feed, accept, applied, all, states } = setUp();
    feed.grow(3);
    client.start();
    expect(link.newest.auth).toEqual({ frames: true });
    await accept();
    feed.grow(2);
    let acknowledged = 0;
    link.newest.hear("frame", feed.frame(4, 5), () => (acknowledged += 1));
    link.newest.hear("frame", feed.frame(4, 5), () => (acknowledged += 1));
    expect(applied).toEqual(all());
    expect(acknowledged).toBe(2);
    expect(states.at(-1)).toEqual({ status: "live", latencyMs: 0 });
    client.stop();
  });

  it("asks once for a hole and applies what waited behind it in order", async () => {
    const { client, link, feed, accept, applied, all, clock } = setUp();
    client.start();
    await accept();
    const before = link.newest.syncs.length;
    feed.grow(9);
    link.newest.hear("frame", feed.frame(4, 5));
    link.newest.hear("frame", feed.frame(8, 9));
    link.newest.hear("frame", feed.frame(6, 7));
    await settle();
    expect(applied).toEqual([]);
    expect(link.newest.syncs.length).toBe(before + 1);
    expect(client.connection.status).toBe("catching_up");
    link.newest.hear("frame", feed.frame(1, 3));
    expect(applied).toEqual(all());
    await clock.pass(1000);
    expect(client.connection.status).toBe("live");
    client.stop();
  });

  it("takes only the new part of a frame that overlaps", async () => {
    const { client, link, feed, accept, applied, all } = setUp();
    client.start();
    await accept();
    feed.grow(6);
    link.newest.hear("frame", feed.frame(1, 4));
    link.newest.hear("frame", feed.frame(2, 6));
    expect(applied).toEqual(all());
    client.stop();
  });

  it("sees by the heartbeat that the last message was lost, and asks for it", async () => {
    const { client, link, feed, accept, clock } = setUp();
    client.start();
    await accept();
    const before = link.newest.syncs.length;
    feed.grow(2);
    link.newest.hear("heartbeat", {
      epoch: feed.epoch,
      revision: 2,
      shedLevel: 0,
      deliveryStaleSeconds: null,
    });
    await clock.pass(2000);
    expect(client.connection).toEqual({ status: "catching_up", behind: 2 });
    await clock.pass(2500);
    expect(link.newest.syncs.length).toBeGreaterThan(before);
    client.stop();
  });

  it("reads a snapshot when the database was restored, and forgets the frames of the old history", async () => {
    const { client, link, feed, accept, applied, all, snapshots } = setUp();
    feed.grow(5);
    client.start();
    await accept();
    feed.epoch = "epoch-2";
    feed.messages = feed.messages.slice(0, 2).map((message) => ({ ...message, epoch: "epoch-2" }));
    link.newest.hear("heartbeat", {
      epoch: "epoch-2",
      revision: 2,
      shedLevel: 0,
      deliveryStaleSeconds: null,
    });
    await settle();
    expect(snapshots()).toBe(2);
    feed.grow(1);
    link.newest.hear("frame", feed.frame(3, 3));
    expect(applied).toEqual(all());
    expect(client.position).toEqual({ epoch: "epoch-2", revision: 3 });
    client.stop();
  });

  it("keeps frames that arrive while the snapshot is being read", async () => {
    const { client, link, feed, answer, applied, all } = setUp();
    feed.grow(2);
    client.start();
    const socket = link.newest;
    socket.answer = answer;
    socket.hear("connect");
    const early = feed.head;
    feed.grow(1);
    socket.hear("frame", feed.frame(early + 1, early + 1));
    await settle();
    expect(applied).toEqual(all());
    client.stop();
  });
});

describe("losing the link", () => {
  it("comes back by itself for ever, with growing pauses of at most ten seconds, and goes on from its revision", async () => {
    const { client, link, feed, accept, applied, all, clock, snapshots } = setUp();
    feed.grow(2);
    client.start();
    await accept();
    link.newest.hear("disconnect", "transport close");
    expect(client.connection.status).toBe("stale");
    const pauses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const sockets = link.sockets.length;
      const from = clock.now();
      while (link.sockets.length === sockets) await clock.pass(50);
      pauses.push(clock.now() - from);
      link.newest.hear("connect_error", new Error("refused"));
    }
    expect(pauses[0]).toBeLessThanOrEqual(500);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(10_050);
    expect(pauses.at(-1)).toBeGreaterThan(pauses[0] ?? 0);
    feed.grow(3);
    await clock.pass(10_000);
    await accept();
    expect(link.newest.syncs[0]).toEqual({ epoch: "epoch-1", revision: 2 });
    link.newest.hear("frame", feed.frame(3, 5));
    expect(applied).toEqual(all());
    expect(snapshots()).toBe(1);
    expect(client.connection.status).toBe("live");
    client.stop();
  });

  it("notices a half-open link by its silence", async () => {
    const { client, link, feed, accept, clock } = setUp();
    feed.grow(1);
    client.start();
    await accept();
    const heard = clock.now();
    await clock.pass(11_000);
    expect(client.connection).toEqual({ status: "stale", since: heard, retryAt: null });
    await clock.pass(6000);
    expect(link.sockets.length).toBe(2);
    expect(link.sockets[0]?.closed).toBe(true);
    client.stop();
  });

  it("reconnects at once after ten minutes of sleep, without waiting for a timer", async () => {
    const { client, link, feed, accept, clock, applied, all } = setUp();
    client.start();
    await accept();
    clock.sleep(600_000);
    client.wake();
    expect(link.sockets.length).toBe(2);
    feed.grow(4);
    await accept();
    link.newest.hear("frame", feed.frame(1, 4));
    expect(applied).toEqual(all());
    client.stop();
  });

  it("tries at once when the person or the network says so", async () => {
    const { client, link, accept } = setUp();
    client.start();
    await accept();
    link.newest.hear("disconnect", "transport close");
    expect(link.sockets.length).toBe(1);
    client.wake();
    expect(link.sockets.length).toBe(2);
    client.wake();
    expect(link.sockets.length).toBe(2);
    client.stop();
  });

  it("spreads its return after the server said goodbye", async () => {
    const { client, link, accept, clock } = setUp();
    client.start();
    await accept();
    link.newest.hear("disconnect", "io server disconnect");
    await clock.pass(990);
    expect(link.sockets.length).toBe(1);
    await clock.pass(20);
    expect(link.sockets.length).toBe(2);
    client.stop();
  });

  it("tries again when the snapshot cannot be read", async () => {
    const { client, feed, accept, failSnapshots, clock, applied, all } = setUp();
    feed.grow(2);
    failSnapshots(2);
    client.start();
    await accept();
    expect(client.connection.status).toBe("connecting");
    await clock.pass(600);
    await accept();
    expect(applied).toEqual(all());
    client.stop();
  });

  it("gives up a board that never comes, as on a half-open link, the first one and a later one", async () => {
    const { client, link, clock, accept, feed, applied, all, hangSnapshots } = setUp();
    feed.grow(3);
    hangSnapshots(2);
    client.start();
    await accept();
    // The socket lives all the while; only the reading is lost.
    const minute = async () => {
      for (let beats = 0; beats < 12; beats += 1) {
        await clock.pass(5_000);
        if (link.newest.connected)
          link.newest.hear("heartbeat", {
            epoch: feed.epoch,
            revision: feed.head,
            shedLevel: 0,
            deliveryStaleSeconds: null,
          });
        else await accept();
      }
    };
    await minute();
    await minute();
    expect(applied).toEqual(all());
    expect(client.connection.status).toBe("live");
    client.stop();
  });

  it("says offline while the machine has no network", async () => {
    let online = true;
    const { client, accept } = setUp({ online: () => online });
    client.start();
    await accept();
    online = false;
    client.wake();
    expect(client.connection.status).toBe("offline");
    online = true;
    client.wake();
    expect(client.connection.status).toBe("live");
    client.stop();
  });

  it("tells that nobody is signed in when the handshake is refused for that", () => {
    const { client, link, signedOut } = setUp();
    client.start();
    link.newest.hear(
      "connect_error",
      Object.assign(new Error("unauthenticated"), { data: { code: "unauthenticated" } }),
    );
    expect(signedOut()).toBe(1);
    client.stop();
  });

  it("stops for good when told", async () => {
    const { client, link, accept, clock } = setUp();
    client.start();
    await accept();
    client.stop();
    await clock.pass(60_000);
    expect(link.sockets.length).toBe(1);
    expect(link.newest.closed).toBe(true);
  });
});

describe("the line of frames", () => {
  it("applies every revision once and in order, however frames are cut, shuffled and repeated", () => {
    const shapes = fc.record({
      cuts: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 15 }),
      seed: fc.infiniteStream(fc.nat()),
      repeats: fc.array(fc.nat(), { maxLength: 10 }),
    });
    fc.assert(
      fc.property(shapes, ({ cuts, seed, repeats }) => {
        const feed = new TestFeed();
        feed.grow(cuts.reduce((sum, cut) => sum + cut, 0));
        let from = 1;
        const frames = cuts.map((cut) => {
          const frame = feed.frame(from, from + cut - 1);
          from += cut;
          return frame;
        });
        const arriving = [...frames, ...repeats.map((index) => frames[index % frames.length]!)]
          .map((frame) => ({ frame, key: seed.next().value as number }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ frame }) => frame);
        const line = new FrameLine();
        line.restart(feed.epoch, 0);
        const applied: number[] = [];
        for (const frame of arriving) {
          const taken = line.take(frame);
          if (taken.outcome === "applied")
            applied.push(...taken.messages.map((message) => message.revision));
        }
        expect(applied).toEqual(feed.messages.map((message) => message.revision));
        expect(line.waiting).toBe(0);
      }),
    );
  });
});
