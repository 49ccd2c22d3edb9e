import type { Socket } from "socket.io";
import type { Channel, Follower } from "../feed/channel.ts";
import type { Message } from "../feed/message.ts";
import { selectNext, type Limits } from "../feed/select.ts";
import { Credit, creditFrames } from "./credit.ts";
import { framePacket, messagePackets, type Packet } from "./packet.ts";

const limits: Limits = { messages: 250, characters: 64 * 1024 };

export interface FollowOptions {
  frames: boolean;
  slowAfterMs: number;
  mergesForAll: () => boolean;
}

/** One socket's place in its workspace's feed. Nothing is queued for it: what it has no room for stays in the feed. */
export class SocketFollower implements Follower {
  readonly #socket: Socket;
  readonly #channel: Channel;
  readonly #options: FollowOptions;
  readonly #credit = new Credit();
  #position: number;
  #epoch: string;
  #page: readonly Message[] = [];
  #lagging = false;
  #sending = false;
  #lastId = 0;

  constructor(socket: Socket, channel: Channel, options: FollowOptions) {
    this.#socket = socket;
    this.#channel = channel;
    this.#options = options;
    this.#position = channel.head;
    this.#epoch = channel.epoch;
  }

  get lagging(): boolean {
    return this.#lagging;
  }

  onNews(): void {
    if (this.#epoch !== this.#channel.epoch) {
      // The revisions it has mean nothing any more; it goes on from now and is told the new epoch by the heartbeat.
      this.#epoch = this.#channel.epoch;
      this.#position = this.#channel.head;
      this.#page = [];
    }
    void this.#send();
  }

  /** The client said where it stands: everything after that comes, in order. */
  seek(revision: number): void {
    this.#position = revision;
    void this.#send();
  }

  /** For how long data has waited for the client without a sign of it: it is gone, or frozen. */
  silentForMs(nowMs: number): number {
    return this.#credit.silentForMs(nowMs);
  }

  /** An event beside the feed, such as the heartbeat; a client without room gets a later one. */
  tell(packet: Packet): void {
    if (this.#credit.hasRoom) this.#socket.conn.write(packet.text, optionsOf(packet));
  }

  async #send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      while (this.#socket.connected && this.#position < this.#channel.head) {
        if (!this.#credit.hasRoom) {
          this.#page = [];
          return;
        }
        const at = this.#position;
        const run = this.#channel.after(at) ?? (await this.#turnPage(at));
        // It may have been told another place while the page was read.
        if (at !== this.#position) continue;
        if (run[0]?.revision !== at + 1) return this.cut();
        this.#sendRun(run);
      }
      if (this.#position >= this.#channel.head) {
        this.#lagging = false;
        this.#page = [];
      }
    } catch {
      // Without the database there is nothing to send; the client comes back and asks again.
      this.cut();
    } finally {
      this.#sending = false;
    }
  }

  /** From the page that was read last, or the next one; a client without room holds none. */
  async #turnPage(at: number): Promise<readonly Message[]> {
    const [first] = this.#page;
    const place = first === undefined ? -1 : at + 1 - first.revision;
    if (place < 0 || place >= this.#page.length) this.#page = await this.#channel.page(at);
    else this.#page = this.#page.slice(place);
    return this.#page;
  }

  #sendRun(run: readonly Message[]): void {
    const merge = this.#lagging || this.#options.mergesForAll();
    const { frames } = this.#options;
    const at = this.#position;
    // Sockets at the same place get the same bytes, made once.
    const key = `${frames ? "f" : "m"}${merge ? "+" : "-"}${at}`;
    let made = this.#channel.shared.get(key) as { packets: Packet[]; to: number } | undefined;
    if (made === undefined) {
      const next = selectNext(run, merge, limits);
      const packets = frames ? [framePacket(this.#epoch, at, next)] : messagePackets(at, next);
      made = { packets, to: next.at(-1)?.revision ?? at };
      if (this.#channel.shared.size < 64) this.#channel.shared.set(key, made);
    }
    this.#position = made.to;
    this.#write(made.packets);
  }

  #write(packets: readonly Packet[]): void {
    const last = packets.at(-1);
    if (last === undefined) return;
    const id = last.ackId ?? -(this.#lastId += 1);
    this.#credit.spend(
      id,
      packets.reduce((sum, { bytes }) => sum + bytes, 0),
      performance.now(),
    );
    if (last.ackId !== null) this.#awaitAcknowledgement(last.ackId);
    const { conn } = this.#socket;
    for (const packet of packets) {
      conn.write(
        packet.text,
        optionsOf(packet),
        packet === last ? () => this.#confirmed(id, "flushed") : undefined,
      );
    }
  }

  /** In the socket's own list: `emit` would encode the frame anew for each socket. */
  #awaitAcknowledgement(id: number): void {
    const awaited = this.#socket["acks"];
    awaited.set(id, () => this.#confirmed(id, "acknowledged"));
    if (awaited.size <= creditFrames * 2) return;
    // Only a client that never acknowledges gets here, and nobody waits for it.
    const [oldest] = awaited.keys();
    if (oldest !== undefined) awaited.delete(oldest);
  }

  #confirmed(id: number, how: "acknowledged" | "flushed"): void {
    const now = performance.now();
    const full = this.#credit.fullForMs(now);
    const open =
      how === "acknowledged"
        ? this.#credit.onAcknowledged(id, now)
        : this.#credit.onFlushed(id, now);
    if (!open) return;
    if (full > this.#options.slowAfterMs) this.#lagging = true;
    void this.#send();
  }

  /** Ends the connection without waiting for what it will never take. */
  cut(): void {
    this.#socket.conn.close(true);
  }
}

const optionsOf = ({ frame }: Packet) => ({ compress: false, wsPreEncodedFrame: frame });
