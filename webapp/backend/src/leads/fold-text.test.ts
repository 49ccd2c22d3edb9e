import { describe, expect, it } from "vitest";
import { textPattern } from "./fold-text.ts";

const finds = (wanted: string, text: string) => new RegExp(textPattern(wanted), "u").test(text);

describe("a pattern for text", () => {
  it.each([
    ["água", "ÁGUA BOA"],
    ["Água", "agua"],
    ["sao paulo", "São Paulo"],
    ["SØREN", "soren"],
    ["soren", "Søren"],
    ["łódź", "Lodz"],
    ["straße", "Straße"],
    ["москва", "МОСКВА"],
  ])("finds %s in %s", (wanted, text) => expect(finds(wanted, text)).toBe(true));

  it.each([".*", "a|b", "(", "[", "]", "\\", "^", "$", "100%", "a_b", "***", "a-b"])(
    "takes %s as it stands",
    (wanted) => {
      expect(finds(wanted, `x${wanted}y`)).toBe(true);
      expect(finds(wanted, "xAnything else by")).toBe(false);
    },
  );
});
