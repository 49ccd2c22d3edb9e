import { useEffect, useState } from "react";
import { boardStore } from "./live-board.ts";

export interface Facets {
  industries: string[];
  countries: string[];
  sources: string[];
}

/** The values that the leads on the board have, for the filters' lists. Read when the filters are opened. */
export function useFacets(open: boolean): Facets {
  const [facets, setFacets] = useState<Facets>({ industries: [], countries: [], sources: [] });
  useEffect(() => {
    if (!open) return;
    const read = () => setFacets(readFacets());
    read();
    const stops = (["counters", "loading"] as const).map((topic) =>
      boardStore.subscribe(topic, later(read)),
    );
    return () => stops.forEach((stop) => stop());
  }, [open]);
  return facets;
}

function readFacets(): Facets {
  const industries = new Set<string>();
  const countries = new Set<string>();
  const sources = new Set<string>();
  for (const lead of boardStore.leads()) {
    if (lead.industry !== null) industries.add(lead.industry);
    if (lead.country !== null) countries.add(lead.country);
    sources.add(lead.source);
  }
  const sorted = (set: Set<string>) => [...set].toSorted((a, b) => a.localeCompare(b));
  return { industries: sorted(industries), countries: sorted(countries), sources: sorted(sources) };
}

/** At most one reading a second however often the numbers move. */
function later(run: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      run();
    }, 1000);
  };
}
