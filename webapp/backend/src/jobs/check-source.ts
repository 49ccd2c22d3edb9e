import { Problem, type SourceName } from "@leadstream/contract";
import type { ProspectClient, SourceInfo } from "./prospect-client.ts";

/** These need nothing that could be missing, so a start from them waits for no answer. */
const always: ReadonlySet<SourceName> = new Set(["list", "directory"]);
/** Settings change with a restart only; a person who clicks again soon asks the same. */
const freshMs = 5_000;
/** A click is answered within a second: whoever cannot say in time is asked by the order itself. */
const patienceMs = 800;

const known = new WeakMap<ProspectClient, { sources: readonly SourceInfo[]; until: number }>();

/** Refuses a source that lacks its settings before anything is written; passes where nobody can tell just now. */
export async function checkSource(prospect: ProspectClient, source: SourceName): Promise<void> {
  if (always.has(source)) return;
  const sources = await readSources(prospect);
  const info = sources?.find((one) => one.name === source);
  if (info === undefined || info.missing.length === 0) return;
  throw new Problem("source_not_configured", `The source ${source} is not configured.`, {
    action: `It lacks: ${info.missing.join(", ")}. Set that and restart, or choose another source.`,
    details: { source, missing: info.missing },
  });
}

async function readSources(prospect: ProspectClient): Promise<readonly SourceInfo[] | null> {
  const now = performance.now();
  const cached = known.get(prospect);
  if (cached !== undefined && now < cached.until) return cached.sources;
  const asked = prospect.sources().then(
    (sources) => {
      known.set(prospect, { sources, until: performance.now() + freshMs });
      return sources;
    },
    (error: unknown) => {
      if (error instanceof Problem) return null;
      throw error;
    },
  );
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMs);
  });
  try {
    return await Promise.race([asked, patience]);
  } finally {
    clearTimeout(timer);
  }
}
