import type { Fact } from "@leadstream/contract";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jobs, leads } from "../db/schema.ts";
import { startTestApp, type TestApp, type TestPerson } from "../testing/test-app.ts";

let t: TestApp;
let ana: TestPerson;
let bob: TestPerson;
const at = new Date("2026-11-22T10:00:00Z");
const fact = (field: Fact["field"], value: Fact["value"], quote: string): Fact => ({
  field,
  value,
  quote,
  source_url: "https://acme.example/about",
  method: "text",
  confidence: 0.87,
  observed_at: at.toISOString(),
  status: "verified",
});

beforeAll(async () => {
  t = await startTestApp();
  ana = await t.signUp("Ana");
  bob = await t.signUp("Bob");
  for (const [jobId, person] of [
    ["ana-job", ana],
    ["bob-job", bob],
  ] as const) {
    await t.db.insert(jobs).values({
      jobId,
      workspaceId: person.workspaceId,
      userId: person.userId,
      source: "list",
      maxLeads: 500,
    });
  }
  const row = (i: number) => ({
    leadId: `lead-${String(i).padStart(4, "0")}`,
    workspaceId: ana.workspaceId,
    jobId: "ana-job",
    companyName: i === 0 ? '=HYPERLINK("http://evil.example","click")' : `Acme ${i}`,
    website: "https://acme.example",
    domain: "acme.example",
    stage: i < 3 ? ("qualified" as const) : ("review" as const),
    state: "completed" as const,
    tier: "high" as const,
    phone: "+4930123456",
    country: "DE",
    facts: [
      fact("phone", "+4930123456", "Call +49 30 123456"),
      fact("city", "Berlin", '\t=1+1 our office, "Berlin"\nGermany'),
      fact(
        "person",
        { name: "Rosa Maria Klein", role: "CEO", email: "rosa@acme.example" },
        "Rosa Maria Klein, CEO",
      ),
      fact("person", { name: "Second Person" }, "Second Person"),
    ],
    createdAt: at,
    updatedAt: at,
  });
  await t.db.insert(leads).values(Array.from({ length: 451 }, (_, i) => row(i)));
  await t.db.insert(leads).values({ ...row(9000), deletedAt: at });
  await t.db.insert(leads).values({
    ...row(9001),
    workspaceId: bob.workspaceId,
    jobId: "bob-job",
    companyName: "Bob's secret",
  });
});
afterAll(() => t.stop());

const rowsOf = (text: string) => parse<Record<string, string>>(text, { columns: true });

describe("exporting leads", () => {
  it("gives every lead of the workspace once, and nobody else's", async () => {
    const answer = await ana.ask("GET", "/api/v1/leads/export");
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(answer.headers["content-disposition"]).toMatch(
      /^attachment; filename="leadstream-csv-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const rows = rowsOf(answer.body);
    expect(new Set(rows.map((row) => row["lead_id"])).size).toBe(451);
    expect(answer.body).not.toContain("Bob's secret");
    expect(rowsOf((await bob.ask("GET", "/api/v1/leads/export")).body)).toHaveLength(1);
  });

  it("carries value, source, quote and confidence, and no cell that a spreadsheet would run", async () => {
    const [first] = rowsOf((await ana.ask("GET", "/api/v1/leads/export?ids=lead-0000")).body);
    expect(first).toMatchObject({
      company_name: `'=HYPERLINK("http://evil.example","click")`,
      phone: "'+4930123456",
      city_value: "Berlin",
      city_source: "https://acme.example/about",
      city_quote: `'\t=1+1 our office, "Berlin"\nGermany`,
      city_confidence: "0.87",
      person_value: "Rosa Maria Klein, CEO, rosa@acme.example",
      employee_count_value: "",
    });
  });

  it("lists every fact in its own row as `facts`, and everything as JSON", async () => {
    const facts = rowsOf(
      (await ana.ask("GET", "/api/v1/leads/export?format=facts&ids=lead-0001")).body,
    );
    expect(facts.map((row) => row["value"])).toEqual([
      "'+4930123456",
      "Berlin",
      "Rosa Maria Klein, CEO, rosa@acme.example",
      "Second Person",
    ]);
    const json = (await ana.ask("GET", "/api/v1/leads/export?format=json&job=ana-job")).json<{
      leads: { facts: unknown[]; company_name: string }[];
    }>();
    expect(json.leads).toHaveLength(451);
    expect(json.leads[1]).toMatchObject({
      company_name: "Acme 1",
      phone: "+4930123456",
      facts: [
        { source: "https://acme.example/about", quote: "Call +49 30 123456", confidence: 0.87 },
        {},
        {},
        {},
      ],
    });
  });

  it("speaks the columns of HubSpot and Salesforce", async () => {
    const [hub] = rowsOf(
      (await ana.ask("GET", "/api/v1/leads/export?format=hubspot&ids=lead-0001")).body,
    );
    expect(hub).toMatchObject({
      "Company name": "Acme 1",
      "Company domain name": "acme.example",
      "Phone number": "+4930123456",
      "First name": "Rosa Maria",
      "Last name": "Klein",
    });
    const [force] = rowsOf(
      (await ana.ask("GET", "/api/v1/leads/export?format=salesforce&ids=lead-0000")).body,
    );
    expect(force).toMatchObject({
      Company: `'=HYPERLINK("http://evil.example","click")`,
      LastName: "Klein",
      Rating: "Hot",
      Status: "Qualified",
    });
  });

  it("narrows by stage, state, tier, job and ids", async () => {
    const count = async (query: string) =>
      rowsOf((await ana.ask("GET", `/api/v1/leads/export?${query}`)).body).length;
    expect(await count("stage=qualified")).toBe(3);
    expect(await count("stage=qualified,review&tier=high")).toBe(451);
    expect(await count("state=failed")).toBe(0);
    expect(await count("ids=lead-0005,lead-9001")).toBe(1);
    expect((await ana.ask("GET", "/api/v1/leads/export?stage=nowhere")).statusCode).toBe(400);
    expect((await ana.ask("GET", "/api/v1/leads/export?format=xml")).statusCode).toBe(400);
  });
});
