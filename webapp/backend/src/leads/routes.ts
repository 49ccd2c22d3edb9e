import { Board, Lead, LeadStage, PatchLead } from "@leadstream/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { noBody, pageOf } from "../plugins/answers.ts";
import { answerSuggestion } from "./answer-suggestion.ts";
import { readBoard, readBoardColumn } from "./board.ts";
import { FullLead, getLead } from "./detail.ts";
import { editLead } from "./edit.ts";
import { LeadQuery, listLeads } from "./list.ts";
import { readPages } from "./pages.ts";
import { removeLead, restoreLead } from "./remove.ts";
import { rerunLead } from "./rerun.ts";
import { retryLead } from "./retry.ts";
import { Snapshots } from "./snapshots.ts";
import { readTimeline, Timeline } from "./timeline.ts";

const tags = ["Leads"];
const params = z.object({ lead_id: z.string().max(200) });
const OneLead = z.object({ lead: Lead });
const OneDetail = z.object({ lead: FullLead });
const Pages = z.looseObject({});
const Leads = pageOf(Lead).extend({ total: z.int(), counts: z.record(z.string(), z.int()) });
const Echo = z.object({ op_id: z.string().max(100).optional() });

export function leadRoutes(): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      "/api/v1/leads",
      {
        schema: {
          tags,
          summary: "Leads, filtered and sorted",
          querystring: LeadQuery,
          answers: { 200: Leads },
        },
      },
      (request) => listLeads(request.ctx, request.query),
    );
    app.get(
      "/api/v1/leads/:lead_id",
      { schema: { tags, summary: "One lead with its facts", params, answers: { 200: OneDetail } } },
      async (request) => ({
        lead: await getLead(request.ctx, request.params.lead_id),
      }),
    );
    app.patch(
      "/api/v1/leads/:lead_id",
      {
        schema: {
          tags,
          summary: "Move, edit, assign, note",
          params,
          body: PatchLead,
          answers: { 200: OneDetail },
        },
      },
      async (request) => ({
        lead: await editLead(request.ctx, request.params.lead_id, request.body),
      }),
    );
    app.delete(
      "/api/v1/leads/:lead_id",
      {
        schema: {
          tags,
          summary: "Take off the board",
          params,
          querystring: Echo,
          answers: { 204: noBody },
        },
      },
      async (request, reply) => {
        await removeLead(request.ctx, request.params.lead_id, { opId: request.query.op_id });
        return reply.status(204).send();
      },
    );
    app.post(
      "/api/v1/leads/:lead_id/restore",
      { schema: { tags, summary: "Undo a deletion", params, answers: { 200: OneLead } } },
      async (request) => ({
        lead: await restoreLead(request.ctx, request.params.lead_id),
      }),
    );
    app.post(
      "/api/v1/leads/:lead_id/retry",
      { schema: { tags, summary: "Go on at the failed agent", params, answers: { 202: OneLead } } },
      async (request, reply) =>
        reply.status(202).send({ lead: await retryLead(request.ctx, request.params.lead_id) }),
    );
    app.post(
      "/api/v1/leads/:lead_id/rerun",
      {
        schema: {
          tags,
          summary: "Run again what depends on a changed profile or field",
          params,
          answers: { 202: OneLead.extend({ agents: z.array(z.string()) }) },
        },
      },
      async (request, reply) =>
        reply.status(202).send(await rerunLead(request.ctx, request.params.lead_id)),
    );
    app.post(
      "/api/v1/leads/:lead_id/suggestions/:field",
      {
        schema: {
          tags,
          summary: "Take or refuse what an agent suggests",
          params: params.extend({ field: z.string().max(100) }),
          body: z.object({ accept: z.boolean() }),
          answers: { 200: OneDetail },
        },
      },
      async (request) => ({
        lead: await answerSuggestion(
          request.ctx,
          request.params.lead_id,
          request.params.field,
          request.body.accept,
        ),
      }),
    );
    app.get(
      "/api/v1/leads/:lead_id/timeline",
      {
        schema: {
          tags,
          summary: "Every event of the lead in order",
          params,
          answers: { 200: Timeline },
          querystring: z.object({
            cursor: z.coerce.number().int().min(0).optional(),
            limit: z.coerce.number().int().min(1).max(200).default(200),
          }),
        },
      },
      (request) => readTimeline(request.ctx, request.params.lead_id, request.query),
    );
    app.get(
      "/api/v1/leads/:lead_id/pages",
      {
        schema: {
          tags,
          summary: "The saved text a quote stands in",
          params,
          querystring: z.object({ url: z.string().max(4000).optional() }),
          answers: { 200: Pages },
        },
      },
      (request) => readPages(request.ctx, request.params.lead_id, request.query.url),
    );
  };
}

export function boardRoutes(): FastifyPluginAsyncZod {
  // As text: those who share a snapshot share its writing too.
  const snapshots = new Snapshots<string>();
  const querystring = z.object({
    stage: LeadStage.optional(),
    cursor: z.string().max(500).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(200),
  });
  return async (app) => {
    app.get(
      "/api/v1/board",
      {
        schema: {
          tags: ["Board"],
          summary: "The board in one snapshot, or one column page by page",
          querystring,
          answers: { 200: z.union([Board, pageOf(Lead)]) },
        },
      },
      async (request, reply) => {
        const { stage, cursor, limit } = request.query;
        if (stage !== undefined) return readBoardColumn(request.ctx, stage, cursor ?? null, limit);
        const board = await snapshots.take(request.ctx.workspaceId, async () =>
          JSON.stringify(await readBoard(request.ctx)),
        );
        return reply
          .type("application/json; charset=utf-8")
          .serializer((text: string) => text)
          .send(board);
      },
    );
  };
}
