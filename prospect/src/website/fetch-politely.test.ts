import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync, deflateSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import {
  createFetchPolitely,
  type FetchOutcome,
  type FetchPolitelyOptions,
} from "./fetch-politely.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

async function serve(handler: Handler): Promise<{ origin: string; host: string; port: number }> {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, port };
}

const html = (body: string) =>
  `<!doctype html><html><head><title>Test</title></head><body>${body}</body></html>`;
const page = (response: ServerResponse, body = "<p>Hello</p>") =>
  response.setHeader("content-type", "text/html; charset=utf-8").end(html(body));
const noRobots =
  (handler: Handler): Handler =>
  (request, response) => {
    if (request.url === "/robots.txt") response.writeHead(404).end();
    else handler(request, response);
  };

async function fetchFrom(
  handler: Handler,
  path = "/",
  options: Partial<FetchPolitelyOptions> = {},
): Promise<FetchOutcome> {
  const { origin, host } = await serve(handler);
  return createFetchPolitely({ allowHosts: [host], delayMs: 0, ...options })(origin + path);
}

const codeOf = (outcome: FetchOutcome) => (outcome.ok ? "ok" : outcome.failure.code);

describe("fetching a page", () => {
  it("answers the decoded page with its hash, headers and cleaned text", async () => {
    const outcome = await fetchFrom(
      noRobots((_, response) => page(response, "<p>Grüße  aus Köln</p><script>x</script>")),
    );
    expect(outcome).toMatchObject({
      ok: true,
      page: { status: 200, title: "Test", text: "Grüße aus Köln" },
    });
    if (outcome.ok) expect(outcome.page.sha256).toMatch(/^[\da-f]{64}$/);
  });

  it("says who it is, sends no cookie, and drops the ones it is given", async () => {
    const seen: IncomingMessage["headers"][] = [];
    const { origin, host } = await serve(
      noRobots((request, response) => {
        seen.push(request.headers);
        response.setHeader("set-cookie", "id=1");
        page(response);
      }),
    );
    const fetchPolitely = createFetchPolitely({ allowHosts: [host], delayMs: 0 });
    await fetchPolitely(origin);
    const second = await fetchPolitely(`${origin}/2`);
    expect(seen[1]?.["user-agent"]).toMatch(/LeadstreamBot.*https:/);
    expect(seen[1]?.cookie).toBeUndefined();
    expect(second.ok && second.page.headers["set-cookie"]).toBeUndefined();
  });

  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
  ] as const)("unpacks %s", async (encoding, pack) => {
    const outcome = await fetchFrom(
      noRobots((_, response) => {
        response
          .writeHead(200, { "content-type": "text/html", "content-encoding": encoding })
          .end(pack(Buffer.from(html("<p>packed</p>"))));
      }),
    );
    expect(outcome.ok && outcome.page.text).toBe("packed");
  });

  it("stops a compression bomb at the cap", async () => {
    const outcome = await fetchFrom(
      noRobots((_, response) => {
        response
          .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
          .end(gzipSync(Buffer.alloc(50_000_000, 97)));
      }),
    );
    expect(codeOf(outcome)).toBe("site_not_html");
  });

  it("stops a body that never ends", async () => {
    const outcome = await fetchFrom(
      noRobots((_, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        const chunk = Buffer.alloc(65_536, 97);
        const pour = () => {
          while (!response.destroyed && response.write(chunk));
        };
        response.on("drain", pour);
        pour();
      }),
      "/",
      { maxBytes: 1_000_000 },
    );
    expect(codeOf(outcome)).toBe("site_not_html");
  });

  it("refuses a declared size above the cap without reading it", async () => {
    const outcome = await fetchFrom(
      noRobots((_, response) => {
        response.writeHead(200, { "content-type": "text/html", "content-length": "99999999" });
        response.flushHeaders();
      }),
    );
    expect(codeOf(outcome)).toBe("site_not_html");
  });

  it("calls broken packing what it is", async () => {
    const outcome = await fetchFrom(
      noRobots((_, response) => {
        response
          .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
          .end("this is not gzip");
      }),
    );
    expect(codeOf(outcome)).toBe("site_unreachable");
  });

  it("gives up on headers that never come and on a body that drips", async () => {
    const silent = await fetchFrom(
      noRobots(() => {}),
      "/",
      { timeoutMs: 150 },
    );
    expect(codeOf(silent)).toBe("site_timeout");
    const drip = await fetchFrom(
      noRobots((_, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        const timer = setInterval(() => response.write(" "), 20);
        response.on("close", () => clearInterval(timer));
      }),
      "/",
      { timeoutMs: 300 },
    );
    expect(codeOf(drip)).toBe("site_timeout");
  });

  it.each(["application/pdf", "image/png", "application/octet-stream", "video/mp4"])(
    "takes %s for no web page",
    async (type) => {
      const outcome = await fetchFrom(
        noRobots((_, response) => response.setHeader("content-type", type).end("%PDF-1.7")),
      );
      expect(codeOf(outcome)).toBe("site_not_html");
    },
  );

  it.each([
    [404, "site_not_found"],
    [410, "site_not_found"],
    [403, "site_unreachable"],
    [500, "site_unreachable"],
    [503, "site_unreachable"],
  ])("answers status %i as %s", async (status, code) => {
    const outcome = await fetchFrom(noRobots((_, response) => response.writeHead(status).end()));
    expect(codeOf(outcome)).toBe(code);
    expect(outcome.ok || outcome.failure.message.length > 20).toBe(true);
  });

  it("calls a reset connection unreachable", async () => {
    expect(codeOf(await fetchFrom((request) => request.socket.resetAndDestroy()))).toBe(
      "site_unreachable",
    );
  });

  it("calls a name that does not resolve not found", async () => {
    const lookup = async () =>
      Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" }));
    expect(
      codeOf(await createFetchPolitely({ delayMs: 0, lookup })("https://no-such-company.com/")),
    ).toBe("site_not_found");
  });

  it("stops at once when asked to", async () => {
    const { origin, host } = await serve(noRobots(() => {}));
    const controller = new AbortController();
    const waiting = createFetchPolitely({ allowHosts: [host], delayMs: 0 })(origin, {
      signal: controller.signal,
    });
    controller.abort();
    expect(codeOf(await waiting)).toBe("cancelled");
  });

  it("reads a sitemap as xml and not as a page", async () => {
    const { origin, host } = await serve(
      noRobots((_, response) =>
        response.setHeader("content-type", "application/xml").end("<urlset/>"),
      ),
    );
    const outcome = await createFetchPolitely({ allowHosts: [host], delayMs: 0 })(
      `${origin}/sitemap.xml`,
      { accept: "xml" },
    );
    expect(outcome.ok && outcome.page.text).toBe("<urlset/>");
  });
});

