import { useEffect, useState } from "react";
import { useFormat, useT } from "../i18n/index.ts";
import { Notice } from "../ui/States.tsx";
import { useConnection, usePulse } from "./use-board.ts";

const patienceMs = 3000;

/** What a reader must know of the board's truth; a short interruption is left to the badge. */
export function BoardNotices() {
  const t = useT();
  const format = useFormat();
  const { status } = useConnection();
  const { shedLevel, deliveryStaleSeconds } = usePulse();
  const away = status === "stale" || status === "offline";
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!away) return;
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => clearTimeout(timer);
  }, [away]);
  const notices: string[] = [];
  if (away && long) notices.push(t.board.connection.lost);
  if (!away && deliveryStaleSeconds !== null) notices.push(t.board.connection.delayed({ time: format.duration(deliveryStaleSeconds) }));
  if (!away && shedLevel > 0) notices.push(t.board.connection.shedding);
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
