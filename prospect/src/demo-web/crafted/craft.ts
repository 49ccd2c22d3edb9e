import type { DemoCompany } from "../company.ts";
import { trades } from "../words/trade-words.ts";

type Free = Omit<
  DemoCompany,
  | "trade"
  | "sector"
  | "keywords"
  | "technologies"
  | "socials"
  | "behaviour"
  | "people"
  | "openings"
  | "news"
> &
  Partial<
    Pick<DemoCompany, "technologies" | "socials" | "behaviour" | "people" | "openings" | "news">
  > & { keywords?: readonly string[] };

/** A company shaped by hand: what is left out is absent from its site, not filled in. */
export function craft(tradeId: string, { keywords = [], ...company }: Free): DemoCompany {
  const trade = trades.find(({ id }) => id === tradeId);
  if (!trade) throw new Error(`No trade is called ${tradeId}`);
  return {
    technologies: [],
    socials: [],
    people: [],
    openings: [],
    news: [],
    behaviour: { kind: "healthy" },
    trade: trade.label,
    sector: trade.sector,
    ...company,
    keywords: [...trade.keywords, ...keywords],
  };
}
