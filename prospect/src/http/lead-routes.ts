import { BusinessContext, Problem } from "@leadstream/contract";
import { and, eq } from "drizzle-orm";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { leads, pages } from "../db/schema.ts";
import { rerunLead } from "../pipeline/rerun.ts";
import { retryLead } from "../pipeline/retry.ts";
import type { AppDeps } from "./deps.ts";
import { parse } from "./parse.ts";

const LeadPath = z.object({
  job_id: z.string().min(1).max(200),
  lead_id: z.string().min(1).max(200),
});
const PagesQuery = z.object({
  url: z.string().max(4000).optional(),
  markup: z.enum(["true", "false"]).default("false"),
});
const Changed = z
  .object({
    profile: BusinessContext,
    corrections: z.record(z.string().max(100), z.string().max(5000).nullable()),
  })
  .partial()
  .strict();

export const leadRoutes =
  ({ ctx }: AppDeps): FastifyPluginAsync =>
  async (app) => {
    app.post("/api/v2/jobs/:job_id/leads/:lead_id/retry", async (request, reply) => {
      const { job_id, lead_id } = parse(LeadPath, request.params, "The address");
      return reply
        .code(202)
        .send(
          await retryLead(ctx, job_id, lead_id, parse(Changed, request.body ?? {}, "The request")),
        );
    });

    app.post("/api/v2/jobs/:job_id/leads/:lead_id/rerun", async (request, reply) => {
      const { job_id, lead_id } = parse(LeadPath, request.params, "The address");
      return reply
        .code(202)
        .send(
          await rerunLead(ctx, job_id, lead_id, parse(Changed, request.body ?? {}, "The request")),
        );
    });

    // Text only, never as a page of ours: what was crawled is shown, not run.
    app.get("/api/v2/jobs/:job_id/leads/:lead_id/pages", async (request) => {
      const { job_id, lead_id } = parse(LeadPath, request.params, "The address");
      const { url, markup } = parse(PagesQuery, request.query, "The query");
      const { db } = ctx.database;
      const of = and(
        eq(pages.lead_id, lead_id),
        eq(leads.job_id, job_id),
        url === undefined ? undefined : eq(pages.url, url),
      );
      const about = {
        url: pages.url,
        title: pages.title,
        sha256: pages.sha256,
        fetched_at: pages.fetched_at,
      };
      if (url === undefined) {
        const saved = await db
          .select(about)
          .from(pages)
          .innerJoin(leads, eq(leads.lead_id, pages.lead_id))
          .where(of)
          .orderBy(pages.fetched_at, pages.url);
        return { pages: saved };
      }
      const [page] = await db
        .select({
          ...about,
          text: pages.text,
          ...(markup === "true" ? { markup: pages.markup } : {}),
        })
        .from(pages)
        .innerJoin(leads, eq(leads.lead_id, pages.lead_id))
        .where(of);
      if (page === undefined)
        throw new Problem("not_found", "This page was not saved for this lead.");
      return { page };
    });
  };
