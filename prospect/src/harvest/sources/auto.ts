import { companyKey } from "../company-key.ts";
import { SourceFault } from "../fault.ts";
import { defineSource } from "../source.ts";
import type { Source, SourceRequest, SourceYield } from "../source.ts";

interface AutoParts {
  list: Source;
  /** Real sources, best first; those that lack a setting are passed over. */
  real: readonly Source[];
  /** Whether any source is there because an operator configured it, rather than because it needs nothing. */
  configured: () => boolean;
  directory: Source;
}

/**
 * Chooses for a person who does not want to: their own list when there is one, else every real source that can run, in
 * order, until there is enough. Only where nothing was configured and no network is there at all does it turn to the
 * fictional companies of the demo, and it says so.
 */
export function autoSource({ list, real, configured, directory }: AutoParts): Source {
  return defineSource({
    name: "auto",
    description:
      "Whatever fits: your list when you give one, else the real sources that are configured",
    missing: () => [],
    async *find(request) {
      if (request.list.length > 0) return yield* list.find(request);
      const faults: SourceFault[] = [];
      const seen = new Set<string>();
      for (const source of real.filter((one) => one.missing().length === 0)) {
        const fault = yield* tryOne(source, request, seen);
        if (fault !== undefined) faults.push(fault);
        if (seen.size >= request.limit) return;
        if (fault !== undefined)
          yield { kind: "status", message: `${fault.failure.message} ${fault.failure.action}` };
      }
      if (seen.size > 0 || faults.length === 0) return;
      if (configured() || !faults.every((fault) => fault.unreachable)) throw faults[0]!;
      yield {
        kind: "status",
        message:
          "No search provider is configured and none of the open ones can be reached from here, so the demo directory is searched. Its companies are fictional.",
      };
      yield* directory.find(request);
    },
  });
}

/** Hands on what a source finds until there is enough, and answers with the fault that stopped it, if one did. */
async function* tryOne(
  source: Source,
  request: SourceRequest,
  seen: Set<string>,
): AsyncGenerator<SourceYield, SourceFault | undefined> {
  try {
    for await (const one of source.find({ ...request, limit: request.limit - seen.size })) {
      if (one.kind === "find") {
        const key = companyKey(one.find.website);
        // Found by an earlier source already; it is considered once.
        if (seen.has(key)) continue;
        seen.add(key);
      }
      yield one;
      if (seen.size >= request.limit) return undefined;
    }
    return undefined;
  } catch (error) {
    if (error instanceof SourceFault) return error;
    throw error;
  }
}
