import { z } from "zod";
import type { Wait } from "../ask-provider.ts";
import { askProvider, endpoint } from "../ask-provider.ts";
import type { SourceFault } from "../fault.ts";
import { rateLimited, unavailable } from "../fault.ts";
import { readRequest } from "../read-request.ts";
import type { RequestedPlace } from "../read-request.ts";
import { readWebsite } from "../read-website.ts";
import { defineSource } from "../source.ts";
import type { Discard, Find, Source } from "../source.ts";
import { overpassQuery } from "./osm/overpass-query.ts";
import type { OsmTrade } from "./osm/trade-tags.ts";
import { osmTrade } from "./osm/trade-tags.ts";
import { toldWhileWaiting } from "./search/pages-in-turn.ts";

const Element = z.object({
  type: z.enum(["node", "way", "relation"]),
  id: z.number(),
  tags: z.record(z.string(), z.string()).default({}),
});
type Element = z.infer<typeof Element>;
const Answer = z.object({ elements: z.array(Element), remark: z.string().optional() });

const provider = { title: "OpenStreetMap (Overpass)", setting: "OVERPASS_URL" };

/** Companies that mappers have put on the map, with the website they gave. */
export function openstreetmapSource({
  url = "https://overpass-api.de",
  allowHosts,
  wait,
}: {
  url?: string | undefined;
  allowHosts: readonly string[];
  wait?: Wait;
}): Source {
  return defineSource({
    name: "openstreetmap",
    description:
      "OpenStreetMap: shops, practices, offices and workshops of a trade in a town or a country",
    missing: () => [],
    async *find({ profile, query, limit, signal }) {
      const { subjects, places } = readRequest(query, profile);
      const trades = unique(subjects.flatMap((subject) => osmTrade(subject) ?? []));
      if (trades.length === 0 || places.length === 0) {
        const lacks =
          trades.length === 0
            ? `no trade that the map knows in “${subjects.join(", ")}”`
            : "no place";
        yield {
          kind: "status",
          message: `OpenStreetMap is searched by trade and place, and the request names ${lacks}. Ask for instance for “dentists in Bristol”.`,
        };
        return;
      }
      // "Campinas, Brazil" is one place in another, not two.
      const country = places.find((place) => place.country !== undefined)?.country;
      const towns = places.filter((place) => place.country === undefined);
      const searched =
        towns.length > 0 && country !== undefined && /,/.test(query) ? towns : places;
      let found = 0;
      for (const place of searched) {
        for (const trade of trades) {
          yield {
            kind: "status",
            message: `Looking on OpenStreetMap for ${trade.label.toLowerCase()} in ${place.name}.`,
          };
          const asked = toldWhileWaiting((onWait) =>
            ask(
              url,
              overpassQuery(
                trade,
                place,
                place.country === undefined ? country : undefined,
                Math.min(1000, 4 * limit + 50),
              ),
              { signal, onWait, ...(wait === undefined ? {} : { wait }) },
            ),
          );
          let step = await asked.next();
          while (!step.done) {
            yield { kind: "status", message: step.value.message };
            step = await asked.next();
          }
          yield {
            kind: "status",
            message: `OpenStreetMap knows ${step.value.length} with a website: ${trade.label.toLowerCase()} in ${place.name}.`,
          };
          for (const element of step.value) {
            signal.throwIfAborted();
            const read = readElement(element, trade, place, allowHosts);
            yield read;
            if (read.kind === "find" && ++found >= limit) return;
          }
        }
      }
    },
  });
}

async function ask(
  base: string,
  query: string,
  rest: { signal: AbortSignal; onWait: (seconds: number, why: string) => void; wait?: Wait },
): Promise<Element[]> {
  const answer = await askProvider({
    provider,
    url: endpoint(base, "/api/interpreter"),
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ data: query }).toString(),
    answer: Answer,
    timeoutMs: 35_000,
    faultOf: busy,
    ...rest,
  });
  // It answers 200 with a remark when it gave up half-way; what came by then is not the answer.
  if (answer.remark !== undefined && /runtime error|timed out|out of memory/i.test(answer.remark))
    throw unavailable(
      provider,
      "gave up on the search because it takes too long; name a smaller place",
    );
  return answer.elements;
}

/** There are no keys: 403 means blocked, 504 means that all its slots are taken. */
function busy(status: number, body: string): SourceFault | undefined {
  if (status === 504 || /rate_limited/.test(body.slice(0, 4000)))
    return rateLimited(provider, status === 504 ? 15 : 30);
  if (status === 401 || status === 403 || status === 406)
    return unavailable(provider, `refuses our requests (status ${status})`, { retryable: false });
  return undefined;
}

function readElement(
  { type, id, tags }: Element,
  trade: OsmTrade,
  place: RequestedPlace,
  allowHosts: readonly string[],
): { kind: "find"; find: Find } | { kind: "discard"; discard: Discard } {
  const tag = (...names: string[]) =>
    names.map((name) => tags[name]?.trim()).find((value) => value !== undefined && value !== "");
  const source_url = `https://www.openstreetmap.org/${type}/${id}`;
  const company_name = tag("name", "official_name", "operator", "brand") ?? `${trade.label} ${id}`;
  const written = tag("website", "contact:website", "url") ?? "";
  // Mappers put several values into one tag with semicolons.
  const read = readWebsite(written.split(/;\s*(?=https?:|www\.)/)[0] ?? "", allowHosts);
  if (!read.ok)
    return {
      kind: "discard",
      discard: {
        company_name,
        website: written,
        reason_code: "invalid_website",
        reason: `${read.reason} It stands so on ${source_url}.`,
      },
    };
  const emails = several(tag("email", "contact:email"))
    .filter((one) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(one))
    .map((one) => one.toLowerCase());
  const phones = several(tag("phone", "contact:phone", "contact:mobile"));
  const country = tag("addr:country") ?? place.country;
  const city = tag("addr:city", "addr:town", "addr:village");
  const description = tag("description", "description:en");
  const find: Find = {
    company_name,
    website: read.website,
    industry: trade.label,
    ...(description === undefined ? {} : { description }),
    ...(country !== undefined && /^[A-Za-z]{2}$/.test(country)
      ? { country: country.toUpperCase() }
      : {}),
    ...(city === undefined ? {} : { city }),
    ...(emails.length === 0 ? {} : { contact_emails: emails }),
    ...(phones.length === 0 ? {} : { contact_phones: phones }),
    source_url,
  };
  return { kind: "find", find };
}

const several = (value: string | undefined) =>
  (value ?? "")
    .split(/[;,]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");

function unique(trades: readonly OsmTrade[]): OsmTrade[] {
  return [...new Map(trades.map((trade) => [trade.label, trade])).values()];
}
