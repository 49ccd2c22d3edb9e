import { SourceName, type BusinessContext } from "@leadstream/contract";
import { describe, expect, it } from "vitest";
import { readWebsite } from "../read-website.ts";
import type { Source, SourceRequest, SourceYield } from "../source.ts";

export const someProfile: BusinessContext = {
  business_description: "We make appointment software for clinics.",
  product_service_description:
    "Online booking, reminders and a waiting list that fills cancelled appointments.",
  target_market: "Dental clinics with several chairs",
  value_proposition: "Half as many no-shows within three months",
  ideal_customer: "A clinic with a full front desk and more than one dentist",
  pain_points: ["no-shows", "telephone confirmations"],
  competitors: [],
  industry_focus: ["dental clinics"],
  geographic_focus: ["Brazil"],
  exclude_domains: [],
};

export interface SuiteCase {
  /** A source that can run, over fixtures that answer its usual request. */
  source: () => Source | Promise<Source>;
  /** A request that finds at least three companies. */
  fruitful: Partial<SourceRequest>;
  /** A request for which nothing exists; absent where a source has no such thing. */
  barren?: Partial<SourceRequest>;
  allowHosts?: readonly string[];
}

export function requestWith(parts: Partial<SourceRequest>): SourceRequest {
  return {
    profile: someProfile,
    query: "",
    limit: 25,
    list: [],
    fetchPolitely: () => Promise.reject(new Error("No source has asked for a page so far")),
    signal: new AbortController().signal,
    ...parts,
  };
}

export async function collect(
  source: Source,
  parts: Partial<SourceRequest>,
): Promise<SourceYield[]> {
  const yields: SourceYield[] = [];
  for await (const one of source.find(requestWith(parts))) yields.push(one);
  return yields;
}

export const findsOf = (yields: readonly SourceYield[]) =>
  yields.flatMap((one) => (one.kind === "find" ? [one.find] : []));
export const discardsOf = (yields: readonly SourceYield[]) =>
  yields.flatMap((one) => (one.kind === "discard" ? [one.discard] : []));
export const statusesOf = (yields: readonly SourceYield[]) =>
  yields.flatMap((one) => (one.kind === "status" ? [one.message] : []));

/** What every source promises, whichever it is. */
export function keepsTheSourcePromises(
  name: string,
  { source: build, fruitful, barren, allowHosts = [] }: SuiteCase,
): void {
  describe(`${name} as a source`, () => {
    it("has a description for people and lacks nothing", async () => {
      const source = await build();
      expect(source.description).not.toBe("");
      expect(source.missing()).toEqual([]);
    });

    it("finds companies with a name, a website that may be crawled and the place that named them", async () => {
      const finds = findsOf(await collect(await build(), fruitful));
      expect(finds.length).toBeGreaterThanOrEqual(3);
      for (const find of finds) {
        expect(find.company_name.trim()).not.toBe("");
        expect(readWebsite(find.website, allowHosts)).toMatchObject({ ok: true });
        expect(find.source_url).not.toBe("");
      }
    });

    it("says of each who found it, never that it was somebody or other", async () => {
      const [own] = name.split(" ");
      const others = SourceName.options.filter((one) => one !== "auto");
      for (const find of findsOf(await collect(await build(), fruitful)))
        expect(own === "auto" ? others : [own]).toContain(find.source);
    });

    it("says the same thing twice", async () => {
      expect(await collect(await build(), fruitful)).toEqual(
        await collect(await build(), fruitful),
      );
    });

    it("finds no more than it was asked for", async () => {
      expect(findsOf(await collect(await build(), { ...fruitful, limit: 2 }))).toHaveLength(2);
    });

    it("gives a reason for everything it drops", async () => {
      for (const discard of discardsOf(await collect(await build(), fruitful))) {
        expect(discard.reason.length).toBeGreaterThan(10);
        expect(discard.company_name).not.toBe("");
      }
    });

    it("stops when it is told to", async () => {
      const stop = new AbortController();
      const seen: SourceYield[] = [];
      const running = (async () => {
        for await (const one of (await build()).find(
          requestWith({ ...fruitful, signal: stop.signal }),
        )) {
          seen.push(one);
          if (one.kind === "find") stop.abort();
        }
      })();
      await expect(running).rejects.toMatchObject({ name: "AbortError" });
      expect(findsOf(seen)).toHaveLength(1);
    });

    it("can be left in the middle", async () => {
      for await (const one of (await build()).find(requestWith(fruitful)))
        if (one.kind === "find") break;
    });

    if (barren !== undefined) {
      it("finds nothing where there is nothing and says what was searched", async () => {
        const yields = await collect(await build(), barren);
        expect(findsOf(yields)).toEqual([]);
        expect(statusesOf(yields).join(" ").length).toBeGreaterThan(20);
      });
    }
  });
}
