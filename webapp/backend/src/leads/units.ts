import type { AnyTx } from "../db/client.ts";
import type { JobRow } from "../db/schema.ts";
import { releaseUnits, settleUnits } from "../quotas/end.ts";
import { holdUnits } from "../quotas/hold.ts";

/**
 * The quota units of one run of events: asked for together ahead of the run and ended together after it, with the
 * outcome of asking and ending one by one.
 */
export class Units {
  readonly #tx: AnyTx;
  readonly #job: JobRow;
  readonly #now: Date;
  readonly #held = new Set<string>();
  readonly #ends = new Map<string, "settled" | "released">();
  moved = false;

  constructor(tx: AnyTx, job: JobRow, now: Date) {
    this.#tx = tx;
    this.#job = job;
    this.#now = now;
  }

  async holdAhead(leadIds: readonly string[]): Promise<void> {
    if (leadIds.length === 0) return;
    for (const leadId of await this.#ask(leadIds)) this.#held.add(leadId);
  }

  async hold(leadId: string): Promise<boolean> {
    const ended = this.#ends.get(leadId);
    if (ended === "released") {
      // Failed and tried anew within the run: it simply keeps what it has.
      this.#ends.delete(leadId);
      return true;
    }
    if (this.#held.has(leadId) || ended === "settled") return true;
    // The limit was reached ahead of the run. What ended in the run so far may have made room.
    if (this.#ends.size === 0) return false;
    await this.write();
    const held = await this.#ask([leadId]);
    return held.has(leadId);
  }

  end(leadId: string, how: "settled" | "released"): void {
    this.#held.delete(leadId);
    this.#ends.set(leadId, how);
    this.moved = true;
  }

  async write(): Promise<void> {
    const of = (how: string) =>
      [...this.#ends].filter(([, one]) => one === how).map(([leadId]) => leadId);
    await settleUnits(this.#tx, of("settled"), this.#now);
    await releaseUnits(this.#tx, of("released"), this.#now);
    this.#ends.clear();
  }

  async #ask(leadIds: readonly string[]): Promise<Set<string>> {
    const { workspaceId, jobId } = this.#job;
    this.moved = true;
    return holdUnits(this.#tx, { workspaceId, jobId, leadIds, now: this.#now });
  }
}
