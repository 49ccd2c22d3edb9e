import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { signInOverApi, type Account, type Api } from "./api.ts";
import { createAccount, signIn } from "./person.ts";
import { makeDataDir, removeDataDir, startProduct, type RunningProduct } from "./product.ts";

export const ana: Account = {
  name: "Ana Prado",
  email: "ana@leadstream.example",
  password: "a quiet river runs",
};

export interface Workspace {
  product: RunningProduct;
  dataDir: string;
  /** The owner's own client beside the page. */
  api: Api;
  /** A browser of its own, signed in; as Ana unless somebody else is named. */
  open(
    browser: Browser,
    options?: BrowserContextOptions & {
      account?: Account;
      path?: string;
      theme?: string;
      language?: string;
    },
  ): Promise<Page>;
  close(): Promise<void>;
}

/** A running product whose owner has an account: where most stories begin. */
export async function openWorkspace(
  browser: Browser,
  settings: Record<string, string> = {},
): Promise<Workspace> {
  const dataDir = makeDataDir();
  const product = await startProduct(dataDir, settings);
  const first = await browser.newPage({ baseURL: product.address });
  await first.goto("/");
  await createAccount(first, ana);
  await first.close();
  return {
    product,
    dataDir,
    api: await signInOverApi(product.address, ana),
    open: async (browser, options = {}) => {
      const { account = ana, path = "/board", theme, language, ...rest } = options;
      const context = await browser.newContext({ baseURL: product.address, ...rest });
      const page = await context.newPage();
      await page.addInitScript(
        ([chosenTheme, chosenLanguage]) => {
          if (chosenTheme !== undefined) localStorage.setItem("leadstream.theme", chosenTheme);
          if (chosenLanguage !== undefined)
            localStorage.setItem("leadstream.locale", chosenLanguage);
        },
        [theme, language] as const,
      );
      await signIn(page, account);
      await page.goto(path);
      return page;
    },
    close: async () => {
      await product.stop();
      removeDataDir(dataDir);
    },
  };
}
