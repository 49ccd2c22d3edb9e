import type { Tier } from "@leadstream/contract/lead";
import { useFormat, useT } from "../i18n/index.ts";
import { Badge, type BadgeTone } from "../ui/Badge.tsx";

const tones: Record<Tier, BadgeTone> = {
  high: "success",
  medium: "warn",
  low: "neutral",
  unknown: "neutral",
};

export function TierBadge({ tier, score }: { tier: Tier | null; score: number | null }) {
  const t = useT();
  const format = useFormat();
  if (tier === null) return null;
  const word = t.board.tiers[tier];
  return (
    <Badge tone={tones[tier]} className="tabular">
      {score === null
        ? word
        : t.board.card.score({ score: format.number(Math.round(score)), tier: word })}
    </Badge>
  );
}
