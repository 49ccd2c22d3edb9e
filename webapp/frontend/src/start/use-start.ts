import type { Job, Page, StartJob } from "@leadstream/contract/http";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { get, send } from "../api/http.ts";

export interface SourceInfo {
  name: string;
  description: string;
  missing: string[];
}

export interface Range {
  low: number;
  high: number;
}

export interface Estimate {
  leads: number;
  /** Both from the quarter to three quarters of finished jobs of this kind; null while none was measured. */
  seconds: Range | null;
  cost_usd: Range | null;
  measured_jobs: number;
}

export function useSources() {
  return useQuery({
    queryKey: ["sources"],
    queryFn: ({ signal }) => get<Page<SourceInfo>>("/api/v1/sources", { signal }),
    staleTime: 60_000,
  });
}

/** What a start would take, asked when typing rests. A long list counts by its length alone. */
export function useEstimate(request: StartJob, enabled: boolean) {
  const { list, ...rest } = request;
  const asked = {
    ...rest,
    max_leads: list ? Math.min(list.length, rest.max_leads) : rest.max_leads,
  };
  const question = useRested(enabled ? JSON.stringify(asked) : "", 300);
  return useQuery({
    queryKey: ["estimate", question],
    queryFn: ({ signal }) =>
      send<{ estimate: Estimate }>("POST", "/api/v1/jobs/estimate", JSON.parse(question), {
        signal,
      }),
    enabled: question !== "",
    placeholderData: keepPreviousData,
    retry: false,
  });
}

function useRested<T>(value: T, restMs: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return rested;
}

export async function startJob(request: StartJob, attemptKey: string): Promise<Job> {
  const { job } = await send<{ job: Job }>("POST", "/api/v1/jobs", request, {
    headers: { "idempotency-key": attemptKey },
  });
  return job;
}
