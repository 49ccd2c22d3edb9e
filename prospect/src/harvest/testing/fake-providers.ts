import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type ProviderName = "tavily" | "brave" | "serper" | "searxng" | "overpass" | "wikidata";

export interface Scripted {
  status?: number;
  headers?: Record<string, string>;
  /** Sent as it is when it is text, else as JSON. */
  body?: unknown;
  /** Hangs up instead of answering. */
  reset?: boolean;
  /** Never answers; the asker has to give up. */
  silent?: boolean;
}

export interface Asked {
  provider: ProviderName;
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  /** By `performance.now()`; absent where it was never answered. */
  answeredAt?: number;
}

export interface FakeProviders {
  url(provider: ProviderName): string;
  asked: Asked[];
  /** These answers come first, one for each request; then the usual ones again. */
  script(provider: ProviderName, ...answers: Scripted[]): void;
  reset(): void;
  stop(): Promise<void>;
}

export const fakeKey = "key-for-tests";

/** What the search engines know: companies' own sites between pages that are about companies. */
const web = Array.from({ length: 47 }, (_, index) => resultNumber(index));

function resultNumber(index: number) {
  if (index % 6 === 1)
    return {
      title: `${10 + index} Best Dental Clinics in Leeds`,
      url: `https://list-${index}.example/best-clinics`,
      text: "A list.",
    };
  if (index % 6 === 3)
    return {
      title: "Dentists | Yelp",
      url: `https://www.yelp.com/search?find=${index}`,
      text: "Reviews.",
    };
  return {
    title: `Clinic ${index} | Dental care in Leeds`,
    url: `https://www.clinic-${index}.example/services?page=${index}`,
    text: `Clinic ${index} looks after teeth.`,
  };
}

