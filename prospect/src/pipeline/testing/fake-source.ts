import type { SourceName } from "@leadstream/contract";
import {
  defineSource,
  type Source,
  type SourceRequest,
  type SourceYield,
} from "../../harvest/source.ts";

export function find(
  name: string,
  extra: Partial<Extract<SourceYield, { kind: "find" }>["find"]> = {},
): SourceYield {
  const website = `http://${name.toLowerCase().replaceAll(" ", "-")}.example/`;
  return {
    kind: "find",
    find: { company_name: name, website, source_url: `${website}about`, ...extra },
  };
}

/** One source under the name of `directory`, yielding what a test says. */
export function fakeSources(
  items: SourceYield[] | ((request: SourceRequest) => AsyncIterable<SourceYield>),
  name: SourceName = "directory",
): ReadonlyMap<SourceName, Source> {
  const source = defineSource({
    name,
    description: "Companies of a test.",
    missing: () => [],
    find: (request) => (typeof items === "function" ? items(request) : yieldAll(items)),
  });
  return new Map([[name, source]]);
}

async function* yieldAll(items: SourceYield[]): AsyncGenerator<SourceYield> {
  yield* items;
}
