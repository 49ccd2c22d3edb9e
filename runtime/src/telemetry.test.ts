import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Counter, Histogram, Registry } from "prom-client";
import { describe, expect, it } from "vitest";
import { inSpan, inSpanOf, startTelemetry, traceHeaders } from "./telemetry.ts";

interface Received {
  path: string;
  body: string;
}

async function collector(): Promise<{
  endpoint: string;
  received: Received[];
  close: () => Promise<void>;
}> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      received.push({ path: request.url ?? "", body: Buffer.concat(chunks).toString() });
      response.setHeader("content-type", "application/json").end("{}");
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

describe("telemetry", () => {
  it("costs nothing and says nothing without a collector", async () => {
    expect(await inSpan("quiet", {}, async () => traceHeaders())).toEqual({});
  });

  it("sends spans, one trace across both services, and the numbers of /metrics", async () => {
    const { endpoint, received, close } = await collector();
    const registry = new Registry();
    new Counter({
      name: "leads_total",
      help: "Leads.",
      labelNames: ["state"],
      registers: [registry],
    }).inc({ state: "completed" }, 3);
    new Histogram({
      name: "took_seconds",
      help: "Took.",
      buckets: [0.1, 1],
      registers: [registry],
    }).observe(0.5);
    const stop = await startTelemetry({
      endpoint,
      serviceName: "leadstream-test",
      version: "1",
      registries: [registry],
      exportEveryMs: 60_000,
    });
    await inSpan("deliver", { "leadstream.events": 2 }, async () => {
      const headers = traceHeaders();
      expect(headers["traceparent"]).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
      await inSpanOf(headers, "receive", {}, async () => undefined);
    });
    await stop();
    await close();

    const spans = received
      .filter(({ path }) => path === "/v1/traces")
      .map(({ body }) => JSON.parse(body) as never);
    const told = JSON.stringify(spans);
    expect(told).toContain('"deliver"');
    expect(told).toContain('"receive"');
    expect(
      new Set([...told.matchAll(/"traceId":"([0-9a-f]{32})"/g)].map(([, id]) => id)).size,
    ).toBe(1);
    const metrics = received
      .filter(({ path }) => path === "/v1/metrics")
      .map(({ body }) => body)
      .join("");
    expect(metrics).toContain("leads_total");
    expect(metrics).toContain('"bucketCounts":[0,1,0]');
    expect(metrics).toContain("leadstream-test");
  });
});
