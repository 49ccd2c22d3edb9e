import { test as base, expect, type BrowserContext } from "@playwright/test";

/** What a browser says of a network that a story cuts on purpose. */
export const cutNetwork = /net::ERR_|WebSocket connection to/;

interface Complaint {
  where: string;
  text: string;
}

interface StoryFixtures {
  /** Said before the act: what the browser will write into its console because the story breaks something. */
  expectNoise: (pattern: RegExp) => void;
}

interface BrowserFixtures {
  complaints: Complaint[];
}

/**
 * Playwright's `test`, in which no page of any story may complain: not in its console, not by an error that nobody
 * caught, not by a dialog (which only a planted script would open). It listens to the browser itself, so that no
 * story can forget to.
 */
export const test = base.extend<StoryFixtures, BrowserFixtures>({
  complaints: [
    async ({ browser }, use) => {
      const complaints: Complaint[] = [];
      const listen = (context: BrowserContext) => watch(context, complaints);
      browser.on("context", listen);
      await use(complaints);
      browser.off("context", listen);
    },
    { scope: "worker", auto: true },
  ],
  expectNoise: [
    async ({ complaints }, use) => {
      const expected: RegExp[] = [];
      await use((pattern) => void expected.push(pattern));
      const unexpected = complaints
        .splice(0)
        .filter(({ text }) => !expected.some((pattern) => pattern.test(text)));
      expect(unexpected, "what the pages complained of").toEqual([]);
    },
    { auto: true },
  ],
});

function watch(context: BrowserContext, complaints: Complaint[]): void {
  const note = (where: string, text: string) => complaints.push({ where, text });
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      note(message.location().url, message.text());
  });
  context.on("weberror", (error) => note(error.page()?.url() ?? "", String(error.error())));
  context.on("dialog", (dialog) => {
    note(dialog.page()?.url() ?? "", `A dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
}
