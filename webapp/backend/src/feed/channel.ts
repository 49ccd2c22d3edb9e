import { sql } from "drizzle-orm";
import type { WebappDb } from "../db/client.ts";
import { readMessage, type FeedRow, type Message } from "./message.ts";

/** Who follows a feed: told that there is more, it takes what it has room for. */
export interface Follower {
  onNews(): void;
}

const readAtOnce = 1_000;
const keptMessages = 4_096;
const keptCharacters = 4 * 1024 * 1024;

/** One workspace's feed in this process: its newest messages, and everybody here who follows them. */
export class Channel {
  readonly workspaceId: string;
  readonly followers = new Set<Follower>();
  /** Something built for one follower that the others at the same place can use; emptied when the feed grows. */
  readonly shared = new Map<string, unknown>();
  epoch: string;

  readonly #db: WebappDb;
  readonly #pages = new Map<number, Promise<Message[]>>();
  #messages: Message[] = [];
  #characters = 0;
  #head: number;

  constructor(db: WebappDb, workspaceId: string, at: { epoch: string; revision: number }) {
    this.#db = db;
    this.workspaceId = workspaceId;
    this.epoch = at.epoch;
    this.#head = at.revision;
  }

  /** The newest revision read so far. */
  get head(): number {
    return this.#head;
  }

  /** Reads what is new; answers whether there was anything. */
  async advance(): Promise<boolean> {
    const before = this.#head;
    for (;;) {
      const rows = await this.#read(this.#head);
      const { epoch } = this;
      for (const message of rows) {
        // A feed without holes is the promise; should one show, nobody is led across it.
        if (message.revision !== this.#head + 1)
          throw new Error(
            `The feed of ${this.workspaceId} jumps from ${this.#head} to ${message.revision}.`,
          );
        this.#head = message.revision;
        this.#messages.push(message);
        this.#characters += message.head.length;
      }
      if (rows.length < readAtOnce || epoch !== this.epoch) break;
    }
    this.#forgetOldest();
    return this.#head > before;
  }

  /** The messages after `revision` that are at hand, or null when they must be read from the database. */
  after(revision: number): Message[] | null {
    const [oldest] = this.#messages;
    if (oldest === undefined || revision + 1 < oldest.revision)
      return revision >= this.#head ? [] : null;
    return this.#messages.slice(revision + 1 - oldest.revision);
  }

  /** As `after`, from the database. Followers that come back together at one place share the reading. */
  page(revision: number): Promise<Message[]> {
    const reading = this.#pages.get(revision);
    if (reading !== undefined) return reading;
    const page = this.#read(revision).finally(() => this.#pages.delete(revision));
    this.#pages.set(revision, page);
    return page;
  }

  /** The database began a new life: nothing that was read before counts. */
  restart(at: { epoch: string; revision: number }): void {
    this.epoch = at.epoch;
    this.#head = at.revision;
    this.#messages = [];
    this.#characters = 0;
    this.shared.clear();
  }

  async #read(after: number): Promise<Message[]> {
    const { epoch, workspaceId } = this;
    const { rows } = await this.#db.execute<FeedRow & Record<string, unknown>>(sql`
      select revision, name, lead_id, data::text as data, created_at as at from webapp.feed
      where workspace_id = ${workspaceId} and revision > ${after} order by revision limit ${readAtOnce}
    `);
    return rows.map((row) => readMessage(row, epoch));
  }

  #forgetOldest(): void {
    let gone = 0;
    while (this.#messages.length - gone > keptMessages || this.#characters > keptCharacters) {
      this.#characters -= this.#messages[gone]?.head.length ?? 0;
      gone += 1;
    }
    if (gone > 0) this.#messages = this.#messages.slice(gone);
  }
}
