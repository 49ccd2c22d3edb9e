import type { FailureCode } from "@leadstream/contract/problem";
import { CircleAlert, RotateCw } from "lucide-react";
import { useT } from "../i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { classes } from "../ui/classes.ts";
import { retryLeads } from "./actions/retry-leads.ts";
import { boardStore, useCounters } from "./use-board.ts";

interface FailedCausesProps {
  writable: boolean;
  onShow: (code: FailureCode) => void;
}

const fewest = 2;

/** Failures by cause, each with one Retry: one cause is one repair, however many leads it struck. */
export function FailedCauses({ writable, onShow }: FailedCausesProps) {
  const t = useT();
  const { failedBy } = useCounters();
  const causes = (Object.entries(failedBy) as [FailureCode, number][])
    .filter(([, count]) => count >= fewest)
    .toSorted((a, b) => b[1] - a[1]);
  if (causes.length === 0) return null;
  return (
    <ul
      aria-label={t.board.causes.label}
      className="flex shrink-0 gap-2 overflow-x-auto px-3 pt-2 sm:flex-wrap sm:px-4"
    >
      {causes.map(([code, count]) => (
        <li
          key={code}
          className={classes(
            "flex max-w-full shrink-0 items-center gap-2 rounded-lg bg-danger-soft py-1 pl-3 text-sm text-danger",
            writable ? "pr-1" : "pr-3",
          )}
        >
          <CircleAlert size={14} aria-hidden className="shrink-0" />
          <button
            type="button"
            className="line-clamp-2 min-h-6 min-w-0 text-left hover:underline"
            onClick={() => onShow(code)}
          >
            {t.board.causes.line({ count, cause: t.board.failures[code].message })}
          </button>
          {writable ? (
            <Button
              size="sm"
              icon={<RotateCw size={14} aria-hidden />}
              aria-label={t.board.causes.retryAll({ count })}
              onClick={() => void retryLeads(failedWith(code))}
            >
              <span className="sm:hidden">{t.board.card.retry}</span>
              <span className="hidden sm:inline">{t.board.causes.retryAll({ count })}</span>
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function failedWith(code: FailureCode): string[] {
  const ids: string[] = [];
  for (const lead of boardStore.leads())
    if (lead.state === "failed" && lead.error?.code === code) ids.push(lead.lead_id);
  return ids;
}
