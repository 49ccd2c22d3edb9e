import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { askProvider, endpoint, retryAfterSeconds } from "./ask-provider.ts";
import type { FakeProviders } from "./testing/fake-providers.ts";
import { startFakeProviders } from "./testing/fake-providers.ts";

let fake: FakeProviders;
beforeAll(async () => {
  fake = await startFakeProviders();
});
afterAll(() => fake.stop());

const provider = { title: "Tests", setting: "TEST_KEY" };
const question = () => ({
  provider,
  url: new URL(fake.url("tavily")),
  answer: z.unknown(),
  signal: new AbortController().signal,
  wait: () => Promise.resolve(),
});

describe("asking a provider", () => {
  it("gives up on one that never answers", async () => {
    const silent = { silent: true };
    fake.script("tavily", silent, silent, silent);
    await expect(askProvider({ ...question(), timeoutMs: 30 })).rejects.toMatchObject({
      failure: {
        code: "provider_unavailable",
        message: expect.stringContaining("did not answer") as string,
      },
    });
  });

  it("tells one that cannot be reached from one that refuses", async () => {
    await expect(
      askProvider({ ...question(), url: new URL("http://127.0.0.1:1/") }),
    ).rejects.toMatchObject({ unreachable: true, failure: { code: "provider_unavailable" } });
    fake.script("tavily", { status: 400 });
    await expect(askProvider(question())).rejects.toMatchObject({
      unreachable: false,
      failure: { retryable: false },
    });
  });

  it("stops at once when the job is cancelled, even while it waits", async () => {
    const job = new AbortController();
    fake.script("tavily", { status: 429, headers: { "retry-after": "30" } });
    const asked = askProvider({
      provider,
      url: new URL(fake.url("tavily")),
      answer: z.unknown(),
      signal: job.signal,
      onWait: () => job.abort(),
    });
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
  });

  it("follows no redirect with the key in hand", async () => {
    fake.script("tavily", { status: 302, headers: { location: "http://elsewhere.example/" } });
    await expect(askProvider(question())).rejects.toMatchObject({
      failure: { code: "provider_unavailable" },
    });
  });
});

describe("how long to wait", () => {
  const now = Date.parse("2026-03-14T12:00:00Z");
  it.each([
    ["7", 7],
    ["0.5", 0.5],
    ["Sat, 14 Mar 2026 12:00:20 GMT", 20],
    ["Sat, 14 Mar 2026 11:00:00 GMT", 0],
    ["soon", undefined],
    [undefined, undefined],
  ])("%s", (value, seconds) => {
    expect(retryAfterSeconds(value, now)).toBe(seconds);
  });
});

describe("the address of a protocol", () => {
  it.each([
    ["https://overpass.example", "https://overpass.example/api/interpreter"],
    ["https://overpass.example/", "https://overpass.example/api/interpreter"],
    ["https://overpass.example/api", "https://overpass.example/api/interpreter"],
    ["https://overpass.example/api/interpreter", "https://overpass.example/api/interpreter"],
    [
      "https://maps.example/overpass/api/interpreter/",
      "https://maps.example/overpass/api/interpreter",
    ],
    ["https://maps.example/overpass", "https://maps.example/overpass/api/interpreter"],
  ])("at %s is %s", (base, address) => {
    expect(endpoint(base, "/api/interpreter").href).toBe(address);
  });
});
