import type { Candidate } from "../candidate.ts";
import type { PageView } from "../page-view.ts";
import type { Site } from "../site.ts";
import { signatures, type Signature } from "./technology-signatures.ts";

/** Products by the marks they leave in headers, markup and script addresses; what the text merely mentions is no use. */
export function readTechnologies(site: Site): Candidate[] {
  return site.views.flatMap(inPage);
}

function inPage(view: PageView): Candidate[] {
  // ASCII letters only, so that places in both texts stay the same.
  const markup = view.page.html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const headers = Object.entries(view.page.headers).map(([name, value]) => `${name}: ${value}`);
  return signatures.flatMap((signature) => {
    const quote = inHeaders(signature, headers) ?? inMarkup(signature, markup, view.page.html);
    if (quote === null) return [];
    const { name, category } = signature;
    return [{ field: "technology" as const, value: { name, category }, key: name, view, quote, method: "meta" as const, weight: 0.94 }];
  });
}

function inHeaders(signature: Signature, headers: readonly string[]): string | null {
  for (const mark of signature.headers ?? []) {
    const found = headers.find((header) => header.toLowerCase().startsWith(mark));
    if (found) return found.slice(0, 200);
  }
  return null;
}

function inMarkup({ marks, pattern }: Signature, markup: string, html: string): string | null {
  for (const mark of marks) {
    const at = findOutsideText(markup, mark);
    if (at >= 0) return html.slice(at, at + mark.length);
  }
  const match = pattern?.exec(markup);
  return match ? html.slice(match.index, match.index + match[0].length) : null;
}

/** A mark counts inside a tag, a script, a style or a comment; between tags it is something the text talks about. */
function findOutsideText(markup: string, mark: string): number {
  for (let at = markup.indexOf(mark), tries = 0; at >= 0 && tries < 25; at = markup.indexOf(mark, at + mark.length), tries += 1) {
    const open = markup.lastIndexOf("<", at);
    const close = markup.lastIndexOf(">", at);
    if (open > close) return at;
    const tag = markup.slice(open, open + 8);
    if (tag.startsWith("<script") || tag.startsWith("<style")) return at;
    // Scripts hold angle brackets of their own; the nearest script tag decides.
    const scriptOpen = markup.lastIndexOf("<script", at);
    if (scriptOpen >= 0 && markup.lastIndexOf("</script", at) < scriptOpen) return at;
    const commentOpen = markup.lastIndexOf("<!--", at);
    if (commentOpen >= 0 && markup.lastIndexOf("-->", at) < commentOpen) return at;
    const styleOpen = markup.lastIndexOf("<style", at);
    if (styleOpen >= 0 && markup.lastIndexOf("</style", at) < styleOpen) return at;
  }
  return -1;
}
