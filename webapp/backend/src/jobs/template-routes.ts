import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { noBody, pageOf } from "../plugins/answers.ts";
import { deleteTemplate, listTemplates, saveTemplate, TemplateRequest } from "./templates.ts";

const tags = ["Jobs"];
const Template = z.object({
  template_id: z.string(),
  name: z.string(),
  request: TemplateRequest,
  created_at: z.string(),
});
const Body = z.object({ name: z.string().trim().min(1).max(100), request: TemplateRequest });

export function templateRoutes(): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      "/api/v1/templates",
      {
        schema: {
          tags,
          summary: "Starts that were worth keeping",
          answers: { 200: pageOf(Template) },
        },
      },
      async (request) => ({
        items: await listTemplates(request.ctx),
        next_cursor: null,
      }),
    );
    app.post(
      "/api/v1/templates",
      {
        schema: {
          tags,
          summary: "Keep a start",
          body: Body,
          answers: { 201: z.object({ template: Template }) },
        },
      },
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
          answers: { 204: noBody },
        },
      },
      async (request, reply) => {
        await deleteTemplate(request.ctx, request.params.template_id);
        return reply.status(204).send();
      },
    );
  };
}
