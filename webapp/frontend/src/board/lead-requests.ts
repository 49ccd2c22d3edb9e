import type { LeadDetail, PatchLead } from "@leadstream/contract/http";
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
export const patchLead = (id: string, patch: PatchLead) =>
  send<LeadAnswer>("PATCH", path(id), patch);
export const answerSuggestion = (id: string, field: string, accept: boolean) =>
  send<LeadAnswer>("POST", path(id, `/suggestions/${encodeURIComponent(field)}`), { accept });
export const leadPath = path;

export interface HistoryEntry {
  audit_id: string;
  action: string;
  details: Record<string, unknown>;
  by: { user_id: string | null; name: string | null; email: string | null };
  at: string;
}

export const getHistory = (id: string, limit: number, signal?: AbortSignal) =>
  get<{ items: HistoryEntry[] }>(
    path(id, `/history?limit=${limit}`),
    signal === undefined ? {} : { signal },
  );

/** Who changed the lead last, by name; null when no person did. */
export async function lastChangeBy(id: string): Promise<string | null> {
  const by = (await getHistory(id, 1)).items[0]?.by;
  return by?.name ?? by?.email ?? null;
}
