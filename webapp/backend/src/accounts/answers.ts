import { Plan } from "@leadstream/contract";
import { z } from "zod";
import { RoleName } from "./identity.ts";

export const Workspace = z.object({
  workspace_id: z.string(),
  name: z.string(),
  role: RoleName,
  plan: Plan,
  active: z.boolean(),
});
export const Me = z.object({
  user: z.object({ id: z.string(), name: z.string(), email: z.string() }),
  workspace: Workspace.nullable(),
  workspaces: z.array(Workspace),
  role: RoleName,
  operator: z.boolean(),
  via: z.enum(["cookie", "bearer", "api_key"]),
});
export const Member = z.object({
  user_id: z.string(),
  name: z.string(),
  email: z.string(),
  role: RoleName,
  joined_at: z.string(),
});
export const ApiKey = z.object({
  key_id: z.string(),
  name: z.string(),
  start: z.string(),
  role: RoleName,
  created_at: z.string(),
  expires_at: z.string().nullable(),
  last_used_at: z.string().nullable(),
});
export const Audited = z.object({
  audit_id: z.string(),
  action: z.string(),
  subject: z.string(),
  details: z.unknown(),
  by: z.object({ user_id: z.string(), name: z.string().nullable(), email: z.string().nullable() }),
  at: z.string(),
});
