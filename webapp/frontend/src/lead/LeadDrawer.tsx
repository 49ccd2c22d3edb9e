import { ChevronDown, ChevronUp, Maximize2, X } from "lucide-react";
import { useEffect } from "react";
import { Link } from "wouter";
import { boardStore, useLead } from "../board/use-board.ts";
import { useT } from "../i18n/index.ts";
import { IconButton } from "../ui/Button.tsx";
import { Drawer } from "../ui/Drawer.tsx";
import { LeadView, tabOf } from "./LeadView.tsx";

interface LeadDrawerProps {
  id: string;
  tab: string | null;
  onTab: (tab: string) => void;
  onOpen: (id: string | null) => void;
}

/** A lead beside the board, which stays usable. Alt with the arrows goes to the next lead of the same column. */
export default function LeadDrawer({ id, tab, onTab, onOpen }: LeadDrawerProps) {
  const t = useT();
  const card = useLead(id);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      // There it opens the browser's own list.
      if (event.target instanceof HTMLSelectElement) return;
      const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      if (by === 0) return;
      event.preventDefault();
      goBy(by);
    };
    // On the way down: on the way up the drawer keeps arrow keys to itself.
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  });

  function goBy(by: 1 | -1): void {
    const stage = boardStore.lead(id)?.stage;
    if (stage === undefined) return;
    const ids = boardStore.column(stage);
    const next = ids[ids.indexOf(id) + by];
    if (next !== undefined) onOpen(next);
  }

  return (
    <Drawer
      label={t.lead.drawer({ company: card?.company_name ?? "" })}
      onClose={() => onOpen(null)}
    >
      <LeadView
        id={id}
        heading="h2"
        tab={tabOf(tab)}
        onTab={onTab}
        controls={
          <>
            <IconButton
              label={t.lead.previous}
              aria-keyshortcuts="Alt+ArrowUp"
              onClick={() => goBy(-1)}
            >
              <ChevronUp size={18} aria-hidden />
            </IconButton>
            <IconButton
              label={t.lead.next}
              aria-keyshortcuts="Alt+ArrowDown"
              onClick={() => goBy(1)}
            >
              <ChevronDown size={18} aria-hidden />
            </IconButton>
            <Link
              href={`/leads/${encodeURIComponent(id)}${tab === null ? "" : `?tab=${tab}`}`}
              aria-label={t.lead.fullPage}
              title={t.lead.fullPage}
              className="inline-flex size-8 items-center justify-center rounded-md text-muted hover:bg-raised hover:text-ink"
            >
              <Maximize2 size={16} aria-hidden />
            </Link>
            <IconButton label={t.lead.close} onClick={() => onOpen(null)}>
              <X size={18} aria-hidden />
            </IconButton>
          </>
        }
      />
    </Drawer>
  );
}
