import { describe, expect, it } from "vitest";
import { harvestRuntime } from "./runtime.ts";
import { createSources } from "./sources/index.ts";

const sources = () => createSources({ allowHosts: [] });

describe("choosing who works the sources", () => {
  it("leaves them as they are unless told otherwise", async () => {
    const given = sources();
    expect(await harvestRuntime("core", given)).toBe(given);
  });

  it("hands them to the optional package with the model there is", async () => {
    const worked = new Map(sources());
    const model = "any" as const;
    const handed: unknown[] = [];
    const load = () =>
      Promise.resolve({
        harvestWithAdk: (given: unknown, options: unknown) => (handed.push(given, options), worked),
      });
    const given = sources();
    expect(await harvestRuntime("adk", given, { model, load })).toBe(worked);
    expect(handed).toEqual([given, { model }]);
  });

  it("says how to install the package when it is missing", async () => {
    const load = () =>
      Promise.reject(
        Object.assign(new Error("Cannot find package '@google/adk'"), {
          code: "ERR_MODULE_NOT_FOUND",
        }),
      );
    await expect(harvestRuntime("adk", sources(), { load })).rejects.toThrow(
      "npm ci --prefix prospect/adk",
    );
  });

  it("hides no other trouble behind that", async () => {
    await expect(
      harvestRuntime("adk", sources(), { load: () => Promise.reject(new Error("broken")) }),
    ).rejects.toThrow("broken");
  });
});
