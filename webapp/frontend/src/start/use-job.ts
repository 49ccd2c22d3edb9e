import type { Job } from "@leadstream/contract/http";
import { useQuery } from "@tanstack/react-query";
import { get } from "../api/http.ts";
import { useJob as useLiveJob } from "../board/use-board.ts";

/** A job by its id: live while the board knows it, else as the server keeps it. */
export function useJob(id: string | null): {
  job: Job | undefined;
  error: Error | null;
  refetch: () => void;
} {
  const live = useLiveJob(id ?? "");
  const { data, error, refetch } = useQuery({
    queryKey: ["job", id],
    queryFn: ({ signal }) =>
      get<{ job: Job }>(`/api/v1/jobs/${encodeURIComponent(id ?? "")}`, { signal }),
    enabled: id !== null && live === undefined,
  });
  return { job: live ?? data?.job, error, refetch: () => void refetch() };
}
