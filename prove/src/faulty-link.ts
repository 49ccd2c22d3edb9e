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
  /** Standing connections swallow everything in both directions and never close; new ones likewise. */
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
  /** Faults that truly happened, so that a run can show it tested something. */
  readonly hits: number;
  close(): Promise<void>;
}

export async function openFaultyLink(
  target: { host: string; port: number },
  random: Random,
): Promise<FaultyLink> {
  let fault: LinkFault = { kind: "none" };
  let hits = 0;
  const pairs = new Set<{ client: Socket; upstream: Socket }>();

  const server = createServer((client) => {
    if (fault.kind === "cut") {
      hits += 1;
      client.resetAndDestroy();
      return;
    }
    const upstream = connect(target.port, target.host);
    const pair = { client, upstream };
    pairs.add(pair);
    let passedUp = 0;
    const end = () => {
      pairs.delete(pair);
      client.destroy();
      upstream.destroy();
    };
    const reset = () => {
      hits += 1;
      pairs.delete(pair);
      client.resetAndDestroy();
      upstream.destroy();
    };
    // A socket error is what this relay exists to cause; both ends see it, nobody else needs to.
    client.on("error", end).on("close", end);
    upstream.on("error", end).on("close", end);
    client.on("data", (chunk) => {
      passedUp += chunk.length;
      relay(client, upstream, chunk, "up");
    });
    upstream.on("data", (chunk) => relay(upstream, client, chunk, "down"));

    function relay(from: Socket, to: Socket, chunk: Buffer, direction: "up" | "down"): void {
      switch (fault.kind) {
        case "none":
          pass(from, to, chunk);
          return;
        case "cut":
          reset();
          return;
        case "half-open":
          hits += 1;
          return;
        case "stall":
          hits += 1;
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
      if (next.kind === "cut")
        for (const { client, upstream } of pairs) {
          hits += 1;
          client.resetAndDestroy();
          upstream.destroy();
        }
    },
    get hits() {
      return hits;
    },
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
