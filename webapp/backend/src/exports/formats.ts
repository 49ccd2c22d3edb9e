import { FactField, stageTitles, type Tier } from "@leadstream/contract";
import type { LeadRow } from "../db/schema.ts";
import { csvCell, csvLine } from "./csv.ts";
import { bestFact, factText, firstPerson } from "./facts.ts";

export const ExportFormats = ["csv", "facts", "json", "hubspot", "salesforce"] as const;
export type ExportFormat = (typeof ExportFormats)[number];

interface Format {
  contentType: string;
  extension: "csv" | "json";
  head: () => string;
  lead: (row: LeadRow, index: number) => string;
  foot: () => string;
}

type Cell = string | number | boolean | null | undefined;

function table(
  headings: readonly string[],
  cells: (row: LeadRow) => readonly Cell[][],
  line = csvLine,
): Format {
  return {
    contentType: "text/csv; charset=utf-8",
    extension: "csv",
    head: () => csvLine(headings),
    lead: (row) => cells(row).map(line).join(""),
    foot: () => "",
  };
}

const card: readonly [heading: string, cell: (row: LeadRow) => Cell][] = [
  ["lead_id", (row) => row.leadId],
  ["company_name", (row) => row.companyName],
  ["website", (row) => row.website],
  ["domain", (row) => row.domain],
  ["industry", (row) => row.industry],
  ["city", (row) => row.city],
  ["country", (row) => row.country],
  ["email", (row) => row.email ?? row.contactEmails[0]],
  ["phone", (row) => row.phone ?? row.contactPhones[0]],
  ["description", (row) => row.description],
  ["stage", (row) => row.stage],
  ["state", (row) => row.state],
  ["tier", (row) => row.tier],
  ["score", (row) => row.score],
  ["owner", (row) => row.owner],
  ["source", (row) => row.source],
  ["source_url", (row) => row.sourceUrl],
  ["error", (row) => row.error?.message],
  ["notes", (row) => row.notes],
  ["created_at", (row) => row.createdAt.toISOString()],
  ["updated_at", (row) => row.updatedAt.toISOString()],
];

const proof = ["value", "source", "quote", "method", "confidence", "status"] as const;

const proven = table(
  [
    ...card.map(([heading]) => heading),
    ...FactField.options.flatMap((field) => proof.map((part) => `${field}_${part}`)),
  ],
  (row) => [
    [
      ...card.map(([, cell]) => cell(row)),
      ...FactField.options.flatMap((field): Cell[] => {
        const fact = bestFact(row, field);
        if (fact === undefined) return proof.map(() => null);
        return [
          factText(fact),
          fact.source_url,
          fact.quote,
          fact.method,
          fact.confidence,
          fact.status,
        ];
      }),
    ],
  ],
);

const facts = table(
  [
    "lead_id",
    "company_name",
    "domain",
    "field",
    "value",
    "source",
    "quote",
    "method",
    "confidence",
    "status",
    "observed_at",
    "reason",
  ],
  (row) =>
    [...row.facts, ...row.rejected].map((fact): Cell[] => [
      row.leadId,
      row.companyName,
      row.domain,
      fact.field,
      factText(fact),
      fact.source_url,
      fact.quote,
      fact.method,
      fact.confidence,
      fact.status,
      fact.observed_at,
      "reason" in fact && typeof fact.reason === "string" ? fact.reason : null,
    ]),
);

const json: Format = {
  contentType: "application/json; charset=utf-8",
  extension: "json",
  head: () => '{"leads":[',
  lead: (row, index) => {
    const {
      workspaceId: _workspace,
      running: _running,
      deletedAt: _deleted,
      personStage: _wish,
      ...rest
    } = row;
    const shown = {
      ...Object.fromEntries(card.map(([heading, cell]) => [heading, cell(row) ?? null])),
      job_id: rest.jobId,
      attempt: rest.attempt,
      locked_fields: rest.lockedFields,
      facts: rest.facts.map((fact) => ({ ...fact, source: fact.source_url })),
      rejected: rest.rejected,
      final_package: rest.finalPackage,
    };
    return (index === 0 ? "" : ",") + JSON.stringify(shown);
  },
  foot: () => "]}",
};

/** An importer is no spreadsheet, and a number in E.164 is no formula: it travels without the apostrophe. */
const forImporter = (cells: readonly Cell[]) =>
  `${cells.map((cell) => (typeof cell === "string" && /^\+[1-9]\d{6,14}$/.test(cell) ? cell : csvCell(cell))).join(",")}\r\n`;

const rating: Record<Tier, string> = { high: "Hot", medium: "Warm", low: "Cold", unknown: "" };

const hubspot = table(
  [
    "Company name",
    "Company domain name",
    "Website URL",
    "Industry",
    "City",
    "Country/Region",
    "Phone number",
    "Email",
    "First name",
    "Last name",
    "Job title",
    "Description",
    "Lead status",
    "Lead score",
    "Record source",
  ],
  (row) => {
    const person = firstPerson(row);
    const [first, last] = splitName(person?.name);
    return [
      [
        row.companyName,
        row.domain,
        row.website,
        row.industry,
        row.city,
        row.country,
        row.phone,
        person?.email ?? row.email,
        first,
        last,
        person?.role,
        row.description,
        stageTitles[row.stage],
        row.score,
        row.source,
      ],
    ];
  },
  forImporter,
);

const salesforce = table(
  [
    "Company",
    "FirstName",
    "LastName",
    "Title",
    "Email",
    "Phone",
    "Website",
    "Industry",
    "City",
    "Country",
    "Rating",
    "Status",
    "LeadSource",
    "Description",
  ],
  (row) => {
    const person = firstPerson(row);
    const [first, last] = splitName(person?.name);
    // Salesforce refuses a lead without a last name; the bracketed words are its own sign for "none known".
    return [
      [
        row.companyName,
        first,
        last ?? "[not provided]",
        person?.role,
        person?.email ?? row.email,
        row.phone,
        row.website,
        row.industry,
        row.city,
        row.country,
        row.tier === null ? null : rating[row.tier],
        stageTitles[row.stage],
        "Leadstream",
        row.description,
      ],
    ];
  },
  forImporter,
);

function splitName(name: string | undefined): [first: string | null, last: string | null] {
  const parts = (name ?? "")
    .trim()
    .split(/\s+/)
    .filter((part) => part !== "");
  if (parts.length < 2) return [null, parts[0] ?? null];
  return [parts.slice(0, -1).join(" "), parts.at(-1) ?? null];
}

export const formats: Record<ExportFormat, Format> = {
  csv: proven,
  facts,
  json,
  hubspot,
  salesforce,
};
