import type { CrawlOutcome, Extraction, PageWarning, SavedPage } from "../website/types.ts";
import type { FetchPolitely } from "../website/fetch-politely.ts";
import { agentStages } from "@leadstream/contract";
import type { AskModel } from "../model/ask-model.ts";
import {
  AgentFailure,
  type Agent,
  type AgentCard,
  type AgentInput,
  type AgentOutcome,
  type AgentResults,
  type PageText,
} from "./agent.ts";
import { websiteResearchPrompt } from "./prompts/website-research.ts";
import { improve } from "./with-model.ts";
import { detectLanguage } from "./text/language.ts";

/** The outside, as this agent needs it; the rest of the agents have none. */
export interface WebsiteDoors {
  crawlSite(request: {
    website: string;
    fetchPolitely: FetchPolitely;
    maxPages: number;
    signal: AbortSignal;
    onPage?: (page: SavedPage) => void;
  }): Promise<CrawlOutcome>;
  extractFacts(
    pages: SavedPage[],
    context: { baseUrl: string; now: Date; companyName?: string },
  ): Extraction | Promise<Extraction>;
  fetchPolitely: FetchPolitely;
  maxPages: number;
}

export const websiteResearchCard: AgentCard<"website_research"> = {
  name: "website_research",
  description: "Reads the company's website and collects facts with their proof",
  stage: agentStages.website_research,
  needs: [],
  reads: [],
  weight: 40,
};

// Agents read this much of a page; quotes are checked against the saved page, not against this.
const longestText = 20_000;

export function createWebsiteResearch(
  doors: WebsiteDoors,
  askModel?: AskModel,
): Agent<"website_research"> {
  return {
    ...websiteResearchCard,
    async run(input): Promise<AgentOutcome<"website_research">> {
      const crawl = await doors.crawlSite({
        website: input.lead.website,
        fetchPolitely: reportedFetch(doors.fetchPolitely, input),
        maxPages: doors.maxPages,
        signal: input.signal,
      });
      if (!crawl.ok) throw new AgentFailure(crawl.failure);
      const { facts, rejected, signals, warnings } = await doors.extractFacts(crawl.pages, {
        baseUrl: crawl.baseUrl,
        now: input.now,
        companyName: input.lead.company_name,
      });
      const allWarnings = [
        ...crawl.warnings,
        ...warnings.filter(
          (one) =>
            !crawl.warnings.some(
              (other) => other.text === one.text && other.source_url === one.source_url,
            ),
        ),
      ];
      const texts = crawl.pages.map((page) => withoutOrders(page, allWarnings));
      const language = facts.find((fact) => fact.field === "language")?.value;
      const draft: AgentResults["website_research"] = {
        base_url: crawl.baseUrl,
        domain: crawl.domain,
        language:
          typeof language === "string"
            ? language
            : detectLanguage(texts.map((page) => page.text).join("\n")),
        pages: crawl.pages.map(({ url, title, sha256 }) => ({ url, title, sha256 })),
        texts,
        facts,
        rejected,
        signals,
        warnings: allWarnings,
      };
      if (!askModel) return { method: "evidence", pages: crawl.pages, output: draft };
      return {
        ...(await improve("website_research", {
          draft,
          texts,
          input,
          prompt: websiteResearchPrompt,
          askModel,
        })),
        pages: crawl.pages,
      };
    },
  };
}

/** What a page orders its reader to do is reported as a warning and read by no agent. */
function withoutOrders(page: SavedPage, warnings: readonly PageWarning[]): PageText {
  const orders = warnings
    .filter((warning) => warning.kind.includes("instruction"))
    .map((warning) => warning.text.trim());
  const text = page.text
    .split("\n")
    .filter((line) => !orders.some((order) => order !== "" && line.includes(order)))
    .join("\n");
  return { url: page.url, title: page.title, text: text.slice(0, longestText) };
}

/** Every page is a tool call that people can watch. A page that cannot be had is a failed call and still an ordinary answer. */
function reportedFetch(
  fetchPolitely: FetchPolitely,
  input: Pick<AgentInput, "toolCall">,
): FetchPolitely {
  return async (url, options) => {
    try {
      return await input.toolCall(
        "fetch_page",
        { url },
        async () => {
          const outcome = await fetchPolitely(url, options);
          if (!outcome.ok) throw new PageNotFetched(outcome);
          return outcome;
        },
        ({ page }) => `${page.status} ${page.title || page.url}`.slice(0, 200),
      );
    } catch (error) {
      if (error instanceof PageNotFetched) return error.outcome;
      throw error;
    }
  };
}

type NotFetched = Extract<Awaited<ReturnType<FetchPolitely>>, { ok: false }>;

class PageNotFetched extends AgentFailure {
  readonly outcome: NotFetched;

  constructor(outcome: NotFetched) {
    super(outcome.failure);
    this.name = "PageNotFetched";
    this.outcome = outcome;
  }
}
