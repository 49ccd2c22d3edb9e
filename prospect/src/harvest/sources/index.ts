import type { SourceName } from "@leadstream/contract";
import type { Wait } from "../ask-provider.ts";
import type { SourceSettings } from "../settings.ts";
import type { Source } from "../source.ts";
import { autoSource } from "./auto.ts";
import { directorySource } from "./directory.ts";
import { listSource } from "./list.ts";
import { openstreetmapSource } from "./openstreetmap.ts";
import { chooseEngine } from "./search/choose-engine.ts";
import { webSearchSource } from "./web-search.ts";
import { wikidataSource } from "./wikidata.ts";

export type { SourceSettings } from "../settings.ts";

/** Every source of the contract by name. One that cannot run says in `missing` what it lacks. */
export function createSources(
  settings: SourceSettings,
  parts: { wait?: Wait } = {},
): Map<SourceName, Source> {
  const { allowHosts } = settings;
  const list = listSource({ allowHosts });
  const directory = directorySource();
  const webSearch = webSearchSource({ ...chooseEngine(settings), allowHosts, ...parts });
  const openstreetmap = openstreetmapSource({ url: settings.overpassUrl, allowHosts, ...parts });
  const wikidata = wikidataSource({ url: settings.wikidataUrl, allowHosts, ...parts });
  const configured = () =>
    webSearch.missing().length === 0 ||
    settings.overpassUrl !== undefined ||
    settings.wikidataUrl !== undefined;
  const auto = autoSource({
    list,
    real: [webSearch, openstreetmap, wikidata],
    configured,
    directory,
  });
  return new Map(
    [list, directory, webSearch, openstreetmap, wikidata, auto].map((source) => [
      source.name,
      source,
    ]),
  );
}
