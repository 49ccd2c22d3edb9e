import { Problem } from "@leadstream/contract";
import type { Log } from "@leadstream/runtime/log";
import type { ProspectClient } from "../jobs/prospect-client.ts";
import { readGauges } from "./read-gauges.ts";

export interface ProspectState {
  reachable: boolean;
  latencyMs: number | null;
  /** In words, when it cannot be reached. */
  detail: string | null;
  gauges: ReadonlyMap<string, number>;
}

export interface ProspectWatch {
  look(): Promise<ProspectState>;
  /** Seconds for which no event could arrive, or null while they flow. */
  deliveryStaleSeconds: () => number | null;
  stop: () => void;
}

/** Looks at the prospect service now and then, so that boards can say "stale since" and the system page is quick. */
export function watchProspect(deps: {
  prospect: ProspectClient;
  log: Log;
  everyMs?: number;
}): ProspectWatch {
  let state: ProspectState | null = null;
  let silentSince: number | null = null;

  async function look(): Promise<ProspectState> {
    const began = performance.now();
    try {
      const gauges = readGauges(await deps.prospect.metrics());
      state = { reachable: true, latencyMs: performance.now() - began, detail: null, gauges };
      silentSince = null;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (silentSince === null) deps.log.warn(error.message);
      silentSince ??= began;
      state = { reachable: false, latencyMs: null, detail: error.message, gauges: new Map() };
    }
    return state;
  }

  const again = () =>
    void look().catch((err: unknown) =>
      deps.log.error({ err }, "the prospect service could not be looked at"),
    );
  const timer = setInterval(again, deps.everyMs ?? 5_000);
  timer.unref();
  return {
    look,
    deliveryStaleSeconds() {
      if (silentSince !== null) return Math.round((performance.now() - silentSince) / 1000);
      const stalled = state?.gauges.get("leadstream_delivery_stalled_seconds") ?? 0;
      return stalled > 0 ? Math.round(stalled) : null;
    },
    stop: () => clearInterval(timer),
  };
}
