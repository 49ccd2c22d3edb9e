import { Lead, LeadStage } from "@leadstream/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { wakeFeed } from "../feed/wake.ts";
import { LeadFilter } from "../leads/list.ts";
import { changeLeads } from "./change-leads.ts";

const Choice = z.object({
  ids: z.array(z.string().max(200)).min(1).max(10_000).optional(),
  /** The version that was looked at, by lead id: a lead that is another one by now is refused, the rest is changed. */
  versions: z.record(z.string().max(200), z.int().nonnegative()).optional(),
  /** As the lead list's query: `{stage: "review,contacted", q: "acme"}`. */
  filter: LeadFilter.optional(),
  cursor: z.string().max(200).optional(),
  op_id: z.string().max(100).optional(),
});
const Done = z.object({
  done: z.array(z.string()),
  refused: z.array(
    z.object({
      lead_id: z.string(),
      code: z.string(),
      message: z.string(),
      /** Of a version conflict: what the lead is now. */
      lead: Lead.optional(),
    }),
  ),
  next_cursor: z.string().nullable(),
});
const Body = z.discriminatedUnion("action", [
  Choice.extend({ action: z.literal("move"), stage: LeadStage }),
  Choice.extend({ action: z.literal("assign"), assignee: z.string().max(200).nullable() }),
  Choice.extend({ action: z.enum(["retry", "rerun", "delete", "restore", "exclude"]) }),
]);

export function bulkRoutes(): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      "/api/v1/leads/bulk",
      {
        bodyLimit: 2 * 1024 * 1024,
        schema: {
          tags: ["Leads"],
          summary: "One change for many leads, with an answer for each",
          body: Body,
          answers: { 200: Done },
        },
      },
      async (request) => {
        const { ids, versions, filter, cursor, op_id: opId, ...change } = request.body;
        const choice = { ids, versions, filter, cursor };
        const outcome = await changeLeads(request.ctx, choice, change, opId);
        wakeFeed(request.ctx.workspaceId);
        return outcome;
      },
    );
  };
}
