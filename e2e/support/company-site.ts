import { createServer, type ServerResponse } from "node:http";

export interface CompanySite {
  /** `http://127.0.0.1:port`, to be pasted as a website; allow it with CRAWL_ALLOW_HOSTS. */
  address: string;
  host: string;
  /** While broken, connections are reset, as by a dead machine. */
  broken: boolean;
  /** Pages other than the home page wait until the returned function is called: a lead stays visibly at work. */
  hold(): () => void;
  close(): Promise<void>;
}

/** A small company's website on loopback: real HTTP, fictional company. */
export function serveCompanySite(name: string): Promise<CompanySite> {
  return servePages(pages(name));
}

/** A website on loopback with these pages by path. */
export async function servePages(pages: Record<string, string>): Promise<CompanySite> {
  const site = { broken: false, gate: Promise.resolve() };
  const server = createServer((request, response) => {
    if (site.broken) {
      request.socket.resetAndDestroy();
      return;
    }
    const path = new URL(request.url ?? "/", "http://site").pathname;
    if (path === "/" || path === "/robots.txt") answer(pages[path], path, response);
    else void site.gate.then(() => answer(pages[path], path, response));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The site has no port.");
  return {
    address: `http://127.0.0.1:${address.port}`,
    host: `127.0.0.1:${address.port}`,
    get broken() {
      return site.broken;
    },
    set broken(value: boolean) {
      site.broken = value;
    },
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      site.gate = promise;
      return resolve;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function answer(body: string | undefined, path: string, response: ServerResponse): void {
  response.setHeader(
    "content-type",
    path === "/robots.txt" ? "text/plain" : "text/html; charset=utf-8",
  );
  if (path === "/robots.txt") {
    response.end("User-agent: *\nAllow: /\n");
    return;
  }
  if (body === undefined) {
    response.statusCode = 404;
    response.end("<!doctype html><title>Not found</title><p>No such page.</p>");
    return;
  }
  response.end(body);
}

function pages(name: string): Record<string, string> {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const frame = (title: string, main: string) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="description" content="${name} repairs and maintains industrial pumps for food factories.">
<meta property="og:site_name" content="${name}"></head><body>
<nav><a href="/">Home</a> <a href="/about">About us</a> <a href="/contact">Contact</a> <a href="/careers">Careers</a></nav>
<main>${main}</main><footer>© ${name} Ltd, 12 Quay Road, Bristol BS1 4XX, United Kingdom</footer></body></html>`;
  return {
    "/": frame(
      name,
      `<h1>${name}</h1><p>${name} repairs and maintains industrial pumps for food factories. Unplanned downtime is what our customers fear most.</p>`,
    ),
    "/about": frame(
      `About ${name}`,
      `<h1>About us</h1><p>Founded in 1998, ${name} employs 60 engineers.</p><h2>Team</h2><p>Harriet Vale, Operations Director</p>`,
    ),
    "/contact": frame(
      `Contact ${name}`,
      `<h1>Contact</h1><p>E-mail <a href="mailto:hello@${slug}.example">hello@${slug}.example</a>, phone <a href="tel:+441174960123">+44 117 496 0123</a></p>`,
    ),
    "/careers": frame(
      `Careers at ${name}`,
      `<h1>Careers</h1><p>We are hiring a maintenance planner.</p>`,
    ),
  };
}
