import { expect, it } from "vitest";
import { createFormat } from "./format.ts";
import { regionOf } from "./index.ts";

it("writes English dates as the browser's own English does", () => {
  const noon = "2026-11-28T12:00:00Z";
  expect(createFormat(regionOf("en", ["pt-BR", "en-GB"])).date(noon)).toBe("28 Nov 2026");
  expect(createFormat(regionOf("en", ["en-US", "en-GB"])).date(noon)).toBe("Nov 28, 2026");
  expect(createFormat(regionOf("en", ["pt-BR"])).date(noon)).toBe("Nov 28, 2026");
  expect(regionOf("pt-BR", ["en-GB", "pt-PT"])).toBe("pt-BR");
});
