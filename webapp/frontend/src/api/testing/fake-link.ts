import type {
  LiveFrame,
  LiveMessage,
  SyncAnswer,
  SyncRequest,
} from "@leadstream/contract/realtime";
import type { Socket } from "socket.io-client";
import type { Clock } from "../connection.ts";

/** Time that moves only when a test says so. */
export class TestClock implements Clock {
  #now = 1_000_000;
  #timers = new Map<number, { at: number; run: () => void }>();
  #next = 1;
  now = () => this.#now;
  setTimeout = (run: () => void, ms: number): number => {
    const id = this.#next++;
    this.#timers.set(id, { at: this.#now + ms, run });
    return id;
  };
  clearTimeout = (timer: unknown): void => {
    this.#timers.delete(timer as number);
  };
  /** Runs what falls due on the way, in order, and lets promises settle after each. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      const due = [...this.#timers]
        .filter(([, timer]) => timer.at <= end)
        .toSorted((a, b) => a[1].at - b[1].at)[0];
      if (due === undefined) break;
      this.#timers.delete(due[0]);
      this.#now = Math.max(this.#now, due[1].at);
      due[1].run();
      await settle();
    }
    this.#now = end;
    await settle();
  }
  /** The machine slept: time is gone and no timer ran. */
  sleep(ms: number): void {
    this.#now += ms;
  }
}

export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

type Handler = (...args: never[]) => void;

/** A socket whose other end is the test. */
export class FakeSocket {
  connected = false;
  closed = false;
  readonly auth: unknown;
  readonly syncs: SyncRequest[] = [];
  answer: (request: SyncRequest) => Promise<SyncAnswer> = () => new Promise(() => undefined);
  #handlers = new Map<string, Handler>();

  constructor(auth: unknown) {
    this.auth = auth;
  }
  on(event: string, handler: Handler): this {
    this.#handlers.set(event, handler);
    return this;
  }
  removeAllListeners(): this {
    this.#handlers.clear();
    return this;
  }
  disconnect(): this {
    this.connected = false;
    this.closed = true;
    return this;
  }
  timeout(): { emitWithAck: (name: string, request: SyncRequest) => Promise<SyncAnswer> } {
    return {
      emitWithAck: (_name, request) => {
        this.syncs.push({ ...request });
        return this.answer(request);
      },
    };
  }
  hear(event: string, ...args: unknown[]): void {
    if (event === "connect") this.connected = true;
    if (event === "disconnect") this.connected = false;
    this.#handlers.get(event)?.(...(args as never[]));
  }
}

/** Hands out sockets, newest last. */
export class FakeLink {
  readonly sockets: FakeSocket[] = [];
  readonly open = (_url: string, options: { auth?: unknown }): Socket => {
    const socket = new FakeSocket(options.auth);
    this.sockets.push(socket);
    // Of a socket the client uses just what the fake has.
    return socket as unknown as Socket;
  };
  get newest(): FakeSocket {
    const socket = this.sockets.at(-1);
    if (socket === undefined) throw new Error("The client has not connected yet.");
    return socket;
  }
}

/** A feed as the server keeps it, and its frames. */
export class TestFeed {
  epoch = "epoch-1";
  messages: LiveMessage[] = [];
  get head(): number {
    return this.messages.length;
  }
  grow(count: number): void {
    for (let index = 0; index < count; index += 1) {
      const revision = this.head + 1;
      this.messages.push({
        type: "LEAD_DELETED",
        name: "lead-deleted",
        data: { leadId: `lead-${revision}`, jobId: "job-1" },
        timestamp: "2026-11-22T10:00:00.000Z",
        epoch: this.epoch,
        revision,
      });
    }
  }
  frame(from: number, to: number): LiveFrame {
    return { epoch: this.epoch, from, to, messages: this.messages.slice(from - 1, to) };
  }
}
