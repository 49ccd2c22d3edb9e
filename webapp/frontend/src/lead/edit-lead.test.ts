import { QueryClient } from "@tanstack/react-query";
import { afterEach, describe, expect, it, vi } from "vitest";
import { boardStore } from "../board/live-board.ts";
import type { FullLead } from "../board/lead-requests.ts";
import { someLead } from "../board/testing/some.ts";
import { editLead, fieldText } from "./edit-lead.ts";

/** The web app's side of one lead: a stale version is refused. */
function serve(lead: FullLead): FullLead[] {
  const states = [lead];
  vi.stubGlobal("fetch", async (_path: string, init: RequestInit) => {
    const now = states.at(-1) as FullLead;
    if (init.method !== "PATCH") return Response.json({ lead: now });
    const patch = JSON.parse(init.body as string) as {
      expected_version: number;
      fields: Partial<FullLead>;
    };
    if (patch.expected_version !== now.version)
      return Response.json(
        { error: { code: "version_conflict", message: "Changed meanwhile." } },
        { status: 409 },
      );
    states.push({ ...now, ...patch.fields, version: now.version + 1 });
    return Response.json({ lead: states.at(-1) });
  });
  return states;
}

const fullLead = (given: Partial<FullLead>) =>
  ({ ...someLead({ lead_id: "edited" }), ...given }) as FullLead;
const queries = new QueryClient();
const write = (seen: FullLead, city: string) =>
  editLead(
    queries,
    seen,
    { fields: { city } },
    (theirs) => fieldText(theirs, "city") !== fieldText(seen, "city"),
  );

describe("editing a lead", () => {
  vi.stubGlobal("requestAnimationFrame", () => 0);
  afterEach(() => vi.stubGlobal("fetch", undefined));

  it("shows both values when somebody else wrote the field, also if their news came first", async () => {
    const seen = fullLead({ city: "Campinas", version: 4 });
    const theirs = fullLead({ city: "Sorocaba", version: 5 });
    const states = serve(theirs);
    boardStore.receiveLead(theirs);
    expect(await write(seen, "Santos")).toEqual({ outcome: "conflict", theirs });
    expect(states).toEqual([theirs]);
  });

  it("saves beside a change elsewhere in the lead", async () => {
    const seen = fullLead({ city: "Campinas", version: 4 });
    const states = serve(fullLead({ city: "Campinas", industry: "Bakery", version: 7 }));
    expect((await write(seen, "Santos")).outcome).toBe("saved");
    expect(states.at(-1)).toMatchObject({ city: "Santos", industry: "Bakery", version: 8 });
  });
});
