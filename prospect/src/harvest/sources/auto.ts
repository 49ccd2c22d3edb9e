import { defineSource } from "../source.ts";
import type { Source } from "../source.ts";

/** Chooses for a person who does not want to: their own list when there is one, else what is configured. */
export function autoSource({ list, directory }: { list: Source; directory: Source }): Source {
  return defineSource({
    name: "auto",
    description: "Whatever fits: your list when you give one, else the sources that are configured",
    missing: () => [],
    async *find(request) {
      if (request.list.length > 0) return yield* list.find(request);
      yield {
        kind: "status",
        message:
          "No real source is configured, so the fictional companies of the demo directory are searched.",
      };
      yield* directory.find(request);
    },
  });
}
