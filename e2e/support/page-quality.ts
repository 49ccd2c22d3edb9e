import { expect, type CDPSession, type Page } from "@playwright/test";

/** What the browser's own inspector holds against a page: issues, deprecations, log entries. */
export async function inspect(page: Page): Promise<() => string[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const found: string[] = [];
  session.on("Audits.issueAdded", ({ issue }) => found.push(JSON.stringify(issue)));
  session.on("Log.entryAdded", ({ entry }) => {
    if (entry.level !== "verbose" && entry.level !== "info")
      found.push(`${entry.source}: ${entry.text} ${entry.url ?? ""}`);
  });
  await session.send("Audits.enable");
  await session.send("Log.enable");
  return () => found.splice(0);
}

/** Addresses that a page asks for and that are not the product's own. */
export function watchStrangers(page: Page, home: string): string[] {
  const strangers: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.origin !== new URL(home).origin)
      strangers.push(request.url());
  });
  return strangers;
}

/** Pictures drawn in another shape than their own, or without a size that keeps their place. */
export function distortedPictures(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.images].flatMap((image) => {
      const { naturalWidth, naturalHeight, clientWidth, clientHeight } = image;
      if (clientWidth === 0 || clientHeight === 0) return [];
      const wrong = Math.abs(naturalWidth / naturalHeight - clientWidth / clientHeight) > 0.05;
      const loose = !image.hasAttribute("width") && getComputedStyle(image).height === "auto";
      return wrong || loose ? [image.outerHTML] : [];
    }),
  );
}

/** Fields that refuse a pasted text, as a password manager or a person with a long password needs it. */
export function fieldsThatRefusePaste(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("input, textarea")].flatMap((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text", "a quiet river runs");
      const paste = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData });
      field.dispatchEvent(paste);
      return paste.defaultPrevented ? [field.outerHTML] : [];
    }),
  );
}

/**
 * What a finger can hardly hit: less than 24 pixels wide or high. Links within a sentence are as high as its lines, and
 * a label is part of the target of its box.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const interactive =
      "a[href], button, summary, select, textarea, input:not([type=hidden]), [role=menuitem], [role=tab], [tabindex='0'][role=button]";
    return [...document.querySelectorAll<HTMLElement>(interactive)].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      if (element.closest(".sr-only, [aria-hidden=true]") !== null) return [];
      const whole = element.closest("label") ?? element;
      const { width, height } = whole.getBoundingClientRect();
      if (width >= 24 && height >= 24) return [];
      const style = getComputedStyle(element);
      const inSentence =
        style.display === "inline" &&
        (element.parentElement?.textContent ?? "").trim() !== (element.textContent ?? "").trim();
      return inSentence
        ? []
        : [`${Math.round(width)}x${Math.round(height)} ${element.outerHTML.slice(0, 160)}`];
    });
  });
}

interface Stop {
  html: string;
  visible: boolean;
  marked: boolean;
  backwards: boolean;
  /** Nothing that takes the focus stands before it. */
  first: boolean;
}

/** Walks through the page by Tab: every stop is in sight and marked, and the way goes forward through the document. */
export async function expectLogicalTabOrder(page: Page, what: string, most = 60): Promise<void> {
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll("[tabindex]")].flatMap((element) =>
        (element as HTMLElement).tabIndex > 0 ? [element.outerHTML] : [],
      ),
    ),
    `${what}: nothing jumps the queue`,
  ).toEqual([]);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
  });
  const seen = new Set<string>();
  const wrong: Stop[] = [];
  let wrapped = false;
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(readStop);
    if (stop === null) break;
    if (seen.has(stop.key)) break;
    seen.add(stop.key);
    // Behind the last stop comes the first one, once.
    const wraps: boolean = stop.backwards && stop.first && !wrapped;
    wrapped ||= wraps;
    if (!stop.visible || !stop.marked || (stop.backwards && !wraps)) wrong.push(stop);
  }
  expect(seen.size, `${what}: Tab reaches something`).toBeGreaterThan(2);
  expect(wrong, `${what}: stops that are unseen, unmarked or out of order`).toEqual([]);
}

function readStop(): (Stop & { key: string }) | null {
  const here = document.activeElement;
  if (!(here instanceof HTMLElement) || here === document.body) return null;
  const state = window as unknown as { lastStop?: Element; stops?: Map<Element, number> };
  const last = state.lastStop;
  state.lastStop = here;
  state.stops ??= new Map();
  if (!state.stops.has(here)) state.stops.set(here, state.stops.size);
  // Base UI's guards at the edges of a popup hand the focus on at once.
  const box = here.getBoundingClientRect();
  const shown = (element: Element) => {
    const style = getComputedStyle(element);
    return (
      (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0) ||
      style.boxShadow !== "none"
    );
  };
  const around = [here, here.parentElement, here.closest("label"), here.closest("li")];
  return {
    key: String(state.stops.get(here)),
    html: here.outerHTML.slice(0, 160),
    visible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight,
    marked: around.some((element) => element !== null && shown(element)),
    first: here === document.querySelector("a[href], button, input, select, textarea"),
    backwards:
      last !== undefined &&
      last.isConnected &&
      (last.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  };
}
