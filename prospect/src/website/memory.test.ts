import { expect, it } from "vitest";
import { extractFacts } from "./extract-facts.ts";
import { readPage } from "./read-page.ts";
import { heapMegabytes } from "./testing/heap.ts";

/** Bytes that no reader looks at, and which the letters cut from the page must not keep. */
const weight = `<style>${".a{color:red}".repeat(16_000)}</style>`;

function readCompany(number: number): void {
  const url = `https://company-${number}.example/`;
  const html = `<!doctype html><title>Company ${number}</title>${weight}
    <div class="of-the-company-number-${number}"><h1>Lindholm Works number ${number}</h1>
    <p>We’re a joinery, number ${number} of many, at Quay Street ${number}, and our owner is Ana Ruiz.</p></div>
    <footer id="the-footer-number-${number}">© 2026 Lindholm Works number ${number} Ltd, Springfield, Illinois</footer>`;
  const page = readPage({ url, bytes: Buffer.from(html), fetchedAt: "2026-11-22T00:00:00.000Z" });
  extractFacts([page], { baseUrl: url, now: new Date("2026-11-22T00:00:00.000Z") });
}

it("keeps nothing of a company's pages once they are read", () => {
  for (let number = 0; number < 10; number += 1) readCompany(number);
  const before = heapMegabytes();
  // A hundred pages of 0.4 megabytes each, two bytes a letter.
  for (let number = 10; number < 110; number += 1) readCompany(number);
  expect(heapMegabytes() - before).toBeLessThan(8);
});
