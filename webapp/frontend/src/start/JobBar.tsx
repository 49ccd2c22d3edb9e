import type { Job } from "@leadstream/contract/http";
import { useT } from "../i18n/index.ts";
import { jobName, jobShares } from "./job-facts.ts";

/** Done, failed and working leads of a job as shares of one bar. */
export function JobBar({ job, className }: { job: Job; className?: string }) {
  const t = useT();
  const { done, failed, working } = jobShares(job);
  const share = (value: number) => ({ width: `${value * 100}%` });
  return (
    <div
      role="progressbar"
      aria-label={t.shell.job.progressLabel({ query: jobName(job, t) })}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round((done + failed) * 100)}
      className={`flex h-2 overflow-hidden rounded-full bg-track ring-1 ring-line ${className ?? ""}`}
    >
      <div className="bg-success-fill transition-[width]" style={share(done)} />
      <div className="bg-danger-fill transition-[width]" style={share(failed)} />
      <div className="bg-progress/60 transition-[width]" style={share(working)} />
    </div>
  );
}
