import type { Job, JobStatus } from "@leadstream/contract/http";
import { useT } from "../i18n/index.ts";
import { Badge, type BadgeTone } from "../ui/Badge.tsx";

const tones: Record<JobStatus, BadgeTone> = {
  queued: "neutral",
  running: "accent",
  paused: "warn",
  completed: "success",
  failed: "danger",
  cancelled: "neutral",
};

export function JobStatusBadge({ job }: { job: Job }) {
  const t = useT();
  return (
    <Badge tone={tones[job.status]}>
      {job.cancelling ? t.shell.job.cancellingShort : t.shell.status[job.status]}
    </Badge>
  );
}
