import { CloudOff } from "lucide-react";
import { useT } from "../i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState, Skeleton } from "../ui/States.tsx";
import { reconnectNow, useConnection } from "./use-board.ts";

/** The board before its first snapshot; when none comes, it says so and what happens next. */
export function BoardSkeleton() {
  const t = useT();
  const connection = useConnection();
  const failing =
    connection.status === "offline" ||
    (connection.status === "connecting" && connection.retryAt !== null);
  if (failing) {
    return (
      <div role="status" className="flex h-full items-center justify-center">
        <EmptyState
          icon={<CloudOff size={28} aria-hidden />}
          title={t.board.connection.unreachable}
          body={t.board.connection.unreachableBody}
          action={<Button onClick={reconnectNow}>{t.board.connection.now}</Button>}
        />
      </div>
    );
  }
  return (
    <div role="status" className="flex h-full min-h-0 flex-col gap-3 p-4">
      <h1 className="sr-only">{t.common.loading}</h1>
      <Skeleton className="h-9 w-64" />
      <div className="flex min-h-0 flex-1 gap-3 overflow-hidden">
        {[0, 1, 2, 3, 4].map((column) => (
          <div
            key={column}
            className="flex w-[17rem] shrink-0 flex-col gap-2 rounded-xl bg-column p-3"
          >
            <Skeleton className="h-5 w-32" />
            <Skeleton className="h-24" />
            <Skeleton className="h-24" />
            <Skeleton className="h-24" />
          </div>
        ))}
      </div>
    </div>
  );
}
