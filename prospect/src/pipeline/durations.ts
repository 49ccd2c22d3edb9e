import type { PartMethod } from "@leadstream/contract";
import type { Tx } from "../db/client.ts";

interface Measured {
  method: string;
  mean: number;
  measured: number;
  dirty: boolean;
}

// The newest measurements count most, so that an estimate follows a provider that slows down.
const memory = 30;

/** How long agents took lately. Kept in memory for the estimates, saved now and then for the next start. */
export class Durations {
  readonly #byAgent = new Map<string, Map<string, Measured>>();
  readonly #latest = new Map<string, string>();

  async load(tx: Tx): Promise<void> {
    const { rows } = await tx.query<{
      agent: string;
      method: string;
      mean_seconds: number;
      measured: number;
    }>(
      "select agent, method, mean_seconds, measured from prospect.agent_durations order by updated_at",
    );
    for (const row of rows) {
      this.#of(row.agent).set(row.method, {
        method: row.method,
        mean: row.mean_seconds,
        measured: row.measured,
        dirty: false,
      });
      this.#latest.set(row.agent, row.method);
    }
  }

  record(agent: string, method: PartMethod | "all", seconds: number): void {
    const methods = this.#of(agent);
    const known = methods.get(method) ?? { method, mean: 0, measured: 0, dirty: true };
    known.measured = Math.min(known.measured + 1, memory);
    known.mean += (seconds - known.mean) / known.measured;
    known.dirty = true;
    methods.set(method, known);
    this.#latest.set(agent, method);
  }

  /** Mean seconds by the method used last; null when never measured. */
  of(agent: string): number | null {
    const method = this.#latest.get(agent);
    return method === undefined ? null : (this.#byAgent.get(agent)?.get(method)?.mean ?? null);
  }

  async save(tx: Tx, now: Date): Promise<void> {
    const dirty = [...this.#byAgent].flatMap(([agent, methods]) =>
      [...methods.values()].filter((one) => one.dirty).map((one) => ({ agent, ...one })),
    );
    if (dirty.length === 0) return;
    for (const { agent, method } of dirty) {
      const saved = this.#byAgent.get(agent)?.get(method);
      if (saved !== undefined) saved.dirty = false;
    }
    await tx.query(
      `insert into prospect.agent_durations (agent, method, mean_seconds, measured, updated_at)
       select *, $5::timestamptz from unnest($1::text[], $2::text[], $3::float8[], $4::int[])
       order by 1, 2
       on conflict (agent, method) do update
         set mean_seconds = excluded.mean_seconds, measured = excluded.measured, updated_at = excluded.updated_at`,
      [
        dirty.map((d) => d.agent),
        dirty.map((d) => d.method),
        dirty.map((d) => d.mean),
        dirty.map((d) => d.measured),
        now,
      ],
    );
  }

  #of(agent: string): Map<string, Measured> {
    let methods = this.#byAgent.get(agent);
    if (methods === undefined) this.#byAgent.set(agent, (methods = new Map()));
    return methods;
  }
}