/** A server that speaks the protocol of every provider, as far as it is documented, and misbehaves on request. */
export async function startFakeProviders(): Promise<FakeProviders> {
  const asked: Asked[] = [];
  const scripts = new Map<ProviderName, Scripted[]>();
  const server = createServer((request, response) => {
    void readAll(request).then((body) => {
      const url = new URL(request.url ?? "/", "http://fake");
      const provider = url.pathname.split("/")[1] as ProviderName;
      const one: Asked = {
        provider,
        method: request.method ?? "",
        path: url.pathname.slice(provider.length + 1),
        query: url.searchParams,
        headers: request.headers,
        body,
      };
      asked.push(one);
      response.once("finish", () => (one.answeredAt = performance.now()));
      const scripted = scripts.get(provider)?.shift();
      if (scripted) play(scripted, request, response);
      else usual[provider](one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: (provider) => `${origin}/${provider}`,
    asked,
    script: (provider, ...answers) => void scripts.set(provider, answers),
    reset() {
      asked.length = 0;
      scripts.clear();
    },
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of request) text += String(part);
  return text;
}

function play(
  { status = 200, headers = {}, body = "", reset, silent }: Scripted,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (silent) return;
  if (reset) return void request.socket.destroy();
  response
    .writeHead(status, { "content-type": "application/json", ...headers })
    .end(typeof body === "string" ? body : JSON.stringify(body));
}

function send(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

const found = (query: string) => (query.includes("nothing") ? [] : web);

const usual: Record<ProviderName, (asked: Asked, response: ServerResponse) => void> = {
  tavily({ headers, body, path, method }, response) {
    if (method !== "POST" || path !== "/search")
      return send(response, { detail: "Not Found" }, 404);
    if (headers["authorization"] !== `Bearer ${fakeKey}`)
      return send(
        response,
        { detail: { error: "Unauthorized: missing or invalid API key." } },
        401,
      );
    const { query, max_results } = JSON.parse(body) as { query: string; max_results: number };
    send(response, {
      query,
      results: found(query)
        .slice(0, max_results)
        .map(({ title, url, text }) => ({ title, url, content: text, score: 0.9 })),
      response_time: 0.1,
    });
  },
  brave({ headers, query, path }, response) {
    if (path !== "/res/v1/web/search") return send(response, {}, 404);
    if (headers["x-subscription-token"] !== fakeKey)
      return send(
        response,
        { type: "ErrorResponse", error: { code: "SUBSCRIPTION_TOKEN_INVALID", status: 422 } },
        422,
      );
    const count = Number(query.get("count"));
    const from = Number(query.get("offset")) * count;
    const all = found(query.get("q") ?? "");
    const results = all
      .slice(from, from + count)
      .map(({ title, url, text }) => ({ title, url, description: text }));
    send(response, {
      type: "search",
      query: { original: query.get("q"), more_results_available: from + count < all.length },
      ...(results.length > 0 ? { web: { results } } : {}),
    });
  },
  serper({ headers, body, path, method }, response) {
    if (method !== "POST" || path !== "/search") return send(response, {}, 404);
    if (headers["x-api-key"] !== fakeKey)
      return send(response, { message: "Unauthorized.", statusCode: 403 }, 403);
    const { q, page, num } = JSON.parse(body) as { q: string; page: number; num: number };
    send(response, {
      searchParameters: { q },
      organic: found(q)
        .slice((page - 1) * num, page * num)
        .map(({ title, url, text }, index) => ({
          title,
          link: url,
          snippet: text,
          position: index + 1,
        })),
      credits: 1,
    });
  },
  searxng({ query, path }, response) {
    if (path !== "/search" || query.get("format") !== "json")
      return send(response, "Forbidden", 403);
    const from = (Number(query.get("pageno")) - 1) * 10;
    send(response, {
      query: query.get("q"),
      results: found(query.get("q") ?? "")
        .slice(from, from + 10)
        .map(({ title, url, text }) => ({ title, url, content: text, engine: "fake" })),
      unresponsive_engines: [],
    });
  },
  overpass({ body, path, method }, response) {
    if (method !== "POST" || path !== "/api/interpreter") return send(response, {}, 404);
    const query = new URLSearchParams(body).get("data") ?? "";
    send(response, { version: 0.6, elements: query.includes('"Nowhereville"') ? [] : mapped });
  },
  wikidata({ query, path }, response) {
    if (path !== "/sparql") return send(response, {}, 404);
    const sparql = query.get("query") ?? "";
    const limit = Number(/LIMIT (\d+)/.exec(sparql)?.[1]);
    const offset = Number(/OFFSET (\d+)/.exec(sparql)?.[1]);
    const companies = sparql.includes("unheard-of") ? [] : filed.slice(offset, offset + limit);
    send(response, { head: { vars: [] }, results: { bindings: companies.flat() } });
  },
};

const mapped = [
  {
    type: "node",
    id: 1,
    lat: 1,
    lon: 1,
    tags: {
      name: "Harbour Smiles",
      amenity: "dentist",
      website: "https://www.harboursmiles.example/",
      phone: "+44 117 496 0101;+44 117 496 0102",
      email: "Desk@harboursmiles.example",
      "addr:city": "Bristol",
      "addr:street": "Quay",
      "addr:country": "gb",
    },
  },
  {
    type: "way",
    id: 2,
    center: { lat: 1, lon: 1 },
    tags: { name: "Clifton Teeth", amenity: "dentist", "contact:website": "cliftonteeth.example" },
  },
  {
    type: "node",
    id: 3,
    tags: { name: "No Such Site", amenity: "dentist", website: "see facebook" },
  },
  {
    type: "relation",
    id: 4,
    tags: {
      name: "Two Sites Dental",
      healthcare: "dentist",
      website: "http://one.two-sites.example; http://other.example",
    },
  },
  {
    type: "node",
    id: 5,
    tags: {
      name: "Redland Dental",
      amenity: "dentist",
      url: "https://redland-dental.example/home?utm_source=osm",
    },
  },
];

/** 120 companies, the first with two rows, one of them with an address for a website. */
const filed = Array.from({ length: 120 }, (_, index) => {
  const row = {
    company: { type: "uri", value: `http://www.wikidata.org/entity/Q${1000 + index}` },
    companyLabel: { type: "literal", value: index === 7 ? "Q1007" : `Works ${index}` },
    companyDescription: { type: "literal", value: "maker of things" },
    website: {
      type: "uri",
      value: index === 5 ? "http://10.0.0.5/" : `https://works-${index}.example/`,
    },
    countryCode: { type: "literal", value: "BR" },
    cityLabel: { type: "literal", value: "Joinville" },
    industryName: { type: "literal", value: "mechanical engineering" },
  };
  return index === 0 ? [row, { ...row, cityLabel: { type: "literal", value: "Campinas" } }] : [row];
});
