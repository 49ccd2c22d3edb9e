import { Readable } from "node:stream";
import { LeadStage, LeadState, Tier } from "@leadstream/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Context } from "../context.ts";
import { ExportFormats, formats, type ExportFormat } from "./formats.ts";
import { readLeads, type LeadChoice } from "./read-leads.ts";

const several = <T extends z.ZodType<unknown, string>>(one: T) =>
  z.preprocess((text) => (typeof text === "string" ? text.split(",").filter((part) => part !== "") : text), z.array(one));

const Choice = z.object({
  format: z.enum(ExportFormats).default("csv"),
  stage: several(LeadStage).optional(),
  state: several(LeadState).optional(),
  tier: several(Tier).optional(),
  job: z.string().max(200).optional(),
  ids: several(z.string().max(200)).optional(),
});

export function exportRoutes(): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      "/api/v1/leads/export",
      { schema: { tags: ["Leads"], summary: "Leads with value, source, quote and confidence", querystring: Choice } },
      (request, reply) => {
        const { format, ...choice } = request.query;
        const { contentType, extension } = formats[format];
        const name = `leadstream-${format}-${request.ctx.now().toISOString().slice(0, 10)}.${extension}`;
        return reply
          .type(contentType)
          .header("content-disposition", `attachment; filename="${name}"`)
          .header("cache-control", "no-store")
          .serializer((payload: string) => payload)
          .send(Readable.from(write(request.ctx, format, choice)));
      },
    );
  };
}

async function* write(ctx: Context, format: ExportFormat, choice: LeadChoice): AsyncGenerator<string> {
  const { head, lead, foot } = formats[format];
  let index = 0;
  yield head();
  for await (const row of readLeads(ctx, choice)) yield lead(row, index++);
  yield foot();
}