describe("the guard on every hop", () => {
  it("refuses a redirect to a private address", async () => {
    for (const target of [
      "http://169.254.169.254/",
      "http://[::1]/",
      "file:///etc/passwd",
      "http://localhost:1/",
      "http://u:p@example.com/",
    ]) {
      const outcome = await fetchFrom(
        noRobots((_, response) => response.writeHead(302, { location: target }).end()),
      );
      expect(codeOf(outcome)).toBe("address_refused");
    }
  });

  it("refuses a name that leads into a private network, also when the first answer was public", async () => {
    let asked = 0;
    const lookup = async () => {
      asked += 1;
      return [{ address: asked === 1 ? "10.1.2.3" : "93.184.215.14", family: 4 }];
    };
    expect(codeOf(await createFetchPolitely({ delayMs: 0, lookup })("http://rebinding.com/"))).toBe(
      "address_refused",
    );
  });

  it("connects to the very addresses it checked and looks up no second time", async () => {
    const { port } = await serve(noRobots((_, response) => page(response)));
    let asked = 0;
    const lookup = async () => {
      asked += 1;
      return [{ address: "127.0.0.1", family: 4 }];
    };
    expect(
      codeOf(await createFetchPolitely({ delayMs: 0, lookup })(`http://inside.com:${port}/`)),
    ).toBe("address_refused");
    expect(asked).toBe(1);
  });

  it("ends circles and long chains of redirects", async () => {
    const circle = await fetchFrom(
      noRobots((request, response) =>
        response.writeHead(302, { location: request.url === "/a" ? "/b" : "/a" }).end(),
      ),
      "/a",
    );
    expect(codeOf(circle)).toBe("site_unreachable");
    let count = 0;
    const chain = await fetchFrom(
      noRobots((_, response) => response.writeHead(302, { location: `/${(count += 1)}` }).end()),
    );
    expect(codeOf(chain)).toBe("site_unreachable");
    expect(count).toBeLessThanOrEqual(7);
  });

  it("cites the address it ended at", async () => {
    const outcome = await fetchFrom(
      noRobots((request, response) =>
        request.url === "/" ? response.writeHead(301, { location: "/home" }).end() : page(response),
      ),
    );
    expect(outcome.ok && new URL(outcome.page.url).pathname).toBe("/home");
  });

  it("serves an overridden name from loopback under its own Host, for http and https", async () => {
    const hosts: (string | undefined)[] = [];
    const { port } = await serve(
      noRobots((request, response) => {
        hosts.push(request.headers.host);
        page(response);
      }),
    );
    const fetchPolitely = createFetchPolitely({
      delayMs: 60_000,
      resolveOverrides: new Map([["acme.example", { host: "127.0.0.1", port }]]),
    });
    for (const url of ["http://acme.example/", "https://acme.example/about"])
      expect(codeOf(await fetchPolitely(url))).toBe("ok");
    expect(hosts).toEqual(["acme.example", "acme.example"]);
    expect(codeOf(await fetchPolitely("http://other.example/"))).toBe("address_refused");
  });

  it("sends everything through a proxy that is set", async () => {
    const asked: string[] = [];
    const proxy = createServer((request, response) => {
      asked.push(request.url ?? "");
      if (request.url?.endsWith("/robots.txt")) response.writeHead(404).end();
      else page(response);
    });
    proxy.on("connect", (request, socket) => {
      asked.push(`CONNECT ${request.url}`);
      socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    });
    servers.push(proxy);
    await new Promise<void>((ready) => proxy.listen(0, "127.0.0.1", ready));
    const { port } = proxy.address() as AddressInfo;
    await createFetchPolitely({ delayMs: 0, proxyUrl: `http://127.0.0.1:${port}` })(
      "http://company.com/",
    );
    expect(asked[0]).toMatch(/company\.com/);
  });
});

