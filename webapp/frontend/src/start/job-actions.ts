import type { Job } from "@leadstream/contract/http";
import { send } from "../api/http.ts";
import { messages } from "../i18n/index.ts";
import { describeError } from "../ui/describe-error.ts";
import { toast } from "../ui/toast.ts";

/** The answer comes back over the live connection; only a refusal is said here. */
async function order(job: Job, verb: string, body: unknown = {}): Promise<void> {
  try {
    await send("POST", `/api/v1/jobs/${encodeURIComponent(job.job_id)}/${verb}`, body);
  } catch (error) {
    const { message, action } = describeError(error, messages());
    toast({ title: message, tone: "danger", ...(action ? { description: action } : {}) });
  }
}

export const cancelJob = (job: Job): Promise<void> => order(job, "cancel");
export const pauseJob = (job: Job): Promise<void> => order(job, "pause");
export const resumeJob = (job: Job): Promise<void> => order(job, "resume");
export const retryFailed = (job: Job): Promise<void> => order(job, "retry-failed");
