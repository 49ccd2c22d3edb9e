import type { Log } from "@leadstream/runtime/log";
import { failpoint } from "@leadstream/runtime/failpoint";
import { inArray } from "drizzle-orm";
import type { WebappDb } from "../db/client.ts";
import { feedHeads } from "../db/schema.ts";
import { Channel, type Follower } from "./channel.ts";
import { beginNewGeneration, readPosition, type FeedPosition } from "./position.ts";

export interface PublisherOptions {
  db: WebappDb;
  log: Log;
  /** How long news may gather before the next flush; a feed that was quiet is flushed at once. */
  gatherMs(): number;
  /** Between looks at the feeds without being woken. */
  pollMs?: number;
}

/**
 * The one place of the process that reads feeds and hands them on. Everything a browser hears comes from here, in the
 * order of the feed, whichever process wrote it.
 */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #channels = new Map<string, Promise<Channel>>();
  readonly #standing = new Map<string, Channel>();
  readonly #due = new Map<
    string,
    { timer: NodeJS.Timeout | null; flushedAt: number; running: boolean; again: boolean }
  >();
  readonly #poll: NodeJS.Timeout;
  #stopped = false;

  constructor(options: PublisherOptions) {
    this.#options = options;
    this.#poll = setInterval(() => void this.#lookAtHeads(), options.pollMs ?? 1_000).unref();
  }

  /** Joins a workspace's feed at its newest revision. */
  async follow(workspaceId: string, follower: Follower): Promise<Channel> {
    const opened = this.#channels.get(workspaceId) ?? this.#open(workspaceId);
    this.#channels.set(workspaceId, opened);
    const channel = await opened;
    channel.followers.add(follower);
    this.#standing.set(workspaceId, channel);
    return channel;
  }

  leave(channel: Channel, follower: Follower): void {
    const { workspaceId } = channel;
    channel.followers.delete(follower);
    if (channel.followers.size > 0 || this.#standing.get(workspaceId) !== channel) return;
    clearTimeout(this.#due.get(workspaceId)?.timer ?? undefined);
    this.#due.delete(workspaceId);
    this.#channels.delete(workspaceId);
    this.#standing.delete(workspaceId);
  }

  wake(workspaceId: string): void {
    if (this.#stopped || !this.#standing.has(workspaceId)) return;
    const due = this.#due.get(workspaceId) ?? {
      timer: null,
      flushedAt: 0,
      running: false,
      again: false,
    };
    this.#due.set(workspaceId, due);
    due.again = due.running;
    if (due.running || due.timer !== null) return;
    const wait = due.flushedAt + this.#options.gatherMs() - performance.now();
    if (wait <= 0) void this.#flush(workspaceId);
    else due.timer = setTimeout(() => void this.#flush(workspaceId), wait);
  }

  /** Where the feed stands; a client that is ahead of it proves that the database was put back, and begins a new epoch. */
  async locate(
    workspaceId: string,
    seen: { epoch: string | null; revision: number },
  ): Promise<FeedPosition> {
    const { db, log } = this.#options;
    const position = await readPosition(db, workspaceId);
    if (seen.epoch === position.epoch && seen.revision > position.revision) {
      log.warn(
        { workspaceId, seen: seen.revision, head: position.revision },
        "a browser is ahead of the feed: the database was put back",
      );
      await beginNewGeneration(db, workspaceId);
      await this.#restart(workspaceId);
      return readPosition(db, workspaceId);
    }
    const channel = this.#standing.get(workspaceId);
    if (channel !== undefined && channel.epoch !== position.epoch) await this.#restart(workspaceId);
    return position;
  }

  stop(): void {
    this.#stopped = true;
    clearInterval(this.#poll);
    for (const { timer } of this.#due.values()) clearTimeout(timer ?? undefined);
  }

  async #open(workspaceId: string): Promise<Channel> {
    try {
      return new Channel(
        this.#options.db,
        workspaceId,
        await readPosition(this.#options.db, workspaceId),
      );
    } catch (error) {
      this.#channels.delete(workspaceId);
      throw error;
    }
  }

  async #flush(workspaceId: string): Promise<void> {
    const due = this.#due.get(workspaceId);
    const channel = this.#standing.get(workspaceId);
    if (due === undefined || channel === undefined || this.#stopped) return;
    due.timer = null;
    due.running = true;
    due.flushedAt = performance.now();
    try {
      if (await channel.advance()) {
        channel.shared.clear();
        for (const follower of channel.followers) {
          follower.onNews();
          failpoint("feed.mid-fan-out");
        }
      }
    } catch (err) {
      // The poll comes back to it, and the followers' own positions make the repeat harmless.
      this.#options.log.warn({ err, workspaceId }, "the feed could not be read");
    } finally {
      due.running = false;
      if (due.again) {
        due.again = false;
        this.wake(workspaceId);
      }
    }
  }

  /** Finds what no wake-up told of, and feeds that went back in time. */
  async #lookAtHeads(): Promise<void> {
    if (this.#standing.size === 0) return;
    try {
      const heads = await this.#options.db
        .select({ workspaceId: feedHeads.workspaceId, revision: feedHeads.revision })
        .from(feedHeads)
        .where(inArray(feedHeads.workspaceId, [...this.#standing.keys()]));
      for (const { workspaceId, revision } of heads) {
        const channel = this.#standing.get(workspaceId);
        if (channel === undefined) continue;
        if (revision > channel.head) this.wake(workspaceId);
        else if (revision < channel.head) await this.#confirmPutBack(channel);
      }
    } catch (err) {
      this.#options.log.warn({ err }, "the heads of the feeds could not be read");
    }
  }

  /** Looks again before it concludes: the channel may have read on since the heads were asked. */
  async #confirmPutBack(channel: Channel): Promise<void> {
    const seen = { epoch: channel.epoch, revision: channel.head };
    await this.locate(channel.workspaceId, seen);
  }

  async #restart(workspaceId: string): Promise<void> {
    const channel = this.#standing.get(workspaceId);
    channel?.restart(await readPosition(this.#options.db, workspaceId));
    for (const follower of channel?.followers ?? []) follower.onNews();
  }
}
