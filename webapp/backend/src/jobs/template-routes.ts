import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { deleteTemplate, listTemplates, saveTemplate, TemplateRequest } from "./templates.ts";

const tags = ["Jobs"];
const Body = z.object({ name: z.string().trim().min(1).max(100), request: TemplateRequest });

export function templateRoutes(): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      "/api/v1/templates",
      { schema: { tags, summary: "Starts that were worth keeping" } },
      async (request) => ({
        items: await listTemplates(request.ctx),
        next_cursor: null,
      }),
    );
    app.post(
      "/api/v1/templates",
      { schema: { tags, summary: "Keep a start", body: Body } },
      async (request, reply) =>
        reply.status(201).send({
          template: await saveTemplate(request.ctx, request.body.name, request.body.request),
        }),
    );
    app.delete(
      "/api/v1/templates/:template_id",
      {
        schema: {
          tags,
          summary: "Delete a template",
          params: z.object({ template_id: z.string().max(200) }),
        },
      },
      async (request, reply) => {
        await deleteTemplate(request.ctx, request.params.template_id);
        return reply.status(204).send();
      },
    );
  };
}
