import { useQuery } from "@tanstack/react-query";
import { get } from "../api/http.ts";

export const ranges = ["hours", "day", "week", "month", "year"] as const;
export type Range = (typeof ranges)[number];

export const rangeDays: Record<Range, number> = {
  hours: 3 / 24,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};

export interface AgentFigures {
  agent_name: string;
  runs: number;
  succeeded: number;
  p50_seconds: number | null;
  p95_seconds: number | null;
  cost_usd: number | null;
  evidence: number;
  llm: number;
  evidence_fallback: number;
}

export interface Analytics {
  from: string;
  to: string;
  bucket: "minute" | "hour" | "day";
  totals: {
    leads: number;
    completed: number;
    failed: number;
    cancelled: number;
    success_rate: number | null;
    cost_usd: number | null;
    cost_per_lead_usd: number | null;
  };
  by_state: { state: string; count: number }[];
  by_stage: { stage: string; count: number }[];
  by_source: { source: string; leads: number; completed: number; failed: number }[];
  throughput: { at: string; found: number; completed: number; failed: number }[];
  agents: AgentFigures[];
  failures: { code: string; count: number }[];
  quota: { period_start: string; used: number; limit: number | null }[];
}

/** Figures of the time up to now, of one job or of all (null). */
export function useAnalytics(range: Range, job: string | null) {
  return useQuery({
    queryKey: ["analytics", range, job],
    queryFn: ({ signal }) => {
      const to = new Date();
      const from = new Date(to.getTime() - rangeDays[range] * 86_400_000);
      const params = new URLSearchParams({ from: from.toISOString(), to: to.toISOString() });
      if (job !== null) params.set("job", job);
      return get<Analytics>(`/api/v1/analytics?${params}`, { signal });
    },
    refetchInterval: 15_000,
  });
}
