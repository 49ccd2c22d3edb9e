const levels = [1000, 5000, 20_000];

/** 0 while the receiver keeps up, to 3 when it is hopelessly behind; by events not acknowledged. */
export function shedLevelOf(eventsBehind: number): 0 | 1 | 2 | 3 {
  return levels.filter((limit) => eventsBehind >= limit).length as 0 | 1 | 2 | 3;
}
