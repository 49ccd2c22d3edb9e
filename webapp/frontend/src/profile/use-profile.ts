import type { BusinessContextDraft } from "@leadstream/contract/profile";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { get, send } from "../api/http.ts";

export interface SavedProfile {
  business_context: BusinessContextDraft;
  missing: string[];
}

const path = "/api/v1/business-context";
const key = ["business-context"];

export function useProfile() {
  return useQuery({ queryKey: key, queryFn: ({ signal }) => get<SavedProfile>(path, { signal }), staleTime: 30_000 });
}

export function useSaveProfile() {
  const queries = useQueryClient();
  async function put(address: string, draft: BusinessContextDraft): Promise<SavedProfile> {
    const saved = await send<SavedProfile>("PUT", address, draft);
    queries.setQueryData(key, saved);
    return saved;
  }
  return {
    /** Refused with the names of what is missing. */
    save: (draft: BusinessContextDraft) => put(path, draft),
    /** Keeps whatever is there, finished or not. */
    saveDraft: (draft: BusinessContextDraft) => put(`${path}?draft=1`, draft),
  };
}
