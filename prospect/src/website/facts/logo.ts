import type { Candidate } from "../candidate.ts";
import type { Site } from "../site.ts";
import { nested, organisations, quoteOf, texts } from "../structured.ts";

/** The picture that stands for the company: declared, else the marked image in the page's head. */
export function readLogo(site: Site): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (raw: string, from: Omit<Candidate, "field" | "value" | "key">, base: string) => {
    let url: URL;
    try {
      url = new URL(raw, base);
    } catch {
      return;
    }
    if (url.protocol !== "http:" && url.protocol !== "https:") return;
    candidates.push({ ...from, field: "logo_url", value: url.href, key: url.href });
  };
  for (const item of organisations(site.items))
    for (const raw of [
      ...texts(item, "logo"),
      ...nested(item, "logo").flatMap((image) => texts(image, "url", "contentUrl")),
    ])
      add(
        raw,
        { view: item.view, quote: quoteOf(item, raw), method: item.method, weight: 0.92 },
        item.view.base,
      );
  for (const view of site.views)
    for (const image of view.images) {
      const mark = `${image.raw} ${image.alt} ${image.element.attribs["class"] ?? ""} ${image.element.attribs["id"] ?? ""}`;
      if (
        !/logo/i.test(mark) ||
        /client|partner|sponsor|payment|paypal|footer-logos|award/i.test(mark)
      )
        continue;
      const framed = image.region === "header" || image.region === "nav";
      add(
        image.src,
        { view, quote: image.raw, method: "link", weight: framed ? 0.82 : 0.6 },
        view.base,
      );
    }
  return candidates;
}
