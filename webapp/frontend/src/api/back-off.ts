const firstMs = 500;
const mostMs = 10_000;

/** Full-range jitter over 0.5, 1, 2, 4, 8, then 10 s, for ever: at least half, so that a crowd never comes back at once. */
export function backOffMs(attempt: number, random: () => number): number {
  const ceiling = Math.min(mostMs, firstMs * 2 ** Math.min(attempt, 10));
  return Math.round(ceiling / 2 + (random() * ceiling) / 2);
}
