import { describe, expect, it } from "vitest";
import { namesOf } from "../../testing/house.ts";

const team = (...names: string[]) =>
  `<h2>Our team</h2>${names.map((name) => `<p>${name}</p>`).join("")}`;

describe("first names from afar and of long ago", () => {
  it.each([
    "Slawomir Orth",
    "Bozena Orth",
    "Ertugrul Orth",
    "Gulsen Orth",
    "Noureddine Orth",
    "Ouafa Orth",
    "Sowmya Orth",
    "Olubunmi Orth",
    "Chinyere Orth",
    "Nhung Orth",
    "Solveig Orth",
    "Edeltraut Orth",
    "Sietske Orth",
    "Gonzague Orth",
    "Ermenegildo Orth",
    "Claudineia Orth",
  ])("%s is somebody", (name) => {
    expect(namesOf(team(name))).toEqual([name]);
  });

  it.each([
    "Sage Interiors",
    "Kali Linux",
    "Hong Kong",
    "Merry Christmas",
    "Abu Dhabi",
    "Meta Pixel",
    "Sri Lanka",
    "Tri County",
    "Nassim Photography",
  ])("%s is nobody", (text) => {
    expect(namesOf(team(text))).toEqual([]);
  });
});
