import type { Lead } from "@leadstream/contract/lead";
import { useFormat, useT } from "../i18n/index.ts";
import { boardStore } from "./live-board.ts";
import { useTick } from "./ticker.ts";

/** Seconds left as the service measured them, counted down here; past zero it says by how much. */
export function Eta({ lead }: { lead: Lead }) {
  const t = useT();
  const format = useFormat();
  const { now } = useTick();
  const estimate = lead.progress.estimated_time_remaining;
  if (estimate === null)
    return <span>{lead.state === "harvested" ? "" : t.board.card.estimating}</span>;
  const since = boardStore.etaAt(lead.lead_id);
  const left = estimate - (since === undefined ? 0 : Math.max(0, now - since) / 1000);
  if (Math.abs(left) < 1) return <span>{t.board.card.finishing}</span>;
  const time = format.duration(Math.round(Math.abs(left)));
  const text = left > 0 ? t.board.card.eta({ time }) : t.board.card.over({ time });
  return <span>{text}</span>;
}

/** How long the running attempt has been at work. */
export function Elapsed({ since }: { since: string | null }) {
  const t = useT();
  const format = useFormat();
  const { wall } = useTick();
  if (since === null) return null;
  const seconds = Math.max(0, Math.round((boardStore.serverTime(wall) - Date.parse(since)) / 1000));
  return <span>{t.board.card.elapsed({ time: format.duration(seconds) })}</span>;
}
