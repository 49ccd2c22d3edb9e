import type { Candidate } from "../candidate.ts";
import type { PageView } from "../page-view.ts";
import type { Site } from "../site.ts";
import { detectLanguage, languageOfPage } from "./detect-language.ts";

export function readLanguage(site: Site): Candidate[] {
  return site.views.flatMap((view, index) => languageOf(view, index === 0));
}

/** Content decides; the attribute adds the region when it agrees and speaks alone when there is no text to judge. */
function languageOf(view: PageView, isFirst: boolean): Candidate[] {
  const claimed = canonicalTag(view.lang);
  const prose = view.lines.filter((line) => line.text.length > 60);
  const detected = languageOfPage(view);
  if (!detected) {
    if (!claimed || !view.lang) return [];
    return [
      {
        field: "language",
        value: claimed,
        key: claimed.slice(0, 2),
        view,
        quote: view.lang,
        method: "meta",
        weight: 0.7,
      },
    ];
  }
  const value = claimed?.startsWith(`${detected.code}-`) ? claimed : detected.code;
  const line =
    (prose.length > 0 ? prose : view.lines).find(
      (one) => detectLanguage(one.text)?.code === detected.code,
    ) ?? view.lines[0];
  if (!line) return [];
  const weight = Math.min(0.97, 0.72 + detected.share * 0.25 + (isFirst ? 0.05 : 0));
  return [
    {
      field: "language",
      value,
      key: detected.code,
      view,
      quote: line.text.slice(0, 160),
      method: "text",
      weight,
    },
  ];
}

function canonicalTag(tag: string | null): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2}))?(?:$|[^a-z])/i.exec(tag ?? "");
  if (!match?.[1]) return null;
  return match[2] ? `${match[1].toLowerCase()}-${match[2].toUpperCase()}` : match[1].toLowerCase();
}
