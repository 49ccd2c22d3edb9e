import type { LeadDetail, PatchLead } from "@leadstream/contract/http";
import type { Lead } from "@leadstream/contract/lead";
import { get, send } from "../api/http.ts";

const path = (id: string, rest = "") => `/api/v1/leads/${encodeURIComponent(id)}${rest}`;

/** What the web app answers beyond the contract's record: the values that a person may write. */
export interface FullLead extends LeadDetail {
  description?: string | null;
  email?: string | null;
  phone?: string | null;
  source_url?: string;
  cost_usd?: number | null;
}

export interface LeadAnswer {
  lead: FullLead;
}

export const getLead = (id: string, signal?: AbortSignal) =>
  get<LeadAnswer>(path(id), signal === undefined ? {} : { signal });
export const patchLead = (id: string, patch: PatchLead) => send<LeadAnswer>("PATCH", path(id), patch);
export const deleteLead = (id: string, opId: string) => send<unknown>("DELETE", `${path(id)}?op_id=${opId}`);
export const restoreLead = (id: string) => send<{ lead: Lead }>("POST", path(id, "/restore"), {});
export const retryLead = (id: string) => send<unknown>("POST", path(id, "/retry"), {});
export const answerSuggestion = (id: string, field: string, accept: boolean) =>
  send<LeadAnswer>("POST", path(id, `/suggestions/${encodeURIComponent(field)}`), { accept });
export const leadPath = path;
