import { CloudOff, RefreshCw, Wifi } from "lucide-react";
import { useFormat, useT } from "../i18n/index.ts";
import { classes } from "../ui/classes.ts";
import { useTick } from "./ticker.ts";
import { reconnectNow, useConnection } from "./use-board.ts";

const looks = {
  connecting: "bg-raised text-muted",
  live: "bg-success-soft text-success",
  catching_up: "bg-accent-soft text-accent",
  stale: "bg-warn-soft text-warn",
  offline: "bg-danger-soft text-danger",
} as const;

/** How true the board is just now, in words. A press tries the connection at once. */
export function ConnectionBadge() {
  const t = useT();
  const connection = useConnection();
  const waiting =
    connection.status === "stale" ||
    connection.status === "offline" ||
    connection.status === "connecting";
  const icon =
    connection.status === "live" ? (
      <Wifi size={14} aria-hidden />
    ) : connection.status === "offline" ? (
      <CloudOff size={14} aria-hidden />
    ) : (
      <RefreshCw size={14} aria-hidden />
    );
  const shape = classes(
    "inline-flex h-8 shrink-0 items-center gap-1.5 rounded-full px-2.5 text-xs font-medium whitespace-nowrap tabular",
    looks[connection.status],
  );
  const words = <ConnectionWords />;
  return waiting ? (
    <button
      type="button"
      data-connection={connection.status}
      title={t.board.connection.now}
      className={shape}
      onClick={reconnectNow}
    >
      {icon}
      {words}
    </button>
  ) : (
    <span data-connection={connection.status} className={shape}>
      {icon}
      {words}
    </span>
  );
}

function ConnectionWords() {
  const t = useT();
  const format = useFormat();
  const connection = useConnection();
  switch (connection.status) {
    case "connecting":
      return connection.retryAt === null ? (
        t.board.connection.connecting
      ) : (
        <Countdown until={connection.retryAt} />
      );
    case "live":
      return connection.latencyMs === null
        ? t.board.connection.live
        : t.board.connection.liveIn({ ms: format.duration(connection.latencyMs / 1000) });
    case "catching_up":
      return connection.behind > 0
        ? t.board.connection.catchingUp({ count: format.number(connection.behind) })
        : t.board.connection.catchingUpSome;
    case "stale":
      return (
        <>
          {t.board.connection.stale({
            time: format.time(new Date(connection.since).toISOString()),
          })}
          {connection.retryAt === null ? null : (
            <span className="hidden lg:inline">
              {" · "}
              <Countdown until={connection.retryAt} />
            </span>
          )}
        </>
      );
    case "offline":
      return (
        <>
          <span className="sm:hidden">{t.board.connection.offlineShort}</span>
          <span className="hidden sm:inline">{t.board.connection.offline}</span>
        </>
      );
  }
}

function Countdown({ until }: { until: number }) {
  const t = useT();
  const { wall } = useTick();
  const seconds = Math.ceil((until - wall) / 1000);
  return seconds > 0
    ? t.board.connection.reconnectingIn({ seconds })
    : t.board.connection.reconnecting;
}
