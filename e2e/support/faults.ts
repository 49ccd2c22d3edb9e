import type { Page } from "@playwright/test";

const leadRequests = "**/api/v1/leads/*";

/** What the browser itself writes about an answer that refuses. */
export const refusedWith = (status: number) =>
  new RegExp(`Failed to load resource: the server responded with a status of ${status}`);

/** Changes of leads wait on their way to the server until the answer is called. */
export async function holdChanges(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(leadRequests, async (route) => {
    if (route.request().method() === "PATCH") await promise;
    await route.fallback();
  });
  return resolve;
}

/** Changes of leads are answered on their way with this refusal, as a proxy or a busy server does. */
export async function refuseChanges(
  page: Page,
  refusal: { status: number; code: string; message: string; headers?: Record<string, string> },
): Promise<() => Promise<void>> {
  const { status, code, message, headers = {} } = refusal;
  await page.route(leadRequests, (route) =>
    route.request().method() === "PATCH"
      ? route.fulfill({ status, headers, json: { error: { code, message } } })
      : route.fallback(),
  );
  return () => page.unroute(leadRequests);
}

type Message = string | Buffer;
type Deliver = (message: Message) => void;

/** Frames of the live connection pass through `meddle` on their way to the page; everything else passes as it is. */
export async function meddleWithFrames(
  page: Page,
  meddle: (frame: Message, deliver: Deliver) => void,
): Promise<void> {
  await page.routeWebSocket(/\/socket\.io\//, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => {
      const deliver: Deliver = (one) => socket.send(one);
      if (typeof message === "string" && /^42\d*\["frame"/.test(message)) meddle(message, deliver);
      else deliver(message);
    });
  });
}

/**
 * What a browser does to a tab behind another one: it says so and paints no frames. Headless Chromium never hides
 * a page by itself, so the page is told here.
 */
export async function hideTab(page: Page): Promise<void> {
  await page.evaluate(() => {
    const waiting: FrameRequestCallback[] = [];
    const paint = window.requestAnimationFrame.bind(window);
    Object.assign(window, {
      requestAnimationFrame: (run: FrameRequestCallback) => waiting.push(run),
      showAgain: () => {
        Object.assign(window, { requestAnimationFrame: paint });
        for (const run of waiting.splice(0)) paint(run);
      },
    });
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => "hidden" });
    Object.defineProperty(document, "hidden", { configurable: true, get: () => true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
}

export async function showTab(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.deleteProperty(document, "visibilityState");
    Reflect.deleteProperty(document, "hidden");
    (window as unknown as { showAgain(): void }).showAgain();
    document.dispatchEvent(new Event("visibilitychange"));
  });
}
