import type { Page } from "@leadstream/contract/http";
import { useInfiniteQuery } from "@tanstack/react-query";
import { get } from "../api/http.ts";

export interface Attempt {
  batch_id: string;
  job_id: string | null;
  received_at: string;
  http_status: number;
  outcome: string;
  events: number;
  applied: number;
  duplicates: number;
  quarantined: number;
  bytes: number;
  duration_ms: number;
}

export interface JobDelivery {
  job_id: string;
  query: string;
  status: string;
  applied_sequence: number;
  waiting_events: number | null;
  received_at: string | null;
}

export interface Quarantined {
  event_id: string;
  event_type: string;
  job_id: string;
  lead_id: string | null;
  sequence: number;
  reason: string;
  received_at: string;
  event: Record<string, unknown>;
}

interface Deliveries extends Page<Attempt> {
  jobs: JobDelivery[];
  quarantine: Quarantined[];
}

export const deliveriesKey = ["deliveries"];

export function useDeliveries() {
  return useInfiniteQuery({
    queryKey: deliveriesKey,
    queryFn: ({ pageParam, signal }) =>
      get<Deliveries>(
        `/api/v1/deliveries?limit=50${pageParam ? `&cursor=${encodeURIComponent(pageParam)}` : ""}`,
        { signal },
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    refetchInterval: 5000,
  });
}
