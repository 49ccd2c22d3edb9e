import { useEffect, useState } from "react";
import { useFormat, useT } from "../i18n/index.ts";
import { Notice } from "../ui/States.tsx";
import { useConnection, usePulse } from "./use-board.ts";

const patienceMs = 3000;
/** Below this level merging shows to nobody. */
const noticedLevel = 2;
/** Waiting is not failing: a restart of the service is no news, a minute without progress is. */
const staleFromSeconds = 60;

/** True once it has held for a while: what passes by itself must not move the page. */
function useLasting(holds: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!holds) return;
    const timer = setTimeout(() => setLasting(true), patienceMs);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [holds]);
  return lasting;
}

/** What a reader must know of the board's truth; a short interruption is left to the badge. */
export function BoardNotices() {
  const t = useT();
  const format = useFormat();
  const { status } = useConnection();
  const { shedLevel, deliveryStaleSeconds } = usePulse();
  const away = status === "stale" || status === "offline";
  const lost = useLasting(away);
  const busy = useLasting(!away && shedLevel >= noticedLevel);
  const notices: string[] = [];
  if (lost) notices.push(t.board.connection.lost);
  if (!away && deliveryStaleSeconds !== null && deliveryStaleSeconds >= staleFromSeconds)
    notices.push(t.board.connection.delayed({ time: format.duration(deliveryStaleSeconds) }));
  if (busy) notices.push(t.board.connection.shedding);
  if (notices.length === 0) return null;
  return (
    <div className="flex flex-col gap-2 px-3 pt-2 sm:px-4">
      {notices.map((text) => (
        <Notice key={text} tone="warn">
          {text}
        </Notice>
      ))}
    </div>
  );
}
