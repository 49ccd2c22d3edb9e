/** One measured number. `target` is what it is held against, as in ">= 40" or "<= 250"; "" where there is none. */
export interface Figure {
  name: string;
  unit: string;
  value: number;
  target: string;
  note?: string;
}

export function meets({ value, target }: Figure): boolean | null {
  const [, sign, number] = /^(<=|>=|<|>)\s*([\d.]+)$/.exec(target) ?? [];
  if (sign === undefined || number === undefined) return null;
  // What could not be measured has not met anything: no comparison with NaN holds.
  const limit = Number(number);
  switch (sign) {
    case "<=":
      return value <= limit;
    case ">=":
      return value >= limit;
    case "<":
      return value < limit;
    default:
      return value > limit;
  }
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ??
    Number.NaN
  );
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
