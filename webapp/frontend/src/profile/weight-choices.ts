export const weightChoices = ["default", "off", "low", "normal", "high", "decisive"] as const;
export type WeightChoice = (typeof weightChoices)[number];

const weights: Record<Exclude<WeightChoice, "default">, number> = {
  off: 0,
  low: 2,
  normal: 5,
  high: 8,
  decisive: 10,
};

export function weightOf(choice: WeightChoice): number | null {
  return choice === "default" ? null : weights[choice];
}

/** The nearest word for a weight that may have been set as any number over the API. */
export function weightChoice(weight: number | undefined): WeightChoice {
  if (weight === undefined) return "default";
  if (weight === 0) return "off";
  if (weight <= 3) return "low";
  if (weight <= 6) return "normal";
  return weight <= 9 ? "high" : "decisive";
}
