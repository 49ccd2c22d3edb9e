import { CircleAlert, Inbox, RotateCw } from "lucide-react";
import type { ReactNode } from "react";
import { describeError } from "./describe-error.ts";
import { useT } from "../i18n/index.ts";
import { Button } from "./Button.tsx";
import { classes } from "./classes.ts";

export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={classes("shimmer rounded-md bg-raised", className)} />;
}

/** The place of a page while its data is on the way. */
export function PageSkeleton() {
  const t = useT();
  return (
    <div role="status" className="mx-auto flex w-full max-w-5xl flex-col gap-4 p-6">
      <h1 className="sr-only">{t.common.loading}</h1>
      <Skeleton className="h-8 w-56" />
      <Skeleton className="h-40 w-full" />
      <Skeleton className="h-40 w-full" />
    </div>
  );
}

interface EmptyStateProps {
  title: string;
  body?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
}

export function EmptyState({ title, body, action, icon }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-10 text-center">
      <span className="text-faint">{icon ?? <Inbox size={28} aria-hidden />}</span>
      <p className="text-base font-semibold">{title}</p>
      {body ? <div className="max-w-prose text-sm text-muted">{body}</div> : null}
      {action ? <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}

/** What went wrong and what to do about it. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useT();
  const { message, action } = describeError(error, t);
  return (
    <div role="alert" className="flex flex-col items-center gap-2 px-6 py-10 text-center">
      <CircleAlert size={28} aria-hidden className="text-danger" />
      <p className="text-base font-semibold">{message}</p>
      {action ? <p className="max-w-prose text-sm text-muted">{action}</p> : null}
      {onRetry ? (
        <Button className="mt-2" icon={<RotateCw size={16} aria-hidden />} onClick={onRetry}>
          {t.common.tryAgain}
        </Button>
      ) : null}
    </div>
  );
}

/** A refusal beside the control that caused it. */
export function Notice({
  tone,
  children,
}: {
  tone: "info" | "warn" | "danger" | "success";
  children: ReactNode;
}) {
  const looks = {
    info: "bg-accent-soft text-accent",
    warn: "bg-warn-soft text-warn",
    danger: "bg-danger-soft text-danger",
    success: "bg-success-soft text-success",
  };
  return (
    <div
      role={tone === "danger" ? "alert" : "status"}
      className={classes("rounded-md px-3 py-2 text-sm", looks[tone])}
    >
      {children}
    </div>
  );
}
