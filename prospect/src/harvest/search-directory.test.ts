import { describe, expect, it } from "vitest";
import { directoryEntries } from "../demo-web/companies.ts";
import { createDirectorySearch } from "./search-directory.ts";
import { someProfile } from "./testing/source-suite.ts";

const directory = createDirectorySearch(directoryEntries);

describe("searching the directory", () => {
  it("names what it does not know as it was written", () => {
    expect(directory.search("Zeppelinwerften e âncoras no Brasil", someProfile).told).toContain(
      "Nothing there mentions Zeppelinwerften, âncoras.",
    );
  });

  it.each(["Germany", "Spain"])("puts companies of %s first for who sells there", (country) => {
    const profile = { ...someProfile, target_market: "Dentists", geographic_focus: [country] };
    const [first] = directory.search("dental clinic", profile).entries;
    expect(first?.country).toBe({ Germany: "DE", Spain: "ES" }[country]);
  });
});
