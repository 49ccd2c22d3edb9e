import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import type { AppDeps } from "../deps.ts";
import { noBody, pageOf } from "../plugins/answers.ts";
import { subscribableEvents } from "./events.ts";
import { listMessages, replayMessage } from "./messages.ts";
import {
  changeWebhook,
  createWebhook,
  deleteWebhook,
  listWebhooks,
  testWebhook,
} from "./webhooks.ts";

const tags = ["Outgoing webhooks"];
const config = { owner: true };
const params = z.object({ webhook_id: z.string().max(200) });
const Events = z.array(z.enum(subscribableEvents)).min(1);
const Body = z.object({
  url: z.string().max(2000),
  events: Events.default(["lead.stage_changed"]),
});
const Webhook = z.object({
  webhook_id: z.string(),
  url: z.string(),
  events: z.array(z.string()),
  enabled: z.boolean(),
  created_at: z.string(),
});
const Message = z.object({
  message_id: z.string(),
  event_type: z.string(),
  lead_id: z.string().nullable(),
  status: z.enum(["waiting", "delivered", "given_up"]),
  body: z.unknown(),
  created_at: z.string(),
  next_attempt_at: z.string().nullable(),
  attempts: z.array(
    z.object({
      attempt: z.int(),
      at: z.string(),
      http_status: z.int().nullable(),
      error: z.string().nullable(),
      duration_ms: z.number(),
    }),
  ),
});
const Queued = z.object({ message_id: z.string() });
const Change = z.object({
  url: z.string().max(2000).optional(),
  events: Events.optional(),
  enabled: z.boolean().optional(),
});
const Paging = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export function outgoingRoutes(
  deps: Pick<AppDeps, "outgoingAllowHosts" | "wakeOutgoing">,
): FastifyPluginAsyncZod {
  const allowHosts = deps.outgoingAllowHosts;
  return async (app) => {
    app.get(
      "/api/v1/outgoing-webhooks",
      {
        config,
        schema: { tags, summary: "Who is told of changes", answers: { 200: pageOf(Webhook) } },
      },
      async (request) => ({
        items: await listWebhooks(request.ctx),
        next_cursor: null,
      }),
    );
    app.post(
      "/api/v1/outgoing-webhooks",
      {
        config,
        schema: {
          tags,
          summary: "Tell somebody; the secret is shown once",
          body: Body,
          answers: { 201: z.object({ webhook: Webhook, secret: z.string() }) },
        },
      },
      async (request, reply) =>
        reply.status(201).send(await createWebhook(request.ctx, request.body, allowHosts)),
    );
    app.patch(
      "/api/v1/outgoing-webhooks/:webhook_id",
      {
        config,
        schema: {
          tags,
          summary: "Change or switch off",
          params,
          body: Change,
          answers: { 200: z.object({ webhook: Webhook }) },
        },
      },
      async (request) => {
        const webhook = await changeWebhook(
          request.ctx,
          request.params.webhook_id,
          request.body,
          allowHosts,
        );
        deps.wakeOutgoing();
        return { webhook };
      },
    );
    app.delete(
      "/api/v1/outgoing-webhooks/:webhook_id",
      { config, schema: { tags, summary: "Tell no more", params, answers: { 204: noBody } } },
      async (request, reply) => {
        await deleteWebhook(request.ctx, request.params.webhook_id);
        return reply.status(204).send();
      },
    );
    app.post(
      "/api/v1/outgoing-webhooks/:webhook_id/test",
      { config, schema: { tags, summary: "Send a test", params, answers: { 202: Queued } } },
      async (request, reply) => {
        const sent = await testWebhook(request.ctx, request.params.webhook_id);
        deps.wakeOutgoing();
        return reply.status(202).send(sent);
      },
    );
    app.get(
      "/api/v1/outgoing-webhooks/:webhook_id/messages",
      {
        config,
        schema: {
          tags,
          summary: "Messages and attempts",
          params,
          querystring: Paging,
          answers: { 200: pageOf(Message) },
        },
      },
      (request) => listMessages(request.ctx, request.params.webhook_id, request.query),
    );
    app.post(
      "/api/v1/outgoing-messages/:message_id/replay",
      {
        config,
        schema: {
          tags,
          summary: "Send a message again",
          params: z.object({ message_id: z.string().max(200) }),
          answers: { 202: Queued },
        },
      },
      async (request, reply) => {
        await replayMessage(request.ctx, request.params.message_id);
        deps.wakeOutgoing();
        return reply.status(202).send({ message_id: request.params.message_id });
      },
    );
  };
}
