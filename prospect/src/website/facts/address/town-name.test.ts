import { expect, it } from "vitest";
import { isNoTown, tidyTown } from "./town-name.ts";

it.each([
  ["ST Larkton", "Larkton"],
  ["AVE Larkton", "Larkton"],
  ["In St. Lark", "In St. Lark"],
  ["St. Lark", "St. Lark"],
  ["Mill St Larkton", "Larkton"],
])("%s is the town %s", (caught, town) => {
  expect(tidyTown(caught)).toBe(town);
});

it.each(["CP", "CRMV", "Handelsregister", "Partnerschaftsregister AG Lark", "Región de los Lagos"])(
  "%s is none",
  (text) => {
    expect(isNoTown(text)).toBe(true);
  },
);
