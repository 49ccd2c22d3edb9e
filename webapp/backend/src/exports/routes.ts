import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Context } from "../context.ts";
import { LeadFilter } from "../leads/list.ts";
import { ExportFormats, formats, type ExportFormat } from "./formats.ts";
import { readLeads, type LeadChoice } from "./read-leads.ts";

const Choice = LeadFilter.extend({
  format: z.enum(ExportFormats).default("csv"),
  /** Comma-separated; a longer list is sent in the body of a POST. */
  ids: z
    .string()
    .transform((text) => text.split(","))
    .optional(),
});
const file = { schema: z.string() };
const answers = {
  200: {
    content: {
      "text/csv": file,
      "application/json": { schema: z.object({ leads: z.array(z.looseObject({})) }) },
    },
  },
};
const PostedChoice = z.object({
  format: z.enum(ExportFormats).default("csv"),
  ids: z.array(z.string().max(200)).min(1).max(10_000),
});

export function exportRoutes(): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      "/api/v1/leads/export",
      {
        schema: {
          tags: ["Leads"],
          summary: "Leads with value, source, quote and confidence",
          querystring: Choice,
          answers,
        },
      },
      (request, reply) => {
        const { format, ...choice } = request.query;
        return send(request.ctx, reply, format, choice);
      },
    );
    app.post(
      "/api/v1/leads/export",
      {
        bodyLimit: 2 * 1024 * 1024,
        config: { reads: true },
        schema: {
          tags: ["Leads"],
          summary: "The named leads, however many",
          body: PostedChoice,
          answers,
        },
      },
      (request, reply) => send(request.ctx, reply, request.body.format, { ids: request.body.ids }),
    );
  };
}

function send(
  ctx: Context,
  reply: FastifyReply,
  format: ExportFormat,
  choice: LeadChoice,
): FastifyReply {
  const { contentType, extension } = formats[format];
  const name = `leadstream-${format}-${ctx.now().toISOString().slice(0, 10)}.${extension}`;
  return reply
    .type(contentType)
    .header("content-disposition", `attachment; filename="${name}"`)
    .header("cache-control", "no-store")
    .serializer((payload: string) => payload)
    .send(Readable.from(write(ctx, format, choice)));
}

async function* write(
  ctx: Context,
  format: ExportFormat,
  choice: LeadChoice,
): AsyncGenerator<string> {
  const { head, lead, foot } = formats[format];
  let index = 0;
  yield head();
  for await (const row of readLeads(ctx, choice)) yield lead(row, index++);
  yield foot();
}
