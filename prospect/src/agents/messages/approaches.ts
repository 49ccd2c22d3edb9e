/** The ways to open a conversation that strategies choose among. The name is what a person reads. */
export const approaches = {
  news: "Open with their news",
  pain: "Open with a pain they speak of",
  replace: "Offer the better way than what they use",
  specialist: "Come as a specialist of their trade",
  ask: "Ask before you offer",
} as const;
export type Approach = keyof typeof approaches;

export function approachNamed(name: string): Approach | null {
  return (
    (Object.keys(approaches) as Approach[]).find((approach) => approaches[approach] === name) ??
    null
  );
}
