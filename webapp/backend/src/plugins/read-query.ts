import { parse } from "node:querystring";

/** A query as `a=1&b=`, where what is left empty, as a form sends it, was not given. */
export function readQuery(text: string): Record<string, string | string[]> {
  const given = Object.entries(parse(text));
  return Object.fromEntries(given.filter(([, value]) => value !== "")) as Record<
    string,
    string | string[]
  >;
}
