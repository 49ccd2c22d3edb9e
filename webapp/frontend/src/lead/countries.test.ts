import { expect, it } from "vitest";
import { countriesIn } from "./countries.ts";

it("lists each country once, by its name in the reader's language", () => {
  const english = countriesIn("en");
  const codes = english.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["BR", "GB", "US", "DE", "JP", "XK"]));
  for (const none of ["UK", "ZZ", "EU", "SU", "DD", "AA"]) expect(codes).not.toContain(none);
  expect(new Set(english.map(({ name }) => name)).size).toBe(english.length);
  expect(countriesIn("pt-BR").find(({ code }) => code === "DE")?.name).toBe("Alemanha");
});
