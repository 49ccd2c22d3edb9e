import type { JobView, LeadView } from "./shapes.ts";

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

/** Whether nothing of the job is at work any more; a lead that is tried again makes it go on. */
export function isOver(job: JobView): boolean {
  const open = job.found - job.completed - job.failed - job.cancelled;
  return job.ended_at !== null && open <= 0;
}

/** What to call next, as far as the job's state says it. */
export function nextStep(job: JobView): string {
  if (!isOver(job)) return "It goes on by itself; call wait_for_job to follow it.";
  if (job.found === 0) return "It found no company: start again with another query or source.";
  const again = job.failed > 0 ? ", try failed ones again with retry_lead" : "";
  return `Read the leads with list_leads${again}.`;
}

export function nextStepOf(lead: LeadView): string {
  return lead.state === "completed"
    ? "Read it with get_lead."
    : "When the cause is gone, retry_lead goes on where it stopped.";
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
  const told = `${lead.company_name}${place === "" ? "" : ` (${place})`}: ${state}${fit}`;
  return `${oneLine(told).replace(/\.$/, "")}. ${lead.website} [${lead.lead_id}]`;
}

/** A name from a web page must not pass for a line of ours. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
