import { expect, it } from "vitest";
import { documentOf, extract } from "../../testing/page.ts";
import { homePages } from "./testing/home-pages.ts";

function markupOf(line: string): string {
  const [, kind, text = ""] = /^(nav|h1|h2|foot): (.*)$/.exec(line) ?? [];
  if (kind === "nav") return `<nav><ul><li>${text.split(" · ").join("</li><li>")}</li></ul></nav>`;
  if (kind === "foot") return `<footer><p>${text}</p></footer>`;
  return kind ? `<${kind}>${text}</${kind}>` : `<p>${line}</p>`;
}

const pages = Object.entries(homePages).flatMap(([lang, text]) =>
  text
    .trim()
    .split("\n\n")
    .map((page) => {
      const [head = "", ...lines] = page.split("\n");
      const [sector = "", title = ""] = head.split(" | ");
      return { lang, sector, title, body: lines.map(markupOf).join("") };
    }),
);
/** What names and customers say the loudest is not always the trade. */
const stillWrong = new Set(["Willow Bank Resort – dementia care", "Büro Kranich"]);

it.each(pages.filter(({ title }) => !stillWrong.has(title)))(
  "$sector in $lang: $title",
  ({ lang, sector, title, body }) => {
    const { facts } = extract(documentOf(body, `<title>${title}</title>`, lang), {
      url: "https://kestrel-x.com/",
    });
    expect(facts.find(({ field }) => field === "industry")?.value).toMatchObject({ sector });
  },
);
