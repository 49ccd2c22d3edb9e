import { useQuota } from "../board/use-board.ts";
import { useFormat, useT } from "../i18n/index.ts";
import { quotaLevel, quotaShare } from "./quota-level.ts";

const fills = { fine: "bg-progress", almost: "bg-warn-fill", exhausted: "bg-danger-fill" };

/** Units used and held against the plan's limit; moved by live events. */
export function QuotaMeter() {
  const t = useT();
  const format = useFormat();
  const quota = useQuota();
  if (!quota) return null;
  const taken = quota.used + quota.held;
  const level = quotaLevel(quota);
  const used = format.number(taken);
  const words =
    quota.limit === null
      ? t.shell.quota.unlimited({ used })
      : t.shell.quota.meter({ used, limit: format.number(quota.limit) });
  const more = [
    quota.held > 0 ? t.shell.quota.held({ count: quota.held }) : "",
    t.shell.quota.resets({ when: format.dateTime(quota.resets_at) }),
  ];
  return (
    <div
      role="meter"
      title={[words, ...more].filter(Boolean).join(" · ")}
      aria-label={t.shell.quota.label}
      aria-valuemin={0}
      aria-valuemax={quota.limit ?? Math.max(taken, 1)}
      aria-valuenow={Math.min(taken, quota.limit ?? taken)}
      aria-valuetext={words}
      className="flex shrink-0 flex-col gap-1 text-xs"
    >
      <span className="flex items-baseline gap-1.5 whitespace-nowrap text-muted tabular">
        <span className="hidden md:inline">{t.shell.quota.short}</span>
        <span className="font-semibold text-ink">
          {quota.limit === null ? used : `${used}/${format.number(quota.limit)}`}
        </span>
        {level === "fine" ? null : (
          <span className={level === "almost" ? "text-warn" : "text-danger"}>
            {t.shell.quota[level]}
          </span>
        )}
      </span>
      <span className="block h-1.5 w-full min-w-16 overflow-hidden rounded-full bg-track ring-1 ring-line md:min-w-28">
        <span
          className={`block h-full ${fills[level]}`}
          style={{ width: `${quotaShare(quota) * 100}%` }}
        />
      </span>
    </div>
  );
}
