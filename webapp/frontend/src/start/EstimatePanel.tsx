import { freeUnits } from "@leadstream/contract/free-units";
import type { Quota } from "@leadstream/contract/quota";
import type { ReactNode } from "react";
import { unknown } from "../i18n/format.ts";
import { useFormat, useT } from "../i18n/index.ts";
import type { Estimate, Range } from "./use-start.ts";

interface EstimatePanelProps {
  wanted: number;
  quota: Quota | null;
  estimate: Estimate | null;
  failed: boolean;
}

/** What the job may take: from the quota for certain, of time and money as far as runs have been measured. */
export function EstimatePanel({ wanted, quota, estimate, failed }: EstimatePanelProps) {
  const t = useT();
  const format = useFormat();
  const { estimate: words } = t.start;
  const asked = Number.isFinite(wanted) ? wanted : 0;
  const remaining = quota === null ? null : freeUnits(quota);
  const leads = remaining === null ? asked : Math.min(asked, remaining);
  const range = (value: Range | null | undefined, write: (value: number) => string) => {
    if (!value) return words.notMeasured;
    return value.low === value.high
      ? write(value.low)
      : words.range({ low: write(value.low), high: write(value.high) });
  };
  return (
    <section aria-label={words.title} className="basis-full">
      <dl className="grid grid-cols-2 gap-3 text-sm sm:grid-cols-4">
        <Figure name={words.leads}>
          {asked === 0 ? unknown : words.upTo({ count: format.number(leads) })}
        </Figure>
        <Figure name={words.quotaAfter}>
          {remaining === null
            ? t.common.unlimited
            : words.quotaLeft({ left: format.number(Math.max(0, remaining - leads)) })}
        </Figure>
        <Figure name={words.duration}>{range(estimate?.seconds, format.duration)}</Figure>
        <Figure name={words.cost}>{range(estimate?.cost_usd, format.money)}</Figure>
      </dl>
      {leads < asked ? (
        <p className="mt-2 text-sm text-warn">{words.cut({ count: format.number(leads) })}</p>
      ) : null}
      {failed ? <p className="mt-2 text-sm text-faint">{words.failed}</p> : null}
    </section>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-faint">{name}</dt>
      <dd className="font-semibold tabular">{children}</dd>
    </div>
  );
}
