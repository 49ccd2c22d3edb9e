import { describe, expect, it } from "vitest";
import { namedInText } from "./named-in-text.ts";

const namesIn = (text: string) => namedInText(text).map(({ name }) => name);

describe("names in a line", () => {
  it.each([
    ["Anna Lenz", ["Anna Lenz"]],
    ["Anna Lenz, Paul Orth und Eva Sola", ["Anna Lenz", "Paul Orth", "Eva Sola"]],
    ["Treasurer: PAUL ORTH", ["Paul Orth"]],
    ["Anna LENZ", ["Anna Lenz"]],
    ["Opening Hours", []],
    ["anna@kestrel-house.com", []],
    ["Mª Paula Lenz", []],
    ["Eva Mª Paula Lenz", ["Eva Mª Paula Lenz"]],
    ["Anna", []],
    ["", []],
  ])("%s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it("stand where they are said to stand", () => {
    const text = "Seen by Dr. Anna Lenz today";
    const [one] = namedInText(text);
    expect(text.slice(one?.start, one?.end)).toBe("Anna Lenz");
    expect(one?.titled).toBe(true);
  });

  it("are not looked for in a line without end", () => {
    expect(namesIn("Anna Lenz ".repeat(1000))).toEqual([]);
  });
});
