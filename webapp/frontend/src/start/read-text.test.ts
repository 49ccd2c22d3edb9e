import { expect, it } from "vitest";
import { readText } from "./read-text.ts";

const bytes = (...values: number[]) => new Blob([new Uint8Array(values)]);

it("reads UTF-8 and, where it is not that, the encoding of old spreadsheets", async () => {
  expect(await readText(new Blob(["Ipê"]))).toBe("Ipê");
  expect(await readText(bytes(0x49, 0x70, 0xea))).toBe("Ipê");
});

it("takes a workbook or an image for what it is: no text", async () => {
  expect(await readText(bytes(0x50, 0x4b, 3, 4, 0, 0))).toBeNull();
});
