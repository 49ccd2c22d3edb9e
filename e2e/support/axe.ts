import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

/** WCAG 2.0 to 2.2, A and AA, and what axe holds for good practice besides: nothing to object to. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  await test.step(`axe: ${what}`, async () => {
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    expect(found, `axe on ${what}`).toEqual([]);
  });
}
