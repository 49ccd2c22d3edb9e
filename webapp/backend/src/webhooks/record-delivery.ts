import type { Log } from "@leadstream/runtime/log";
import { uuidv7 } from "@leadstream/runtime/uuid";
import { deliveryBatches } from "../db/schema.ts";
import type { WebappDb } from "../db/client.ts";

export type DeliveryRecord = Omit<typeof deliveryBatches.$inferInsert, "batchId">;

/**
 * The inspector's list of attempts. Written in one statement a second, beside the deliveries and not inside their
 * transactions: it may lose its last second in a crash, and the events themselves never wait for it.
 */
export class DeliveryRecorder {
  readonly #db: WebappDb;
  readonly #log: Log;
  #pending: DeliveryRecord[] = [];
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(db: WebappDb, log: Log) {
    this.#db = db;
    this.#log = log;
  }

  add(record: DeliveryRecord): void {
    // Past this the database has been away for long; the newest tell more than the oldest.
    if (this.#pending.length >= 5_000) this.#pending.shift();
    this.#pending.push(record);
    this.#timer ??= setTimeout(() => void this.flush(), 1_000).unref();
  }

  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const rows = this.#pending.map((record) => ({
      ...record,
      batchId: uuidv7(record.receivedAt.getTime()),
    }));
    this.#pending = [];
    if (rows.length > 0) this.#writing = this.#writing.then(() => this.#write(rows));
    return this.#writing;
  }

  async #write(rows: (typeof deliveryBatches.$inferInsert)[]): Promise<void> {
    try {
      for (let i = 0; i < rows.length; i += 500)
        await this.#db.insert(deliveryBatches).values(rows.slice(i, i + 500));
    } catch (err) {
      this.#log.warn(
        { err, lost: rows.length },
        "delivery attempts could not be written to the inspector",
      );
    }
  }
}
