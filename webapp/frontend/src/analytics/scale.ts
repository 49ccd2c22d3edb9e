/** Round steps from zero to at least `max`, some four of them. */
export function niceTicks(max: number): number[] {
  if (!(max > 0)) return [0, 1];
  const rough = max / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ??
    10 * power;
  const ticks: number[] = [];
  for (let index = 0; index * step < max + step; index++)
    ticks.push(Number((index * step).toPrecision(12)));
  return ticks;
}

/** At most `wanted` of the indexes 0…count-1, the first and last among them. */
export function pickLabels(count: number, wanted: number): number[] {
  if (count <= wanted) return Array.from({ length: count }, (_, index) => index);
  return [
    ...new Set(
      Array.from({ length: wanted }, (_, index) =>
        Math.round((index * (count - 1)) / (wanted - 1)),
      ),
    ),
  ];
}
