import { expect, it } from "vitest";
import { matchCommands, type Command } from "./match-commands.ts";

const command = (label: string): Command => ({
  id: label,
  kind: "page",
  label,
  run: () => undefined,
});
const all = ["Analytics", "Análises", "Customer profile", "Theme: Light"].map(command);
const labels = (text: string) => matchCommands(all, text).map(({ label }) => label);

it.each([
  ["", ["Analytics", "Análises", "Customer profile", "Theme: Light"]],
  ["ana", ["Analytics", "Análises"]],
  ["analises", ["Análises"]],
  ["prof cust", ["Customer profile"]],
  ["light", ["Theme: Light"]],
  ["rofile", []],
])("typing %j leaves %j", (text, left) => {
  expect(labels(text)).toEqual(left);
});
