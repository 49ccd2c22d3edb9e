/**
 * A TCP relay on loopback whose faults are switched while traffic flows: what lies between two processes in real
 * networks, at the level where it hurts. It knows nothing of HTTP but bytes and directions.
 */
import { createServer, connect, type Socket } from "node:net";
import type { Random } from "./random.ts";

export type LinkFault =
  | { kind: "none" }
  /** Connections are refused and standing ones closed. */
  | { kind: "cut" }
  /** A connection that carries anything now swallows it and all that follows, in both directions, and never closes. */
  | { kind: "half-open" }
  /** Bytes wait this long, then flow again. */
  | { kind: "stall"; ms: number }
  /** The connection is reset after this many bytes of a request have passed. */
  | { kind: "reset-mid-body"; afterBytes: number }
  /** The request arrives whole; the answer never comes and the connection is reset. */
  | { kind: "lose-reply" }
  /** This share of chunks resets its connection: to TCP's user, loss that retransmission does not mend. */
  | { kind: "loss"; share: number };

export interface FaultyLink {
  port: number;
  set(fault: LinkFault): void;
  /** Ends the standing connections in order, as an idle proxy does. */
  hangUp(): void;
  /** Standing connections are cut, and new ones lead to another port. */
  leadTo(port: number): void;
  /** Faults that truly happened, so that a run can show it tested something. */
  readonly hits: number;
  hitsOf(kind: LinkFault["kind"] | "hang-up" | "lead-to"): number;
  close(): Promise<void>;
}

export async function openFaultyLink(
  target: { host: string; port: number },
  random: Random,
): Promise<FaultyLink> {
  let fault: LinkFault = { kind: "none" };
  let leadsTo = target.port;
  const hits = new Map<string, number>();
  const count = (kind: string) => hits.set(kind, (hits.get(kind) ?? 0) + 1);
  const pairs = new Set<{ client: Socket; upstream: Socket }>();
  const cutAll = (kind: string) => {
    for (const { client, upstream } of pairs) {
      count(kind);
      client.resetAndDestroy();
      upstream.destroy();
    }
  };

  const server = createServer((client) => {
    if (fault.kind === "cut") {
      count("cut");
      client.resetAndDestroy();
      return;
    }
    const upstream = connect(leadsTo, target.host);
    const pair = { client, upstream };
    pairs.add(pair);
    let passedUp = 0;
    let swallows = false;
    const end = () => {
      // Across a link that swallows, the end of one side is no news to the other.
      if (swallows && !(client.destroyed && upstream.destroyed)) return;
      pairs.delete(pair);
      client.destroy();
      upstream.destroy();
    };
    const reset = () => {
      count(fault.kind);
      pairs.delete(pair);
      client.resetAndDestroy();
      upstream.destroy();
    };
    // A socket error is what this relay exists to cause; both ends see it by the close that follows, nobody else needs to.
    for (const side of [client, upstream]) side.on("error", () => undefined).on("close", end);
    client.on("data", (chunk) => {
      passedUp += chunk.length;
      relay(client, upstream, chunk, "up");
    });
    upstream.on("data", (chunk) => relay(upstream, client, chunk, "down"));

    function relay(from: Socket, to: Socket, chunk: Buffer, direction: "up" | "down"): void {
      // What was lost in the middle is never mended by what follows.
      if (swallows) return;
      switch (fault.kind) {
        case "none":
          pass(from, to, chunk);
          return;
        case "cut":
          reset();
          return;
        case "half-open":
          count("half-open");
          swallows = true;
          return;
        case "stall":
          count("stall");
          from.pause();
          setTimeout(() => {
            pass(from, to, chunk);
            from.resume();
          }, fault.ms);
          return;
        case "reset-mid-body":
          if (direction === "up" && passedUp >= fault.afterBytes) {
            if (!to.destroyed)
              to.write(
                chunk.subarray(0, Math.max(0, chunk.length - (passedUp - fault.afterBytes))),
              );
            reset();
            return;
          }
          pass(from, to, chunk);
          return;
        case "lose-reply":
          if (direction === "down") {
            reset();
            return;
          }
          pass(from, to, chunk);
          return;
        case "loss":
          if (random.next() < fault.share) {
            reset();
            return;
          }
          pass(from, to, chunk);
          return;
      }
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The relay has no port.");
  return {
    port: address.port,
    set: (next) => {
      fault = next;
      if (next.kind === "cut") cutAll("cut");
    },
    hangUp() {
      for (const { client, upstream } of pairs) {
        count("hang-up");
        client.end();
        upstream.end();
      }
    },
    leadTo(port) {
      leadsTo = port;
      cutAll("lead-to");
    },
    get hits() {
      return [...hits.values()].reduce((sum, n) => sum + n, 0);
    },
    hitsOf: (kind) => hits.get(kind) ?? 0,
    close: async () => {
      for (const { client, upstream } of pairs) {
        client.destroy();
        upstream.destroy();
      }
      await new Promise((done) => server.close(done));
    },
  };
}

function pass(from: Socket, to: Socket, chunk: Buffer): void {
  if (to.destroyed) return;
  if (!to.write(chunk)) {
    from.pause();
    to.once("drain", () => from.resume());
  }
}
