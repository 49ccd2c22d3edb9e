import {
  commaList,
  parseSettings,
  url,
  wholeNumber,
  type Environment,
} from "@leadstream/runtime/settings";
import { z } from "zod";

/** `host[:port]`, separated by commas. */
export const hostList = commaList.refine((hosts) => hosts.every((one) => !/[/@\s]/.test(one)), {
  error: "must be host[:port], separated by commas",
});

/** The crawl settings of the contract, the same for the service and for a command without one. */
export const crawlSettings = {
  CRAWL_ALLOW_HOSTS: hostList,
  CRAWL_PROXY_URL: url(),
  CRAWL_DELAY_MS: wholeNumber(1000, 0, 60_000),
  CRAWL_MAX_PAGES: wholeNumber(8, 1, 50),
};

const CrawlSettings = z.object(crawlSettings);

export function readCrawlSettings(environment: Environment) {
  return crawlOf(parseSettings(CrawlSettings, environment));
}

/** The settings under the names that the crawl knows them by. */
export function crawlOf(settings: z.infer<typeof CrawlSettings>) {
  return {
    allowHosts: settings.CRAWL_ALLOW_HOSTS,
    proxyUrl: settings.CRAWL_PROXY_URL,
    delayMs: settings.CRAWL_DELAY_MS,
    maxPages: settings.CRAWL_MAX_PAGES,
  };
}
