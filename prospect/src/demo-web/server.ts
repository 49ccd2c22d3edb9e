import type { AddressInfo } from "node:net";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { answerFor } from "./answer.ts";
import { demoCompanies, directoryEntries, directoryHost } from "./companies.ts";
import type { DemoCompany } from "./company.ts";
import { domainOf } from "./company.ts";
import { directoryIndex, directoryPage } from "./directory-page.ts";

export interface DemoWeb {
  /** Where each name of the demo web really is, for the crawler's door: `<slug>.example` is no name on any network. */
  resolveOverrides: Map<string, { host: string; port: number }>;
  stop(): Promise<void>;
}

/** Plays the websites of all demo companies on one loopback port, told apart by the Host header. */
export async function startDemoWeb({
  today = new Date(),
}: { today?: Date } = {}): Promise<DemoWeb> {
  const hosts = companiesByHost();
  const waiting = new Set<NodeJS.Timeout>();
  const server = createServer((request, response) =>
    answer(request, response, hosts, today, waiting),
  );
  // A crawler tries https first; the handshake is no HTTP, and hanging up is the whole answer.
  server.on("clientError", (_error, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const resolveOverrides = new Map<string, { host: string; port: number }>();
  for (const host of [directoryHost, ...hosts.keys()])
    resolveOverrides.set(host, { host: "127.0.0.1", port });
  return {
    resolveOverrides,
    stop: () =>
      new Promise((resolve, reject) => {
        for (const timer of waiting) clearTimeout(timer);
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function companiesByHost(): Map<string, DemoCompany> {
  const hosts = new Map<string, DemoCompany>();
  for (const company of demoCompanies) {
    for (const domain of [
      domainOf(company),
      ...(company.behaviour.kind === "moved" ? [domainOf({ slug: company.behaviour.from })] : []),
    ]) {
      hosts.set(domain, company);
      hosts.set(`www.${domain}`, company);
    }
  }
  return hosts;
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  hosts: Map<string, DemoCompany>,
  today: Date,
  waiting: Set<NodeJS.Timeout>,
): void {
  const host = (request.headers.host ?? "").toLowerCase().replace(/:\d+$/, "");
  const path = (request.url ?? "/").replace(/[?#].*$/, "");
  // Nothing a page names is ever loaded, even when a person opens one in a browser.
  response.setHeader(
    "content-security-policy",
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'",
  );
  if (request.method !== "GET" && request.method !== "HEAD")
    return void response.writeHead(405).end();
  if (host === directoryHost) return sendDirectory(path, response);
  const company = hosts.get(host);
  if (!company)
    return void response
      .writeHead(404, { "content-type": "text/plain" })
      .end("No demo company has this name.\n");
  const said = answerFor(company, host.replace(/^www\./, ""), path, today);
  if (said.kind === "reset") return void request.socket.destroy();
  const finish = () =>
    response
      .writeHead(said.status, { ...said.headers, "content-length": said.body.length })
      .end(request.method === "HEAD" ? undefined : said.body);
  if (said.delayMs === 0) return void finish();
  const timer = setTimeout(() => {
    waiting.delete(timer);
    finish();
  }, said.delayMs);
  waiting.add(timer);
}

function sendDirectory(path: string, response: ServerResponse): void {
  const entry = directoryEntries.find((one) => new URL(one.url).pathname === path);
  const body =
    path === "/" ? directoryIndex(directoryEntries) : entry ? directoryPage(entry) : undefined;
  if (body === undefined)
    response.writeHead(404, { "content-type": "text/plain" }).end("Not Found\n");
  else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(body);
}
