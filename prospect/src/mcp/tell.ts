import type { JobView } from "./owned-job.ts";
import type { LeadView } from "./shapes.ts";

/** The job in a sentence or two, for a person who reads over the agent's shoulder. */
export function tellJob(job: JobView): string {
  const counts = [
    `${job.found} found`,
    `${job.completed} completed`,
    ...(job.failed > 0 ? [`${job.failed} failed`] : []),
    ...(job.cancelled > 0 ? [`${job.cancelled} cancelled`] : []),
    ...(job.discarded > 0 ? [`${job.discarded} discarded`] : []),
  ].join(", ");
  const left =
    job.estimated_time_remaining === null
      ? ""
      : ` About ${Math.max(1, Math.round(job.estimated_time_remaining))} s left.`;
  const error = job.error === null ? "" : ` ${job.error.message} ${job.error.action}`;
  return `Job ${job.job_id} is ${job.status}: ${counts} (asked for ${job.max_leads}).${left}${error}`;
}

export function tellLead(lead: LeadView): string {
  const place = [lead.city, lead.country].filter((part) => part !== null).join(", ");
  const fit =
    lead.tier === null
      ? ""
      : `, fit ${lead.tier}${lead.score === null ? "" : ` (${Math.round(lead.score)} of 100)`}`;
  const state =
    lead.state === "failed" && lead.error !== null
      ? `failed: ${lead.error.message} ${lead.error.action}`
      : lead.current_agent === null
        ? lead.state
        : `${lead.state}, ${Math.round(lead.progress_percentage)} %, at ${lead.current_agent}`;
  return `${lead.company_name}${place === "" ? "" : ` (${place})`}: ${state}${fit}. ${lead.website} [${lead.lead_id}]`;
}

export function jobUri(jobId: string): string {
  return `job://${encodeURIComponent(jobId)}`;
}

export function leadUri(lead: Pick<LeadView, "job_id" | "lead_id">): string {
  return `lead://${encodeURIComponent(lead.job_id)}/${encodeURIComponent(lead.lead_id)}`;
}
