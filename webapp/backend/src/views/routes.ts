import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { noBody, pageOf } from "../plugins/answers.ts";
import { deleteView, listViews, saveView } from "./saved.ts";

const tags = ["Views"];
const View = z.object({
  view_id: z.string(),
  name: z.string(),
  query: z.string(),
  created_at: z.string(),
});
const Body = z.object({ name: z.string().trim().min(1).max(100), query: z.string().max(4000) });

export function viewRoutes(): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      "/api/v1/views",
      { schema: { tags, summary: "Saved views of the board", answers: { 200: pageOf(View) } } },
      async (request) => ({
        items: await listViews(request.ctx),
        next_cursor: null,
      }),
    );
    app.post(
      "/api/v1/views",
      {
        schema: {
          tags,
          summary: "Save a view",
          body: Body,
          answers: { 201: z.object({ view: View }) },
        },
      },
      async (request, reply) =>
        reply.status(201).send({ view: await saveView(request.ctx, request.body) }),
    );
    app.delete(
      "/api/v1/views/:view_id",
      {
        schema: {
          tags,
          summary: "Delete a view",
          params: z.object({ view_id: z.string().max(200) }),
          answers: { 204: noBody },
        },
      },
      async (request, reply) => {
        await deleteView(request.ctx, request.params.view_id);
        return reply.status(204).send();
      },
    );
  };
}
