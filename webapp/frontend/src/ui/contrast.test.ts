import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../styles.css", import.meta.url), "utf8");

function tokensOf(theme: string): Record<string, string> {
  const block = css.slice(css.indexOf(`[data-theme="${theme}"]`)).match(/\{([^}]*)\}/)?.[1] ?? "";
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ["page", "column", "card", "raised"];
const texts = ["ink", "muted", "faint", "accent", "danger", "success", "warn"];
const readable: [string, string][] = [
  ...texts.flatMap((text) => surfaces.map((surface): [string, string] => [text, surface])),
  ["accent", "accent-soft"],
  ["ink", "accent-soft"],
  ["muted", "accent-soft"],
  ["warn", "accent-soft"],
  ["danger", "danger-soft"],
  ["success", "success-soft"],
  ["warn", "warn-soft"],
  ["on-primary", "primary"],
  ["on-primary", "primary-strong"],
  ["on-primary", "danger-fill"],
];
const visible: [string, string][] = [
  ...["field", "focus"].flatMap((line) =>
    surfaces.map((surface): [string, string] => [line, surface]),
  ),
  ["progress", "track"],
  ["progress", "column"],
  ["success-fill", "column"],
  ["danger-fill", "column"],
  ["warn-fill", "column"],
];

describe.each(["dark", "light"])("the %s theme", (theme) => {
  const tokens = tokensOf(theme);
  const pair = (a: string, b: string) => contrast(tokens[a] ?? "#000000", tokens[b] ?? "#000000");

  it.each(readable)("text %s on %s can be read", (text, surface) => {
    expect(pair(text, surface)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(visible)("%s on %s can be seen", (shape, surface) => {
    expect(pair(shape, surface)).toBeGreaterThanOrEqual(3);
  });
});
