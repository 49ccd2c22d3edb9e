import type { Lead } from "@leadstream/contract";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startTestApp, wholeProfile, type TestApp, type TestPerson } from "../testing/test-app.ts";
import type { Imported } from "./import-leads.ts";

let t: TestApp;
let ana: TestPerson;
let number = 0;

beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());
beforeEach(async () => {
  ana = await t.signUp(`Ana${(number += 1)}`);
});

const post = (payload: string | Buffer, query = "", type = "text/csv") =>
  t.app.inject({
    method: "POST",
    url: `/api/v1/leads/import${query}`,
    headers: { authorization: `Bearer ${ana.token}`, "content-type": type },
    payload,
  });
const importText = async (payload: string | Buffer, query = ""): Promise<Imported> => {
  const answer = await post(payload, query);
  expect(answer.body.slice(0, 500)).toContain('"rows"');
  return answer.json();
};
const board = async () =>
  (await ana.ask("GET", "/api/v1/leads?limit=200&sort=company_name")).json<{
    items: Lead[];
    total: number;
  }>();
const detail = async (id: string | undefined) =>
  (await ana.ask("GET", `/api/v1/leads/${id}`)).json<{
    lead: Lead & { notes: string; facts: { field: string; method: string }[] };
  }>().lead;

describe("importing a CSV", () => {
  it("answers each row: created, merged, or rejected and why", async () => {
    const answer = await importText(
      [
        "Company,Website,E-mail,Country,Status,Employees",
        "Acme,https://www.acme.example/about,INFO@acme.example,Deutschland,Contacted,40",
        "Acme again,acme.example,,,,",
        "Nothing,not a site,,,,",
        "Local,http://localhost:3000,,,,",
        "Address,http://10.0.0.8/,,,,",
        ",,,,,",
        "Script,javascript:alert(1),,,,",
        "Bad mail,,nobody at all,,,",
        ",,sales@mailed.example,Narnia,,",
        "No site at all,,,,,",
      ].join("\n"),
    );
    expect(answer).toMatchObject({ created: 3, merged: 1, rejected: 5, job: null });
    expect(answer.rows.map((row) => [row.line, row.status])).toEqual([
      [2, "created"],
      [3, "merged"],
      [4, "rejected"],
      [5, "rejected"],
      [6, "rejected"],
      [8, "rejected"],
      [9, "rejected"],
      [10, "created"],
      [11, "created"],
    ]);
    expect(answer.rows.find((row) => row.line === 4)).toMatchObject({
      company_name: "Nothing",
      reason: '"not a site" is not a web address.',
    });
    expect(answer.rows.find((row) => row.line === 6)?.reason).toContain("IP address");
    expect(answer.columns).toEqual({
      Company: "company_name",
      Website: "website",
      "E-mail": "email",
      Country: "country",
      Status: "stage",
      Employees: null,
    });

    const acme = await detail(answer.rows[0]?.lead_id);
    expect(acme).toMatchObject({
      company_name: "Acme",
      domain: "acme.example",
      country: "DE",
      stage: "contacted",
      state: "completed",
      source: "import",
      has_email: true,
      notes: "Employees: 40",
    });
    expect(acme.facts.every((fact) => fact.method === "human")).toBe(true);
    const mailed = await detail(answer.rows[7]?.lead_id);
    expect(mailed).toMatchObject({
      company_name: "mailed.example",
      domain: "mailed.example",
      country: null,
      notes: "country: Narnia",
      stage: "review",
    });
    expect((await board()).total).toBe(3);
  });

  it("fills only the gaps of a lead that is there, and repeats without effect", async () => {
    await importText("name,website,city\nAcme,acme.example,Berlin");
    const second = await importText(
      "name,website,city,phone\nAnother name,https://acme.example,Paris,+49 30 1",
    );
    expect(second).toMatchObject({
      created: 0,
      merged: 1,
      rows: [{ reason: "Filled in: phone." }],
    });
    const { items } = await board();
    expect(items).toMatchObject([{ company_name: "Acme", city: "Berlin" }]);
    expect(
      (
        await importText(
          "name,website,city,phone\nAnother name,https://acme.example,Paris,+49 30 1",
        )
      ).rows[0],
    ).toMatchObject({ status: "merged", reason: "The lead has all of it already." });
  });

  it("runs nothing that a cell says and keeps it as text", async () => {
    const attack = '=HYPERLINK("http://evil.example","click")';
    const answer = await importText(
      `company,website,notes\n"${attack.replaceAll('"', '""')}",evil-cells.example,<script>alert(1)</script>\n"'=1+1",two.example,`,
    );
    expect(answer.created).toBe(2);
    const { items } = await board();
    expect(items.map((lead) => lead.company_name).sort()).toEqual(["=1+1", attack]);
    const exported = (await ana.ask("GET", "/api/v1/leads/export")).body;
    expect(exported).toContain(`"'=HYPERLINK(""http://evil.example""`);
  });

  it("takes a formula that stands bare in its cell, and loses no other row to it", async () => {
    const answer = await importText(
      [
        "company;website;notes",
        'Bare;bare-cell.example;=HYPERLINK("http://evil.example")',
        '"Multi\nline";multi.example;"He said ""yes"""',
        'A 2" pipe;pipe.example;',
      ].join("\n"),
    );
    expect(answer.rows.map(({ line, status }) => [line, status])).toEqual([
      [2, "created"],
      [3, "created"],
      [5, "created"],
    ]);
    expect((await detail(answer.rows[0]?.lead_id)).notes).toBe('=HYPERLINK("http://evil.example")');
    expect((await board()).items.map((lead) => lead.company_name)).toEqual([
      'A 2" pipe',
      "Bare",
      "Multi\nline",
    ]);
  });

  it("knows a company without a website by its name again, whatever letter it begins with", async () => {
    const file = "company,city\nÁrvore Ltda,Porto\n";
    expect(await importText(file)).toMatchObject({ created: 1 });
    expect(await importText(file)).toMatchObject({ created: 0, merged: 1 });
  });

  it("reads marks, semicolons, tabs, UTF-16 and Windows letters, and a file without headings", async () => {
    expect(
      await importText("\ufeffempresa;site\r\nPadaria São João;saojoao.example\r\n"),
    ).toMatchObject({ created: 1 });
    expect(await importText("sep=;\ncompany;website\nSep;sep.example")).toMatchObject({
      created: 1,
      rows: [{ line: 3 }],
    });
    expect(await importText("company\twebsite\nTabbed, Ltd\ttabbed.example")).toMatchObject({
      created: 1,
    });
    expect(
      await importText(Buffer.from("\ufeffcompany,website\nWide,wide.example", "utf16le")),
    ).toMatchObject({ created: 1 });
    expect(
      await importText(Buffer.from("company,website\nCaf\u00e9,cafe.example", "latin1")),
    ).toMatchObject({ created: 1 });
    expect(await importText("bare.example\nhttps://other.example\n")).toMatchObject({ created: 2 });
    expect((await board()).items.map((lead) => lead.company_name)).toEqual([
      "bare.example",
      "Café",
      "other.example",
      "Padaria São João",
      "Sep",
      "Tabbed, Ltd",
      "Wide",
    ]);
  });

  it("loses no row to a quotation mark that never closes", async () => {
    const answer = await importText(
      'company,website\n"Open,open.example\nNext,next.example\n"Multi\nline",multi.example\nLast,last.example',
    );
    expect(answer.rows.find((row) => row.line === 2)).toMatchObject({
      status: "rejected",
      reason: expect.stringContaining("quotation mark"),
    });
    expect((await board()).items.map((lead) => lead.company_name)).toEqual(
      expect.arrayContaining(["Next", "Last"]),
    );
  });

  it("says which columns it saw when none of them is of use, and takes a mapping", async () => {
    const answer = await post("Foo,Bar\n1,2");
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      error: { code: "bad_request", details: { columns: ["Foo", "Bar"] } },
    });
    const mapping = encodeURIComponent(JSON.stringify({ Foo: "company_name", Bar: null }));
    expect(await importText("Foo,Bar\nMapped,2", `?mapping=${mapping}`)).toMatchObject({
      created: 1,
      columns: { Foo: "company_name", Bar: null },
    });
    for (const empty of ["", "\n\n"]) expect((await post(empty)).statusCode).toBe(400);
  });

  it("takes 10,000 rows and says of each one beyond that it was too many", async () => {
    const lines = Array.from({ length: 10_003 }, (_, i) => `Company ${i},company-${i}.example`);
    const answer = await importText(`company,website\n${lines.join("\n")}\n`);
    expect(answer).toMatchObject({ created: 10_000, merged: 0, rejected: 3 });
    expect(answer.rows.at(-1)).toMatchObject({
      line: 10_004,
      status: "rejected",
      reason: "A file may have 10,000 rows.",
    });
    expect((await board()).total).toBe(10_000);
  });

  it("comes as a form's file and as JSON too", async () => {
    const form = new FormData();
    form.set(
      "file",
      new File(["company,website\nForm,form.example"], "leads.csv", { type: "text/csv" }),
    );
    const encoded = new Response(form);
    const posted = await post(
      Buffer.from(await encoded.arrayBuffer()),
      "",
      encoded.headers.get("content-type") ?? "",
    );
    expect(posted.json()).toMatchObject({ created: 1 });
    expect(
      (
        await ana.ask("POST", "/api/v1/leads/import", { csv: "company,website\nJson,json.example" })
      ).json(),
    ).toMatchObject({ created: 1 });
    expect((await ana.ask("POST", "/api/v1/leads/import", { rows: [] })).statusCode).toBe(400);
  });

  it("previews without doing anything", async () => {
    expect(
      await importText("company,website\nDry,dry.example\nDry 2,dry.example", "?dry_run=true"),
    ).toMatchObject({ created: 1, merged: 1, job: null });
    expect((await board()).total).toBe(0);
  });

  it("starts one list job for what is new when asked to research", async () => {
    await ana.ask("PUT", "/api/v1/business-context", wholeProfile);
    await importText("company,website\nKnown,known.example");
    t.prospect.calls.length = 0;
    const answer = await importText(
      "company,website\nKnown,known.example\nNew,new.example\nNameless,",
      "?start=true",
    );
    expect(answer).toMatchObject({
      queued: 1,
      merged: 1,
      rejected: 1,
      job: { source: "list", max_leads: 1 },
    });
    await t.relay.drain();
    expect(t.prospect.calls[0]?.[2]).toMatchObject({
      list: [{ company_name: "New", website: "https://new.example/" }],
      known_domains: ["known.example"],
    });
  });

  it("reaches only the workspace of who sends it", async () => {
    const [first] = (await importText("company,website\nMine,mine.example")).rows;
    const bob = await t.signUp(`Bob${number}`);
    expect((await bob.ask("GET", `/api/v1/leads/${first?.lead_id}`)).statusCode).toBe(404);
    ana = bob;
    expect(await importText("company,website\nMine,mine.example")).toMatchObject({
      created: 1,
      merged: 0,
    });
  });
});
