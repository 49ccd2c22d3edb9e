import { globSync, readFileSync } from "node:fs";
import { parseSync } from "vite";
import { expect, it } from "vitest";

const root = new URL("..", import.meta.url).pathname;
const spoken = new Set([
  "aria-label",
  "aria-valuetext",
  "aria-description",
  "title",
  "placeholder",
  "alt",
  "label",
  "hint",
  "body",
  "text",
  "description",
  "confirm",
]);

interface Node {
  type: string;
  [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"
  );
}

/** Words that a person would read: two letters in a row. */
const words = /\p{L}{2}/u;

function literalsOf(source: string, name: string): string[] {
  const found: string[] = [];
  const keep = (text: unknown) => {
    if (typeof text === "string" && words.test(text.replace("https://", "")))
      found.push(text.trim());
  };
  /** Text that an expression may come to, without looking into calls, whose arguments are not shown. */
  function shown(node: unknown): void {
    if (!isNode(node)) return;
    if (node.type === "Literal") keep(node["value"]);
    else if (node.type === "TemplateLiteral") {
      for (const quasi of node["quasis"] as { value: { raw: string } }[]) keep(quasi.value.raw);
    } else if (node.type === "ConditionalExpression") {
      shown(node["consequent"]);
      shown(node["alternate"]);
    } else if (node.type === "LogicalExpression") {
      shown(node["left"]);
      shown(node["right"]);
    } else if (node.type === "JSXExpressionContainer") shown(node["expression"]);
  }
  function visit(node: Node): void {
    if (node.type === "JSXText") keep(node["value"]);
    if (node.type === "JSXElement" || node.type === "JSXFragment") {
      for (const child of node["children"] as Node[])
        if (child.type === "JSXExpressionContainer") shown(child);
    }
    if (node.type === "JSXAttribute" && spoken.has((node["name"] as { name: string }).name))
      shown(node["value"]);
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
    }
  }
  visit(parseSync(name, source).program as unknown as Node); // the parser's types are a union of every syntax; only these few matter
  return found;
}

it("finds words written beside the catalogue", () => {
  const source =
    '<p title="Hello">Some words {ok ? "yes" : t.no} {`${n} leads`} {f("not shown")}</p>';
  expect(literalsOf(source, "sample.tsx").sort()).toEqual(["Hello", "Some words", "leads", "yes"]);
});

const files = globSync("**/*.tsx", { cwd: root });

it("reads the whole page", () => {
  expect(files.length).toBeGreaterThan(40);
});

it.each(files)("%s says nothing outside the catalogue", (file) => {
  expect(literalsOf(readFileSync(root + file, "utf8"), file)).toEqual([]);
});
