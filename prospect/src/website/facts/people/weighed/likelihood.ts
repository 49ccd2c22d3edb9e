/** What each sign weighs, and `always`, which counts for every name. */
export type Weights = Readonly<Record<string, number>>;

/** How likely a name with these signs is somebody's of the house, 0 to 1: the logistic function of the sum of their weights. */
export function likelihood(signs: readonly string[], weights: Weights): number {
  let sum = weights["always"] ?? 0;
  for (const sign of signs) sum += weights[sign] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
