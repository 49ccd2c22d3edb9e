import { z } from "zod";
import type { Wait } from "../ask-provider.ts";
import { askProvider, endpoint } from "../ask-provider.ts";
import { companyKey } from "../company-key.ts";
import type { SourceFault } from "../fault.ts";
import { unavailable } from "../fault.ts";
import { readRequest } from "../read-request.ts";
import { readWebsite } from "../read-website.ts";
import { defineSource } from "../source.ts";
import type { Discard, Find, Source } from "../source.ts";
import { toldWhileWaiting } from "./search/pages-in-turn.ts";
import { readSize } from "./wikidata/company-size.ts";
import { industryLabels } from "./wikidata/industry-labels.ts";
import type { CompanyQuestion } from "./wikidata/sparql.ts";
import { companiesQuery } from "./wikidata/sparql.ts";

const Cell = z.object({ value: z.string() });
const Row = z.object({
  company: Cell,
  companyLabel: Cell.optional(),
  companyDescription: Cell.optional(),
  website: Cell,
  countryCode: Cell.optional(),
  cityLabel: Cell.optional(),
  industryName: Cell.optional(),
});
type Row = z.infer<typeof Row>;
const Answer = z.object({ results: z.object({ bindings: z.array(Row) }) });

const provider = { title: "Wikidata", setting: "WIKIDATA_URL" };
const pageSize = 100;
const deepest = 20;

/** Companies known well enough to stand in Wikidata, with their official website. */
export function wikidataSource({
  url = "https://query.wikidata.org",
  allowHosts,
  wait,
}: {
  url?: string | undefined;
  allowHosts: readonly string[];
  wait?: Wait;
}): Source {
  return defineSource({
    name: "wikidata",
    description: "Wikidata: larger, well-known companies of an industry in a country",
    missing: () => [],
    async *find({ profile, query, limit, signal }) {
      const { subjects, places } = readRequest(query, profile);
      const labels = industryLabels(subjects);
      const where =
        places.length === 0 ? "anywhere" : `in ${places.map((place) => place.name).join(", ")}`;
      if (labels.length === 0) {
        yield {
          kind: "status",
          message:
            "Wikidata is searched by industry, and neither the request nor the profile names one.",
        };
        return;
      }
      yield {
        kind: "status",
        message: `Looking on Wikidata for companies filed under ${labels.join(", ")} ${where}.`,
      };
      const size = readSize(query, profile.ideal_customer, profile.target_market);
      const seen = new Set<string>();
      let found = 0;
      for (let page = 0; page < deepest; page += 1) {
        const question: CompanyQuestion = {
          labels,
          places,
          size,
          pageSize,
          offset: page * pageSize,
        };
        const asked = toldWhileWaiting((onWait) =>
          ask(url, question, { signal, onWait, ...(wait === undefined ? {} : { wait }) }),
        );
        let step = await asked.next();
        while (!step.done) {
          yield { kind: "status", message: step.value.message };
          step = await asked.next();
        }
        const companies = byCompany(step.value).filter(([key]) => !seen.has(key));
        for (const [key, rows] of companies) {
          signal.throwIfAborted();
          seen.add(key);
          const read = readCompany(rows, allowHosts);
          yield read;
          if (read.kind === "find" && ++found >= limit) return;
        }
        // A server that knows no pages answers with the same companies again and again.
        if (companies.length < pageSize) break;
      }
      yield {
        kind: "status",
        message: `Wikidata has no more: ${seen.size} companies considered, ${found} with a website that can be read.`,
      };
    },
  });
}

async function ask(
  base: string,
  question: CompanyQuestion,
  rest: { signal: AbortSignal; onWait: (seconds: number, why: string) => void; wait?: Wait },
): Promise<Row[]> {
  const url = endpoint(base, "/sparql");
  url.searchParams.set("query", companiesQuery(question));
  url.searchParams.set("format", "json");
  const answer = await askProvider({
    provider,
    url,
    headers: { accept: "application/sparql-results+json" },
    answer: Answer,
    timeoutMs: 65_000,
    faultOf: refusal,
    ...rest,
  });
  return answer.results.bindings;
}

/** It has no keys, and an overlong query is an error of the server to it. */
function refusal(status: number, body: string): SourceFault | undefined {
  if (status >= 500 && /TimeoutException/.test(body))
    return unavailable(
      provider,
      "gave up on the search because it takes too long; name a smaller country or a narrower industry",
      { retryable: false },
    );
  if (status === 401 || status === 403)
    return unavailable(provider, `refuses our requests (status ${status})`, { retryable: false });
  return undefined;
}

/** A company with two seats or two industries comes in several rows. */
function byCompany(rows: readonly Row[]): [company: string, rows: Row[]][] {
  return [...Map.groupBy(rows, (row) => row.company.value)];
}

function readCompany(
  rows: readonly Row[],
  allowHosts: readonly string[],
): { kind: "find"; find: Find } | { kind: "discard"; discard: Discard } {
  const first = rows[0]!;
  const source_url = first.company.value.replace(
    /^http:\/\/www\.wikidata\.org\/entity\//,
    "https://www.wikidata.org/wiki/",
  );
  const websites = rows.map((row) => readWebsite(row.website.value, allowHosts));
  const website = websites.find((read) => read.ok);
  const label = rows
    .map((row) => row.companyLabel?.value)
    .find((value) => value !== undefined && !/^Q\d+$/.test(value));
  if (!website?.ok) {
    const refused = websites.find((read) => !read.ok);
    return {
      kind: "discard",
      discard: {
        company_name: label ?? source_url,
        website: first.website.value,
        reason_code: "invalid_website",
        reason: `${refused && !refused.ok ? refused.reason : "No website is given."} It stands so on ${source_url}.`,
      },
    };
  }
  const only = (pick: (row: Row) => string | undefined) =>
    rows.map(pick).find((value) => value !== undefined && value !== "" && !/^Q\d+$/.test(value));
  const description = only((row) => row.companyDescription?.value);
  const industry = only((row) => row.industryName?.value);
  const country = only((row) => row.countryCode?.value);
  const city = only((row) => row.cityLabel?.value);
  const find: Find = {
    company_name: label ?? companyKey(website.website),
    website: website.website,
    ...(description === undefined ? {} : { description }),
    ...(industry === undefined ? {} : { industry }),
    ...(country === undefined ? {} : { country }),
    ...(city === undefined ? {} : { city }),
    source_url,
  };
  return { kind: "find", find };
}
