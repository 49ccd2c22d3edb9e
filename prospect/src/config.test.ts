import { describe, expect, it } from "vitest";
import { prospectConfig, webhookAddress } from "./config.ts";
import { readCrawlSettings } from "./crawl-settings.ts";

const enough = {
  DATABASE_URL: "postgres://localhost/x",
  WEBHOOK_SECRET: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
  PROSPECT_API_TOKEN: "a-token-of-enough-length",
};

describe("settings", () => {
  it("take the contract's defaults", () => {
    expect(prospectConfig(enough)).toMatchObject({
      host: "127.0.0.1",
      port: 5001,
      backend: "postgres",
      webhook: { url: "http://127.0.0.1:3001/mcp/webhook/event-stream", enabled: true },
      crawl: { allowHosts: [], delayMs: 1000, maxPages: 8 },
      concurrency: 8,
      logLevel: "info",
    });
  });

  it.each(["0.0.0.0", "::", "::1", "localhost", "app-1.internal", "192.168.1.5"])(
    "take %s as a host",
    (host) => expect(prospectConfig({ ...enough, HOST: host }).host).toBe(host),
  );

  it("take the address of a database behind a unix socket", () => {
    const url = "postgresql://leadstream@/leadstream?host=%2Frun%2Fleadstream";
    expect(prospectConfig({ ...enough, DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  it("mean the same to a crawl without a service, down to what is refused", () => {
    const given = { CRAWL_ALLOW_HOSTS: "a.example, b.example:81", CRAWL_MAX_PAGES: "50" };
    expect(readCrawlSettings(given)).toEqual(prospectConfig({ ...enough, ...given }).crawl);
    for (const wrong of [
      { CRAWL_DELAY_MS: "60001" },
      { CRAWL_MAX_PAGES: "51" },
      { CRAWL_ALLOW_HOSTS: "http://intranet/wiki" },
    ]) {
      const [name = ""] = Object.keys(wrong);
      expect(() => readCrawlSettings(wrong)).toThrow(name);
      expect(() => prospectConfig({ ...enough, ...wrong })).toThrow(name);
    }
  });

  it("append the path to the receiver's base, unless one of its paths is there already", () => {
    expect(webhookAddress("https://crm.example/")).toBe(
      "https://crm.example/mcp/webhook/event-stream",
    );
    for (const whole of [
      "https://crm.example/mcp/webhook/event-stream",
      "https://crm.example/queue/mcp/event-stream",
    ]) {
      expect(webhookAddress(`${whole}/`)).toBe(whole);
      expect(prospectConfig({ ...enough, WEBAPP_WEBHOOK_URL: whole })).toMatchObject({
        webhook: { url: whole },
        mcp: { webappUrl: "https://crm.example" },
      });
    }
  });

  it("take several secrets and tokens while they are rotated", () => {
    const config = prospectConfig({
      ...enough,
      WEBHOOK_SECRET: `${enough.WEBHOOK_SECRET}, ${enough.WEBHOOK_SECRET}`,
      PROSPECT_API_TOKEN: "first-token-of-length,second-token-of-length",
    });
    expect([config.webhook.secrets.length, config.apiTokens.length]).toEqual([2, 2]);
  });

  it.each([
    [{ DATABASE_URL: "" }, "DATABASE_URL"],
    [{ DATABASE_URL: "mysql://localhost/x" }, "DATABASE_URL"],
    [{ DATABASE_URL: "postgresql://localhost:none/x" }, "DATABASE_URL"],
    [{ HOST: "http://localhost" }, "HOST"],
    [{ HOST: "localhost:5001" }, "HOST"],
    [{ WEBHOOK_SECRET: "hunter2" }, "WEBHOOK_SECRET"],
    [{ PROSPECT_API_TOKEN: "," }, "PROSPECT_API_TOKEN"],
    [{ PROSPECT_API_TOKEN: "two words" }, "PROSPECT_API_TOKEN"],
    [{ PROSPECT_PORT: "http" }, "PROSPECT_PORT"],
    [{ PROSPECT_PORT: "80.5" }, "PROSPECT_PORT"],
    [{ DATABASE_BACKEND: "oracle" }, "DATABASE_BACKEND"],
    [{ WEBAPP_WEBHOOK_URL: "ftp://x" }, "WEBAPP_WEBHOOK_URL"],
    [{ WEBAPP_WEBHOOK_ENABLED: "maybe" }, "WEBAPP_WEBHOOK_ENABLED"],
    [{ MODEL: "gpt" }, "MODEL"],
    [{ ENRICH_CONCURRENCY: "0" }, "ENRICH_CONCURRENCY"],
    [{ CRAWL_ALLOW_HOSTS: "http://intranet/wiki" }, "CRAWL_ALLOW_HOSTS"],
    [{ MCP_ALLOWED_HOSTS: "http://leads.example/" }, "MCP_ALLOWED_HOSTS"],
  ])("stop the start with one line that names the setting and not its value: %j", (wrong, name) => {
    const [value = ""] = Object.values(wrong);
    let message = "";
    try {
      prospectConfig({ ...enough, ...wrong });
    } catch (error) {
      ({ message } = error as Error);
    }
    expect(message).toContain(`${name}: `);
    expect(message).not.toContain("\n");
    if (value.length > 4 && value !== "maybe")
      expect(message.replaceAll(/must be[^;]*/g, "")).not.toContain(value);
  });
});
