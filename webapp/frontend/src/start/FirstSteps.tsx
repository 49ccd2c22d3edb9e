import { ArrowRight, CircleCheck, CircleDashed } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useMe } from "../accounts/session.ts";
import { useT } from "../i18n/index.ts";
import { useProfile } from "../profile/use-profile.ts";
import { Button } from "../ui/Button.tsx";
import { Skeleton } from "../ui/States.tsx";
import { openStart } from "./start-dialog.ts";

/** What an empty board is waiting for: a profile, then a first job, with three to try at once. */
export default function FirstSteps() {
  const t = useT();
  const { role } = useMe();
  const { data, error } = useProfile();
  const { firstSteps } = t.start;
  if (!data && !error) return <Skeleton className="m-auto h-48 w-full max-w-xl" />;
  const described = data?.complete ?? true;
  return (
    <div className="m-auto flex w-full max-w-xl flex-col gap-4 p-4">
      <div className="text-center">
        <h2 className="text-xl font-semibold">{firstSteps.title}</h2>
        <p className="mt-1 text-sm text-muted">{firstSteps.body}</p>
      </div>
      <Step
        done={described}
        title={firstSteps.profile}
        body={described ? firstSteps.profileDone : firstSteps.profileBody}
      >
        <Link
          href="/profile"
          className={`inline-flex h-9 items-center gap-2 rounded-md px-3.5 text-sm font-medium ${
            described
              ? "border border-field text-ink hover:bg-raised"
              : "bg-primary text-on-primary hover:bg-primary-strong"
          }`}
        >
          {described ? firstSteps.profileChange : firstSteps.profileOpen}
          <ArrowRight size={16} aria-hidden />
        </Link>
      </Step>
      <Step done={false} title={firstSteps.job} body={firstSteps.jobBody}>
        <div className="flex flex-wrap gap-2">
          <Button
            variant={described ? "primary" : "secondary"}
            reason={role === "viewer" ? t.start.obstacles.viewer : null}
            onClick={() => openStart()}
          >
            {t.shell.startProspecting}
          </Button>
          {t.start.samples.map((sample) => (
            <Button
              key={sample.name}
              className="h-auto min-h-9 max-w-full shrink! py-1 text-left"
              reason={role === "viewer" ? t.start.obstacles.viewer : null}
              onClick={() => openStart({ source: "directory", query: sample.query, maxLeads: 10 })}
            >
              {sample.name}
            </Button>
          ))}
        </div>
      </Step>
    </div>
  );
}

function Step({
  done,
  title,
  body,
  children,
}: {
  done: boolean;
  title: string;
  body: string;
  children: ReactNode;
}) {
  const t = useT();
  return (
    <section className="flex gap-3 rounded-xl border border-line bg-column p-4">
      {done ? (
        <CircleCheck
          size={22}
          aria-label={t.start.firstSteps.done}
          role="img"
          className="mt-0.5 shrink-0 text-success"
        />
      ) : (
        <CircleDashed size={22} aria-hidden className="mt-0.5 shrink-0 text-faint" />
      )}
      <div className="flex min-w-0 flex-col items-start gap-2">
        <h3 className="font-semibold">{title}</h3>
        <p className="text-sm text-muted">{body}</p>
        {children}
      </div>
    </section>
  );
}
