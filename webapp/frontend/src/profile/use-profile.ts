import type { BusinessContextDraft } from "@leadstream/contract/profile";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { get, send } from "../api/http.ts";

/** The profile as it was typed, whole or not, and what a start would miss. */
export type SavedProfile = BusinessContextDraft & { missing: string[]; complete: boolean };

const path = "/api/v1/business-context";
const key = ["business-context"];

export function useProfile() {
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => get<SavedProfile>(path, { signal }),
    staleTime: 30_000,
  });
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
    saveDraft: (draft: BusinessContextDraft) => put(`${path}?draft=true`, draft),
  };
}
