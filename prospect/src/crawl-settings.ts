import {
  commaList,
  parseSettings,
  url,
  wholeNumber,
  type Environment,
} from "@leadstream/runtime/settings";
import { z } from "zod";
import type { FetchPolitelyOptions } from "./fetch-politely.ts";

const Settings = z.object({
  CRAWL_ALLOW_HOSTS: commaList,
  CRAWL_PROXY_URL: url(),
  CRAWL_DELAY_MS: wholeNumber(1000, 0, 600_000),
  CRAWL_MAX_PAGES: wholeNumber(8, 1, 200),
});

/** The crawl settings of the contract, for commands that run without a service. */
export function readCrawlSettings(
  environment: Environment,
): FetchPolitelyOptions & { maxPages: number } {
  const settings = parseSettings(Settings, environment);
  return {
    allowHosts: settings.CRAWL_ALLOW_HOSTS,
    proxyUrl: settings.CRAWL_PROXY_URL,
    delayMs: settings.CRAWL_DELAY_MS,
    maxPages: settings.CRAWL_MAX_PAGES,
  };
}
