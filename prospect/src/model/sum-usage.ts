import type { Usage } from "@leadstream/contract";

/** What several calls to one model used together; undefined where there was none. */
export function sumUsage(usages: readonly Usage[]): Usage | undefined {
  const [first] = usages;
  if (!first) return undefined;
  const calls = usages.reduce((sum, one) => sum + (one.calls ?? 1), 0);
  return {
    provider: first.provider,
    model: first.model,
    input_tokens: usages.reduce((sum, one) => sum + one.input_tokens, 0),
    output_tokens: usages.reduce((sum, one) => sum + one.output_tokens, 0),
    // One unknown price makes the sum unknown.
    cost_usd: usages.reduce<number | null>(
      (sum, one) => (sum === null || one.cost_usd === null ? null : sum + one.cost_usd),
      0,
    ),
    ...(calls > 1 ? { calls } : {}),
  };
}
