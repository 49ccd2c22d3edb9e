import type { Job } from "@leadstream/contract/http";
import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { useJobs } from "../board/use-board.ts";
import { useLocale, useT } from "../i18n/index.ts";
import { failureText, isActive, jobName } from "../start/job-facts.ts";
import { toast } from "../ui/toast.ts";

/** Says when a job that was running here has ended, since its strip in the header is gone by then. */
export function useJobToasts(): void {
  const t = useT();
  const locale = useLocale();
  const jobs = useJobs();
  const [, navigate] = useLocation();
  const active = useRef(new Set<string>());
  useEffect(() => {
    for (const job of jobs) {
      if (isActive(job)) active.current.add(job.job_id);
      else if (active.current.delete(job.job_id)) announce(job);
    }
    function announce(job: Job): void {
      const title = {
        completed: t.shell.toasts.jobCompleted,
        failed: t.shell.toasts.jobFailed,
        cancelled: t.shell.toasts.jobCancelled,
      };
      if (job.status !== "completed" && job.status !== "failed" && job.status !== "cancelled")
        return;
      toast({
        id: `job-${job.job_id}`,
        title: `${title[job.status]}: ${jobName(job, t)}`,
        description: job.error
          ? failureText(job.error, t, locale)
          : t.shell.job.summary({
              found: job.found,
              done: job.completed,
              failed: job.failed,
              discarded: job.discarded,
            }),
        tone: job.status === "failed" ? "danger" : job.status === "completed" ? "success" : "info",
        action: { label: t.shell.toasts.showJob, onClick: () => navigate(`/jobs/${job.job_id}`) },
      });
    }
  }, [jobs, t, locale, navigate]);
}