describe("politeness", () => {
  it("keeps out where robots.txt says so", async () => {
    const asked: (string | undefined)[] = [];
    const outcome = await fetchFrom((request, response) => {
      asked.push(request.url);
      if (request.url === "/robots.txt") response.end("User-agent: *\nDisallow: /");
      else page(response);
    });
    expect(codeOf(outcome)).toBe("site_blocked_by_robots");
    expect(asked).toEqual(["/robots.txt"]);
  });

  it.each([
    [404, "ok"],
    [403, "ok"],
    [500, "site_blocked_by_robots"],
    [503, "site_blocked_by_robots"],
  ])("takes robots.txt with status %i as %s", async (status, code) => {
    expect(
      codeOf(
        await fetchFrom((request, response) =>
          request.url === "/robots.txt" ? response.writeHead(status).end() : page(response),
        ),
      ),
    ).toBe(code);
  });

  it("follows robots.txt through redirects and takes a circle for none", async () => {
    const moved = await fetchFrom((request, response) => {
      if (request.url === "/robots.txt") response.writeHead(301, { location: "/r.txt" }).end();
      else if (request.url === "/r.txt") response.end("User-agent: *\nDisallow: /");
      else page(response);
    });
    expect(codeOf(moved)).toBe("site_blocked_by_robots");
    const circle = await fetchFrom((request, response) =>
      request.url === "/robots.txt"
        ? response.writeHead(301, { location: "/robots.txt" }).end()
        : page(response),
    );
    expect(codeOf(circle)).toBe("ok");
  });

  it("asks for robots.txt once however many pages it reads", async () => {
    let asked = 0;
    const { origin, host } = await serve((request, response) => {
      if (request.url === "/robots.txt") {
        asked += 1;
        response.end("");
      } else page(response);
    });
    const fetchPolitely = createFetchPolitely({ allowHosts: [host], delayMs: 0 });
    await Promise.all(["/a", "/b", "/c"].map((path) => fetchPolitely(origin + path)));
    expect(asked).toBe(1);
  });

  it("has one request per host under way at a time", async () => {
    let under = 0;
    let most = 0;
    const { origin, host } = await serve(
      noRobots((_, response) => {
        under += 1;
        most = Math.max(most, under);
        setImmediate(() => {
          under -= 1;
          page(response);
        });
      }),
    );
    const fetchPolitely = createFetchPolitely({ allowHosts: [host], delayMs: 0 });
    await Promise.all(["/a", "/b", "/c", "/d"].map((path) => fetchPolitely(origin + path)));
    expect(most).toBe(1);
  });

  it("waits as long as Retry-After asks and then tries once more", async () => {
    let asked = 0;
    const { origin, host } = await serve(
      noRobots((_, response) => {
        asked += 1;
        if (asked === 1) response.writeHead(429, { "retry-after": "1" }).end();
        else page(response);
      }),
    );
    const outcome = await createFetchPolitely({ allowHosts: [host], delayMs: 0 })(origin);
    expect(codeOf(outcome)).toBe("ok");
    expect(asked).toBe(2);
  });

  it("does not wait for a Retry-After of hours", async () => {
    const outcome = await fetchFrom(
      noRobots((_, response) => response.writeHead(503, { "retry-after": "7200" }).end()),
    );
    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: "site_unreachable", retryable: true },
    });
  });
});
