import { expect, test } from "vitest";
import { groupOf } from "./group.ts";

test.for([
  "Our Team",
  "OUR TEAM",
  "Our VP",
  "Meet the developers",
  "Praxisteam",
  "L’équipe médicale",
])("%s announces people", (heading) => {
  expect(groupOf(heading)).not.toBeNull();
});

test.for(["Development", "Our Services", "About us", "Sales and marketing"])(
  "%s announces nobody",
  (heading) => {
    expect(groupOf(heading)).toBeNull();
  },
);
