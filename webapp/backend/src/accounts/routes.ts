import { Plan, Problem } from "@leadstream/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import type { AppDeps } from "../deps.ts";
import { loadLead } from "../leads/load.ts";
import { noBody, pageOf } from "../plugins/answers.ts";
import { headersOf } from "../plugins/headers-of.ts";
import { isLoopback } from "../plugins/loopback.ts";
import { createApiKey, deleteApiKey, listApiKeys } from "./api-keys.ts";
import { activateWorkspace, changeWorkspace } from "./change-workspace.ts";
import { ApiKey, Audited, Me, Member, Workspace } from "./answers.ts";
import { RoleName } from "./identity.ts";
import { listAudit } from "./list-audit.ts";
import { getMe, listWorkspaces } from "./me.ts";
import { addMember, changeRole, listMembers, removeMember } from "./members.ts";
import { setPassword } from "./set-password.ts";
import { hasUsers } from "./setup.ts";

const tags = ["Accounts"];
const MemberBody = z.object({
  email: z.email().max(320),
  name: z.string().trim().min(1).max(200).optional(),
  password: z.string().min(8).max(128).optional(),
  role: RoleName.default("member"),
});
const KeyBody = z.object({
  name: z.string().trim().min(1).max(32),
  role: RoleName.optional(),
  expires_in_days: z.int().min(1).max(365).nullable().default(null),
});
const WorkspaceBody = z.object({
  name: z.string().trim().min(1).max(200).optional(),
  plan: Plan.optional(),
});
const Person = z.object({ user_id: z.string().max(200) });
const Paging = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export function accountRoutes(deps: AppDeps): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      "/api/v1/setup",
      {
        config: { open: true },
        schema: {
          tags,
          summary: "Whether the first account is still to be made, and may be from here",
          security: [],
          answers: {
            200: z.object({
              needs_owner: z.boolean(),
              can_sign_up: z.boolean(),
              demo: z.boolean(),
            }),
          },
        },
      },
      async (request) => {
        const needsOwner = !(await hasUsers(deps.db));
        const here = isLoopback(request);
        return {
          needs_owner: needsOwner,
          can_sign_up:
            deps.allowSignup === "true" ||
            (here && (needsOwner || deps.allowSignup === "loopback")),
          demo: true,
        };
      },
    );
    app.get(
      "/api/v1/me",
      { schema: { tags, summary: "Who am I", answers: { 200: Me } } },
      async (request, reply) => {
        // Every load of the page asks this, so here a session in use is prolonged, and its cookie with it.
        const { headers } = await deps.auth.api.getSession({
          headers: headersOf(request.headers),
          returnHeaders: true,
        });
        for (const cookie of headers.getSetCookie()) reply.header("set-cookie", cookie);
        return getMe(request.ctx, request.identity);
      },
    );

    app.get(
      "/api/v1/workspaces",
      { schema: { tags, summary: "My workspaces", answers: { 200: pageOf(Workspace) } } },
      async (request) => ({
        items: await listWorkspaces(request.ctx),
        next_cursor: null,
      }),
    );
    app.patch(
      "/api/v1/workspaces/current",
      {
        config: { owner: true },
        schema: {
          tags,
          summary: "Rename the workspace, or change its plan",
          body: WorkspaceBody,
          answers: { 200: z.object({ workspace: Workspace }) },
        },
      },
      async (request) => ({ workspace: await changeWorkspace(request.ctx, request.body) }),
    );
    app.post(
      "/api/v1/workspaces/:workspace_id/activate",
      {
        config: { reads: true },
        schema: {
          tags,
          summary: "Work in another of my workspaces",
          params: z.object({ workspace_id: z.string().max(200) }),
          answers: { 204: noBody },
        },
      },
      async (request, reply) => {
        const { sessionId } = request.identity;
        if (sessionId === null)
          throw new Problem("forbidden", "An API key belongs to one workspace.");
        await activateWorkspace(request.ctx, sessionId, request.params.workspace_id);
        deps.onSessionsChanged();
        return reply.status(204).send();
      },
    );

    app.get(
      "/api/v1/workspaces/members",
      { schema: { tags, summary: "Members and their roles", answers: { 200: pageOf(Member) } } },
      async (request) => ({
        items: await listMembers(request.ctx),
        next_cursor: null,
      }),
    );
    app.post(
      "/api/v1/workspaces/members",
      {
        config: { owner: true },
        schema: {
          tags,
          summary: "Add a person",
          body: MemberBody,
          answers: { 201: z.object({ member: Member }) },
        },
      },
      async (request, reply) =>
        reply.status(201).send({ member: await addMember(request.ctx, deps.auth, request.body) }),
    );
    app.patch(
      "/api/v1/workspaces/members/:user_id",
      {
        config: { owner: true },
        schema: {
          tags,
          summary: "Change a role",
          params: Person,
          body: z.object({ role: RoleName }),
          answers: { 200: z.object({ member: Member }) },
        },
      },
      async (request) => {
        const member = await changeRole(request.ctx, request.params.user_id, request.body.role);
        deps.onSessionsChanged();
        return { member };
      },
    );
    app.delete(
      "/api/v1/workspaces/members/:user_id",
      {
        config: { owner: true },
        schema: { tags, summary: "Remove a person", params: Person, answers: { 204: noBody } },
      },
      async (request, reply) => {
        await removeMember(request.ctx, request.params.user_id);
        deps.onSessionsChanged();
        return reply.status(204).send();
      },
    );
    app.post(
      "/api/v1/workspaces/members/:user_id/password",
      {
        config: { owner: true },
        schema: {
          tags,
          summary: "A new first password for a member who forgot theirs",
          params: Person,
          body: z.object({ password: z.string().min(8).max(128) }),
          answers: { 204: noBody },
        },
      },
      async (request, reply) => {
        const { user_id: userId } = request.params;
        await setPassword(request.ctx, deps.auth, { userId, password: request.body.password });
        deps.onSessionsChanged();
        return reply.status(204).send();
      },
    );
    app.get(
      "/api/v1/workspaces/audit",
      {
        config: { owner: true },
        schema: {
          tags,
          summary: "Who changed what",
          querystring: Paging,
          answers: { 200: pageOf(Audited) },
        },
      },
      (request) => listAudit(request.ctx, request.query),
    );
    app.get(
      "/api/v1/leads/:lead_id/history",
      {
        schema: {
          tags: ["Leads"],
          summary: "What people changed of the lead, newest first",
          params: z.object({ lead_id: z.string().max(200) }),
          querystring: Paging,
          answers: { 200: pageOf(Audited) },
        },
      },
      async (request) => {
        const { lead_id: leadId } = request.params;
        await loadLead(request.ctx.db, request.ctx.workspaceId, leadId);
        return listAudit(request.ctx, { ...request.query, subject: leadId });
      },
    );

    app.get(
      "/api/v1/api-keys",
      { schema: { tags, summary: "My API keys", answers: { 200: pageOf(ApiKey) } } },
      async (request) => ({
        items: await listApiKeys(request.ctx),
        next_cursor: null,
      }),
    );
    app.post(
      "/api/v1/api-keys",
      {
        config: { reads: true },
        schema: {
          tags,
          summary: "Make a key; it is shown once",
          body: KeyBody,
          answers: { 201: z.object({ api_key: ApiKey, key: z.string() }) },
        },
      },
      async (request, reply) => {
        if (request.identity.keyId !== null)
          throw new Problem("forbidden", "A key cannot make keys.", {
            action: "Sign in for that.",
          });
        const { name, role = request.ctx.role, expires_in_days: expiresInDays } = request.body;
        return reply
          .status(201)
          .send(await createApiKey(request.ctx, deps.auth, { name, role, expiresInDays }));
      },
    );
    app.delete(
      "/api/v1/api-keys/:key_id",
      {
        config: { reads: true },
        schema: {
          tags,
          summary: "End a key",
          params: z.object({ key_id: z.string().max(200) }),
          answers: { 204: noBody },
        },
      },
      async (request, reply) => {
        if (request.identity.keyId !== null)
          throw new Problem("forbidden", "A key cannot end keys.", { action: "Sign in for that." });
        await deleteApiKey(request.ctx, request.params.key_id);
        deps.onSessionsChanged();
        return reply.status(204).send();
      },
    );
  };
}
