import { APICallError } from "ai";
import { describe, expect, it } from "vitest";
import { readFault, retryAfterMs } from "./faults.ts";

const asked = { provider: "google", modelId: "m" };
const said = (statusCode: number, responseBody = "", responseHeaders = {}) =>
  new APICallError({
    message: "no",
    url: "http://127.0.0.1",
    requestBodyValues: {},
    statusCode,
    responseBody,
    responseHeaders,
  });

describe("reading what a provider says is wrong", () => {
  it.each([
    [said(401), "provider_auth", "standing"],
    [said(403), "provider_auth", "standing"],
    [said(400, "API key not valid. Please pass a valid API key."), "provider_auth", "standing"],
    [said(402), "provider_out_of_credits", "standing"],
    [said(400, "Your credit balance is too low"), "provider_out_of_credits", "standing"],
    [said(429, '{"code":"insufficient_quota"}'), "provider_out_of_credits", "standing"],
    [
      said(429, "You exceeded your current quota, please check your plan and billing details."),
      "provider_rate_limited",
      "passing",
    ],
    [said(404), "provider_unavailable", "standing"],
    [said(408), "provider_unavailable", "passing"],
    [said(529), "provider_unavailable", "passing"],
    [said(413), "model_output_invalid", "answer"],
    [new Error("fetch failed"), "provider_unavailable", "passing"],
    [new DOMException("late", "TimeoutError"), "provider_unavailable", "passing"],
  ])("%s", (error, code, kind) => {
    const fault = readFault(error, asked);
    expect([fault.failure.code, fault.kind]).toEqual([code, kind]);
    expect(fault.failure.action).not.toBe("");
  });

  it("sees that a server cannot hold an answer to a schema", () => {
    expect(
      readFault(said(400, "response_format.json_schema is not supported"), asked).refusesSchema,
    ).toBe(true);
    expect(readFault(said(400, "too many tokens"), asked).refusesSchema).toBe(false);
  });

  it("reads every way of asking for a pause", () => {
    const now = Date.parse("2026-11-20T09:00:00Z");
    const wait = (responseHeaders: Record<string, string>, responseBody = "") =>
      retryAfterMs({ responseHeaders, responseBody }, now);
    expect(wait({ "retry-after": "7" })).toBe(7_000);
    expect(wait({ "retry-after-ms": "250", "retry-after": "7" })).toBe(250);
    expect(wait({ "retry-after": "Fri, 20 Nov 2026 09:00:30 GMT" })).toBe(30_000);
    expect(wait({}, '{"details":[{"retryDelay": "34.5s"}]}')).toBe(34_500);
    expect(wait({ "retry-after": "soon" })).toBeNull();
    expect(wait({})).toBeNull();
  });

  it("shows nothing of the provider's own text", () => {
    expect(JSON.stringify(readFault(said(500, "secret-of-the-server"), asked))).not.toContain(
      "secret-of-the-server",
    );
  });
});
