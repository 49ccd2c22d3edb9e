import type { Job } from "@leadstream/contract/http";
import { useT } from "../i18n/index.ts";
import { Confirm } from "../ui/Confirm.tsx";
import { cancelJob } from "./job-actions.ts";

export default function CancelJob({ job, onDone }: { job: Job; onDone: () => void }) {
  const t = useT();
  return (
    <Confirm
      open
      title={t.start.jobs.cancelConfirmTitle}
      body={t.start.jobs.cancelConfirmBody}
      confirm={t.shell.job.cancel}
      cancel={t.start.jobs.keepRunning}
      onCancel={onDone}
      onConfirm={() => {
        onDone();
        void cancelJob(job);
      }}
    />
  );
}
