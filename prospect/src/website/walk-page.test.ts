import { describe, expect, it } from "vitest";
import { viewOf } from "./page-view.ts";
import { documentOf, pageOf } from "./testing/page.ts";

const linesOf = (body: string) => viewOf(pageOf(documentOf(body))).lines.map(({ text }) => text);

describe("elements that touch within a line", () => {
  it.each([
    [
      "<div><span>12 Mill Road · AB1 2CD Alder</span><span>Legal notice</span></div>",
      "12 Mill Road · AB1 2CD Alder Legal notice",
    ],
    ["<p><b>Cutting and grinding</b><i>Read more</i></p>", "Cutting and grinding Read more"],
    ["<p><b>GOOD WORK</b><i>Mill Road 5</i></p>", "GOOD WORK Mill Road 5"],
    ["<p><b><i>Open on 3</i></b><span>May</span></p>", "Open on 3 May"],
  ])("are words apart where one of them is several words: %s", (markup, line) => {
    expect(linesOf(markup)).toEqual([line]);
  });

  it.each([
    ["<p><b>Kestrel</b><i>House</i></p>", "KestrelHouse"],
    ["<p><span>W</span><span>elcome to the house</span></p>", "Welcome to the house"],
    ["<p>The <b>grind</b><i>ers</i> of Alder</p>", "The grinders of Alder"],
    ["<p><span>The house (</span><span>Alder)</span></p>", "The house (Alder)"],
  ])("are one word else: %s", (markup, line) => {
    expect(linesOf(markup)).toEqual([line]);
  });
});

it.each(["block", "d-block mb-2", "mt-1 block text-sm"])(
  "spans whose class %s sets them below each other are lines of their own",
  (names) => {
    const span = (text: string) => `<span class="${names}">${text}</span>`;
    expect(
      linesOf(`<address>${span("Kestrel LLC")}${span("Suite 3B")}${span("Alder")}</address>`),
    ).toEqual(["Kestrel LLC", "Suite 3B", "Alder"]);
  },
);
