import type { SourceName } from "@leadstream/contract";
import type { SourceSettings } from "../settings.ts";
import type { Source } from "../source.ts";
import { defineSource } from "../source.ts";
import { autoSource } from "./auto.ts";
import { directorySource } from "./directory.ts";
import { listSource } from "./list.ts";

export type { SourceSettings } from "../settings.ts";

/** Every source of the contract by name. One that cannot run says in `missing` what it lacks. */
export function createSources(settings: SourceSettings): Map<SourceName, Source> {
  const list = listSource(settings);
  const directory = directorySource();
  const sources: Source[] = [
    list,
    directory,
    notYet("web_search"),
    notYet("openstreetmap"),
    notYet("wikidata"),
  ];
  return new Map(
    [...sources, autoSource({ list, directory })].map((source) => [source.name, source]),
  );
}

function notYet(name: SourceName): Source {
  return defineSource({
    name,
    description: `${name} is not part of this version`,
    missing: () => ["a version that has it"],
    find: () => {
      throw new Error(`${name} cannot run`);
    },
  });
}
