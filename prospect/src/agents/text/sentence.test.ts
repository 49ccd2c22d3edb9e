import { describe, expect, it } from "vitest";
import { listed } from "./sentence.ts";

describe("a list in a sentence", () => {
  it.each([
    [["reservas", "informes"], "reservas e informes"],
    [["citas", "reservas", "higiene"], "citas, reservas e higiene"],
    [["agua", "hielo"], "agua y hielo"],
    [["citas", "reservas"], "citas y reservas"],
    [["citas"], "citas"],
    [[], ""],
  ])("joins %j as Spanish does", (items, text) => {
    expect(listed(items, "y")).toBe(text);
  });
});
