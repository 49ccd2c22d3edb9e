import type { Failure, FailureCode } from "@leadstream/contract";

/** What a person reads when a site could not be read: what happened, then what to do about it. */
export function failure(
  code: FailureCode,
  message: string,
  action: string,
  retryable = false,
): Failure {
  return { code, message, action, retryable };
}

const tryLater = "Try this lead again later.";
const checkAddress = "Check the address of the website and correct it on the lead.";

export const failures = {
  refused: (host: string, why: string) =>
    failure(
      "address_refused",
      `${host || "This address"} was not opened: ${why}.`,
      "Use the public web address of the company. A host of your own network can be allowed with CRAWL_ALLOW_HOSTS.",
    ),
  noSuchDomain: (host: string) =>
    failure("site_not_found", `There is no website under the name ${host}.`, checkAddress),
  noSuchPage: (url: string, status: number) =>
    failure("site_not_found", `The page ${url} does not exist (status ${status}).`, checkAddress),
  robots: (host: string) =>
    failure(
      "site_blocked_by_robots",
      `${host} asks crawlers not to read this page (robots.txt).`,
      "Open the site yourself and add what you need by hand.",
    ),
  robotsUnavailable: (host: string, status: number) =>
    failure(
      "site_blocked_by_robots",
      `${host} could not say what crawlers may read: its robots.txt answered ${status}.`,
      tryLater,
      true,
    ),
  unreachable: (host: string, why: string) =>
    failure("site_unreachable", `${host} could not be reached: ${why}.`, tryLater, true),
  denied: (host: string, status: number) =>
    failure(
      "site_unreachable",
      `${host} does not let automatic readers in (status ${status}).`,
      "Open the site yourself and add what you need by hand.",
    ),
  busy: (host: string, status: number) =>
    failure(
      "site_unreachable",
      `${host} is not answering properly right now (status ${status}).`,
      tryLater,
      true,
    ),
  redirects: (host: string, why: string) =>
    failure(
      "site_unreachable",
      `${host} sends its visitors round in circles: ${why}.`,
      checkAddress,
    ),
  timeout: (host: string, seconds: number) =>
    failure("site_timeout", `${host} did not answer within ${seconds} seconds.`, tryLater, true),
  notHtml: (url: string, type: string) =>
    failure("site_not_html", `${url} is not a web page but ${type}.`, checkAddress),
  tooLarge: (url: string, megabytes: number) =>
    failure(
      "site_not_html",
      `${url} is larger than ${megabytes} MB, more than any page worth reading.`,
      checkAddress,
    ),
  garbled: (host: string) =>
    failure("site_unreachable", `${host} sent data that could not be unpacked.`, tryLater, true),
  cancelled: () =>
    failure("cancelled", "Reading the website was cancelled.", "Start the lead again."),
} as const;
