import { classes } from "../ui/classes.ts";
import { Legend, type SeriesTone, fills } from "./Legend.tsx";

interface Bar {
  label: string;
  /** One value a series; null is not measured, and is drawn as nothing. */
  values: readonly (number | null)[];
  /** What stands at the end of the row. */
  text: string;
}

interface BarChartProps {
  label: string;
  series: readonly { name: string; tone: SeriesTone }[];
  bars: readonly Bar[];
  /** Stacked values add up; else each series gets a row of its own. */
  stacked?: boolean;
  /** What a full bar stands for, where that is more than the longest one. */
  full?: number;
}

/** Horizontal bars: long names stay readable, and a phone needs no other drawing. */
export function BarChart({ label, series, bars, stacked = false, full = 0 }: BarChartProps) {
  const whole = Math.max(
    ...bars.map(({ values }) =>
      stacked
        ? values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
        : Math.max(0, ...values.map((value) => value ?? 0)),
    ),
    full,
    Number.MIN_VALUE,
  );
  return (
    <figure aria-label={label}>
      {series.length > 1 ? <Legend series={series} /> : null}
      <ul className="grid grid-cols-[fit-content(50%)_minmax(0,1fr)_auto] gap-x-3 gap-y-2.5">
        {bars.map((bar) => (
          <li key={bar.label} className="col-span-3 grid grid-cols-subgrid items-center text-sm">
            <span className="truncate text-muted" title={bar.label}>
              {bar.label}
            </span>
            <span
              aria-hidden
              className={classes(
                "flex min-w-0",
                stacked ? "h-3.5 overflow-hidden rounded-sm bg-track" : "flex-col gap-0.5",
              )}
            >
              {bar.values.map((value, index) => {
                const one = series[index];
                return one ? (
                  <span
                    key={one.name}
                    className={classes(
                      "block",
                      stacked ? "h-full" : "h-2 rounded-sm",
                      fills[one.tone],
                    )}
                    style={{ width: `${((value ?? 0) / whole) * 100}%` }}
                  />
                ) : null;
              })}
            </span>
            <span className="min-w-12 text-right tabular">{bar.text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
