import type { Job } from "@leadstream/contract/http";
import { CircleStop, Pause, Play } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Link } from "wouter";
import { useMe } from "../accounts/session.ts";
import { useJobs } from "../board/use-board.ts";
import { useFormat, useT } from "../i18n/index.ts";
import { JobBar } from "../start/JobBar.tsx";
import { pauseJob, resumeJob } from "../start/job-actions.ts";
import { isActive, jobName } from "../start/job-facts.ts";
import { IconButton } from "../ui/Button.tsx";

const CancelJob = lazy(() => import("../start/CancelJob.tsx"));

/** The newest running job with its numbers and brakes; the rest are one link away. */
export function JobStrip() {
  const t = useT();
  const { role } = useMe();
  const active = useJobs().filter(isActive);
  const job = active[0];
  if (!job) return <p className="hidden text-sm text-faint lg:block">{t.shell.noJob}</p>;
  return (
    <section
      aria-label={t.shell.jobHeader}
      className="flex min-w-0 flex-1 basis-80 items-center gap-3"
    >
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline gap-2 text-sm">
          <Link
            href={`/jobs/${job.job_id}`}
            className="min-w-0 truncate font-medium hover:underline"
          >
            {jobName(job, t)}
          </Link>
          <span className="shrink-0 text-xs text-accent">
            {job.cancelling ? t.shell.job.cancellingShort : t.shell.status[job.status]}
          </span>
          {active.length > 1 ? (
            <Link href="/jobs" className="shrink-0 text-xs text-muted underline">
              {t.shell.jobsRunning({ count: active.length })}
            </Link>
          ) : null}
        </div>
        <JobBar job={job} className="my-0.5" />
        <Numbers job={job} />
      </div>
      {role === "viewer" ? null : <Brakes job={job} />}
    </section>
  );
}

function Numbers({ job }: { job: Job }) {
  const t = useT();
  const format = useFormat();
  const left = job.estimated_time_remaining;
  return (
    <p className="flex gap-x-3 overflow-hidden text-xs whitespace-nowrap text-muted tabular">
      <span>{`${format.number(job.found)} ${t.shell.job.foundShort}`}</span>
      <span>{`${format.number(job.completed)} ${t.shell.job.doneShort}`}</span>
      <span
        className={job.failed > 0 ? "text-danger" : undefined}
      >{`${format.number(job.failed)} ${t.shell.job.failedShort}`}</span>
      <Link href={`/jobs/${job.job_id}`} className="hidden hover:underline sm:inline">
        {`${format.number(job.discarded)} ${t.shell.job.discardedShort}`}
      </Link>
      <span className="hidden sm:inline">
        {left === null
          ? t.shell.job.etaUnknown
          : t.shell.job.etaAbout({ time: format.duration(Math.ceil(left)) })}
      </span>
      {job.cost_usd === null ? null : (
        <span className="hidden md:inline">{format.money(job.cost_usd)}</span>
      )}
    </p>
  );
}

function Brakes({ job }: { job: Job }) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  async function run(action: (job: Job) => Promise<void>): Promise<void> {
    setBusy(true);
    await action(job);
    setBusy(false);
  }
  if (job.cancelling) return null;
  return (
    <div className="flex shrink-0">
      {job.status === "paused" ? (
        <IconButton label={t.shell.job.resume} disabled={busy} onClick={() => void run(resumeJob)}>
          <Play size={16} aria-hidden />
        </IconButton>
      ) : (
        <IconButton label={t.shell.job.pause} disabled={busy} onClick={() => void run(pauseJob)}>
          <Pause size={16} aria-hidden />
        </IconButton>
      )}
      <IconButton label={t.shell.job.cancel} onClick={() => setAsking(true)}>
        <CircleStop size={16} aria-hidden />
      </IconButton>
      {asking ? (
        <Suspense>
          <CancelJob job={job} onDone={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
