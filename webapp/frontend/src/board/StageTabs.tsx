import type { LeadStage } from "@leadstream/contract/lead";
import { useFormat, useT } from "../i18n/index.ts";
import { classes } from "../ui/classes.ts";
import { stageOrder } from "./stages.ts";
import { boardStore, useCounters } from "./use-board.ts";

/** On a phone one column is shown; this row chooses which. */
export function StageTabs({
  value,
  onChange,
}: {
  value: LeadStage;
  onChange: (stage: LeadStage) => void;
}) {
  const t = useT();
  const format = useFormat();
  useCounters();
  return (
    <nav aria-label={t.board.phone.stages} className="flex gap-1 overflow-x-auto px-3 pt-2">
      {stageOrder.map((stage) => (
        <button
          key={stage}
          type="button"
          aria-current={stage === value ? "true" : undefined}
          className={classes(
            "h-9 shrink-0 rounded-full px-3 text-sm whitespace-nowrap tabular",
            stage === value ? "bg-primary text-on-primary" : "bg-column text-muted",
          )}
          onClick={() => onChange(stage)}
        >
          {t.board.stages[stage]} {format.number(boardStore.total(stage))}
        </button>
      ))}
    </nav>
  );
}
