import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { getLead } from "../board/lead-requests.ts";
import { boardStore, useLead } from "../board/use-board.ts";

export const detailKey = (id: string) => ["lead", id] as const;

/** The lead with everything found so far; read again when the board hears of a newer version. */
export function useLeadDetail(id: string) {
  const queries = useQueryClient();
  const card = useLead(id);
  const query = useQuery({
    queryKey: detailKey(id),
    queryFn: async ({ signal }) => {
      const { lead } = await getLead(id, signal);
      boardStore.receiveLead(lead);
      return lead;
    },
  });
  const known = query.data?.version ?? 0;
  const version = card?.version ?? 0;
  const working =
    card !== undefined && card.progress.progress_percentage < 100 && card.state !== "failed";
  const behind = version > known;
  const state = card?.state;
  useEffect(() => {
    if (!behind) return;
    // A working lead changes several times a second; what the agents found is read at a calmer pace.
    const timer = setTimeout(
      () => void queries.invalidateQueries({ queryKey: detailKey(id) }),
      working ? 2000 : 150,
    );
    return () => clearTimeout(timer);
  }, [queries, id, behind, known, working, state]);
  return query;
}
