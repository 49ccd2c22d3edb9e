import type { LeadStage } from "@leadstream/contract/lead";
import { Ban, Download, RotateCw, Trash2, X } from "lucide-react";
import { useT } from "../i18n/index.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { Select } from "../ui/Select.tsx";
import { deleteLeads, excludeLeads } from "./actions/delete-leads.ts";
import { moveLeads } from "./actions/move-leads.ts";
import { retryLeads } from "./actions/retry-leads.ts";
import { exportLeads } from "./export-leads.ts";
import { clearSelection, selection } from "./selection.ts";
import { canRetry, movableStages } from "./stages.ts";
import { boardStore, useCounters, useObservable } from "./use-board.ts";

/** Orders for everything that is selected. */
export function BulkBar({ writable }: { writable: boolean }) {
  const t = useT();
  const chosen = useObservable(selection);
  useCounters();
  if (chosen.size === 0) return null;
  const ids = [...chosen];
  const leads = ids.flatMap((id) => boardStore.lead(id) ?? []);
  const retryable = leads.filter(canRetry).length;
  return (
    <div
      role="region"
      aria-label={t.board.bulk.label}
      className="arrive absolute bottom-3 left-3 z-20 flex w-fit max-w-[calc(100%-1.5rem)] sm:left-4 flex-wrap items-center gap-2 rounded-xl border border-line bg-raised py-2 pr-3 pl-1.5 shadow-popup"
    >
      <IconButton label={t.board.bulk.clear} onClick={clearSelection}>
        <X size={16} aria-hidden />
      </IconButton>
      <span className="text-sm font-semibold tabular">
        {t.board.bulk.selected({ count: leads.length })}
      </span>
      {writable ? (
        <>
          <Select<LeadStage | "">
            label={t.board.bulk.move}
            value=""
            onChange={(stage) => {
              if (stage !== "") void moveLeads(ids, stage);
            }}
            options={[
              { value: "", label: `${t.board.bulk.move}…` },
              ...movableStages.map((value) => ({ value, label: t.board.stages[value] })),
            ]}
          />
          {retryable > 0 ? (
            <Button
              size="sm"
              icon={<RotateCw size={14} aria-hidden />}
              onClick={() => void retryLeads(ids)}
            >
              {t.board.bulk.retry}
            </Button>
          ) : null}
        </>
      ) : null}
      <Button
        size="sm"
        icon={<Download size={14} aria-hidden />}
        onClick={() => void exportLeads(ids)}
      >
        {t.board.bulk.export}
      </Button>
      {writable ? (
        <>
          <Button
            size="sm"
            icon={<Ban size={14} aria-hidden />}
            title={t.board.actions.exclude}
            onClick={() => {
              clearSelection();
              void excludeLeads(ids);
            }}
          >
            {t.board.bulk.exclude}
          </Button>
          <Button
            size="sm"
            variant="danger"
            icon={<Trash2 size={14} aria-hidden />}
            onClick={() => {
              clearSelection();
              void deleteLeads(ids);
            }}
          >
            {t.board.bulk.delete}
          </Button>
        </>
      ) : null}
    </div>
  );
}
