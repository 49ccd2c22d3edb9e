import { Job, Problem } from "@leadstream/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import type { AppDeps } from "../deps.ts";
import { wakeFeed } from "../feed/wake.ts";
import { importFields } from "./columns.ts";
import { importLeads, type ImportOptions } from "./import-leads.ts";
import { decode } from "./parse-csv.ts";

const Mapping = z.record(z.string(), z.enum(importFields).nullable());
const JsonBody = z.object({
  csv: z.string(),
  mapping: Mapping.optional(),
  start: z.boolean().optional(),
  dry_run: z.boolean().optional(),
});
const Query = z.object({
  start: z.stringbool().default(false),
  dry_run: z.stringbool().default(false),
  mapping: z.string().max(10_000).optional(),
});
const Imported = z.object({
  created: z.int(),
  merged: z.int(),
  queued: z.int(),
  rejected: z.int(),
  rows: z.array(
    z.object({
      line: z.int(),
      status: z.enum(["created", "merged", "queued", "rejected"]),
      company_name: z.string().optional(),
      lead_id: z.string().optional(),
      reason: z.string().optional(),
    }),
  ),
  columns: z.record(z.string(), z.enum(importFields).nullable()),
  job: Job.nullable(),
});
const fileBytes = 16 * 1024 * 1024;
/** What browsers, curl and spreadsheets call such a file. */
const plainTypes = [
  "text/csv",
  "application/csv",
  "text/plain",
  "text/tab-separated-values",
  "application/vnd.ms-excel",
  "application/octet-stream",
];

export function importRoutes(deps: AppDeps): FastifyPluginAsyncZod {
  return async (app) => {
    app.addContentTypeParser(
      [...plainTypes, "multipart/form-data"],
      { parseAs: "buffer", bodyLimit: fileBytes },
      (_request, body, done) => done(null, body),
    );
    app.post(
      "/api/v1/leads/import",
      {
        bodyLimit: fileBytes,
        schema: {
          tags: ["Leads"],
          summary: "Leads from a CSV, with an answer for each row",
          querystring: Query,
          answers: { 200: Imported },
          consumes: [...plainTypes, "multipart/form-data", "application/json"],
        },
      },
      async (request) => {
        const { start, dry_run: dryRun, mapping } = request.query;
        const given = await readFile(request.body, request.headers["content-type"] ?? "", {
          start,
          dryRun,
          mapping: readMapping(mapping),
        });
        const imported = await importLeads(request.ctx, given.csv, given.options);
        wakeFeed(request.ctx.workspaceId);
        if (imported.job !== null) deps.wakeRelay();
        return imported;
      },
    );
  };
}

async function readFile(
  body: unknown,
  type: string,
  asked: ImportOptions,
): Promise<{ csv: string; options: ImportOptions }> {
  if (type.startsWith("multipart/form-data") && Buffer.isBuffer(body))
    return readForm(body, type, asked);
  if (Buffer.isBuffer(body)) return { csv: decode(body), options: asked };
  const parsed = JsonBody.safeParse(body);
  if (!parsed.success) {
    throw new Problem("bad_request", "There is no file in the request.", {
      action:
        "Send the CSV itself as text/csv, as a form's file, or as JSON {csv, mapping?, start?, dry_run?}.",
    });
  }
  const { csv, mapping, start, dry_run: dryRun } = parsed.data;
  return {
    csv,
    options: {
      mapping: mapping ?? asked.mapping,
      start: start ?? asked.start,
      dryRun: dryRun ?? asked.dryRun,
    },
  };
}

async function readForm(
  body: Buffer,
  type: string,
  asked: ImportOptions,
): Promise<{ csv: string; options: ImportOptions }> {
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } })
    .formData()
    .catch((cause: unknown) => {
      throw new Problem("bad_request", "The form cannot be read.", { cause });
    });
  const file = [...form.values()].find((value) => typeof value !== "string");
  if (file === undefined)
    throw new Problem("bad_request", "The form holds no file.", {
      action: "Send the CSV as the part `file`.",
    });
  const mapping = form.get("mapping");
  return {
    csv: decode(Buffer.from(await file.arrayBuffer())),
    options: {
      ...asked,
      mapping: typeof mapping === "string" ? readMapping(mapping) : asked.mapping,
    },
  };
}

function readMapping(text: string | undefined): ImportOptions["mapping"] {
  if (text === undefined) return undefined;
  try {
    return Mapping.parse(JSON.parse(text));
  } catch (cause) {
    throw new Problem("bad_request", "The mapping is not valid.", {
      action: `Send JSON of heading to field; fields are ${importFields.join(", ")}, or null to leave the column out.`,
      cause,
    });
  }
}
