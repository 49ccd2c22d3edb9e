import type { LeadStage } from "@leadstream/contract/lead";
import type { ReactNode } from "react";
import { useMe } from "../accounts/session.ts";
import { ApiProblem } from "../api/http.ts";
import { moveLeads, moveRefusal } from "../board/actions/move-leads.ts";
import type { FullLead } from "../board/lead-requests.ts";
import { movableStages } from "../board/stages.ts";
import { TierBadge } from "../board/TierBadge.tsx";
import { useLead } from "../board/use-board.ts";
import { countryName, sourceName } from "../board/words.ts";
import { useFormat, useLocale, useT } from "../i18n/index.ts";
import { tradeName } from "../said/trade-name.ts";
import { Badge } from "../ui/Badge.tsx";
import { Select } from "../ui/Select.tsx";
import { EmptyState, ErrorState, Skeleton } from "../ui/States.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { BriefingTab } from "./BriefingTab.tsx";
import { ExternalLink } from "./ExternalLink.tsx";
import { FactsTab } from "./FactsTab.tsx";
import { MessagesTab } from "./MessagesTab.tsx";
import { NotesTab } from "./NotesTab.tsx";
import { Owner } from "./Owner.tsx";
import { OverviewTab } from "./OverviewTab.tsx";
import { ResearchTab } from "./ResearchTab.tsx";
import { websiteUrl } from "./safe-url.ts";
import { TimelineTab } from "./TimelineTab.tsx";
import { useLeadDetail } from "./use-lead-detail.ts";

const tabNames = [
  "overview",
  "facts",
  "research",
  "messages",
  "briefing",
  "timeline",
  "notes",
] as const;
export type TabName = (typeof tabNames)[number];

export function tabOf(text: string | null): TabName {
  return tabNames.find((name) => name === text) ?? "overview";
}

interface LeadViewProps {
  id: string;
  tab: TabName;
  onTab: (tab: TabName) => void;
  heading: "h1" | "h2";
  /** Buttons beside the name: close, next, full page. */
  controls: ReactNode;
}

/** One lead, as a drawer beside the board or as a page. */
export function LeadView({ id, tab, onTab, heading: Heading, controls }: LeadViewProps) {
  const t = useT();
  const { role } = useMe();
  const writable = role !== "viewer";
  const detail = useLeadDetail(id);
  const card = useLead(id);
  const name = detail.data?.company_name ?? card?.company_name ?? "";
  if (detail.isError && detail.data === undefined) {
    const gone = detail.error instanceof ApiProblem && detail.error.status === 404;
    return (
      <>
        <div className="flex justify-end px-4 pt-3">{controls}</div>
        {gone ? (
          <EmptyState title={t.lead.notFound} body={t.lead.notFoundBody} />
        ) : (
          <ErrorState error={detail.error} onRetry={() => void detail.refetch()} />
        )}
      </>
    );
  }
  const lead = detail.data;
  return (
    <>
      <div className="no-print flex flex-col gap-2 px-4 pt-4 pb-2 sm:px-5">
        <div className="flex items-start gap-2">
          <Heading
            tabIndex={-1}
            data-autofocus
            className="min-w-0 flex-1 text-lg font-semibold break-words outline-none"
          >
            {name}
          </Heading>
          <div className="flex shrink-0">{controls}</div>
        </div>
        {lead === undefined ? (
          <Skeleton className="h-8 w-64" />
        ) : (
          <Particulars lead={lead} writable={writable} />
        )}
      </div>
      {lead === undefined ? (
        <div role="status" className="flex flex-col gap-3 p-5">
          <span className="sr-only">{t.common.loading}</span>
          <Skeleton className="h-24" />
          <Skeleton className="h-40" />
        </div>
      ) : (
        <Tabs<TabName>
          className="min-h-0 flex-1"
          label={t.lead.tabs.label}
          value={tab}
          onChange={onTab}
          tabs={panes(
            [
              {
                value: "overview",
                label: t.lead.tabs.overview,
                content: <OverviewTab lead={lead} writable={writable} />,
              },
              {
                value: "facts",
                label: t.lead.tabs.facts,
                content: <FactsTab lead={lead} writable={writable} />,
              },
              {
                value: "research",
                label: t.lead.tabs.research,
                content: <ResearchTab lead={lead} />,
              },
              {
                value: "messages",
                label: t.lead.tabs.messages,
                content: <MessagesTab lead={lead} writable={writable} />,
              },
              {
                value: "briefing",
                label: t.lead.tabs.briefing,
                content: <BriefingTab lead={lead} />,
              },
              {
                value: "timeline",
                label: t.lead.tabs.timeline,
                content: <TimelineTab lead={lead} />,
              },
              {
                value: "notes",
                label: t.lead.tabs.notes,
                content: <NotesTab key={lead.lead_id} lead={lead} writable={writable} />,
              },
            ],
            Heading === "h1",
          )}
        />
      )}
    </>
  );
}

interface Pane {
  value: TabName;
  label: string;
  content: ReactNode;
}

/** Each part scrolls by itself. On a page of its own it is headed, so that its sections follow the page's title. */
function panes(parts: Pane[], headed: boolean): Pane[] {
  return parts.map((part) => ({
    ...part,
    content: (
      <Scroll>
        {headed ? <h2 className="sr-only">{part.label}</h2> : null}
        {part.content}
      </Scroll>
    ),
  }));
}

function Scroll({ children }: { children: ReactNode }) {
  return <div className="h-full overflow-y-auto pb-8 print:overflow-visible">{children}</div>;
}

function Particulars({ lead, writable }: { lead: FullLead; writable: boolean }) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const card = useLead(lead.lead_id) ?? lead;
  const website = websiteUrl(lead.website);
  const place = [lead.city, countryName(lead.country, locale)].filter(Boolean).join(", ");
  const movable = writable && card.state === "completed";

  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
        <TierBadge tier={card.tier} score={card.score} />
        {website === null ? (
          <span>{lead.website}</span>
        ) : (
          <ExternalLink url={website}>
            {lead.domain === "" ? lead.website : lead.domain}
          </ExternalLink>
        )}
        {lead.industry === null ? null : <span>{tradeName(lead.industry)}</span>}
        {place === "" ? null : <span>{place}</span>}
        <Badge>{sourceName(lead.source, t)}</Badge>
        {lead.cost_usd == null ? null : (
          <span className="text-xs text-faint tabular">
            {t.lead.cost({ cost: format.money(lead.cost_usd) })}
          </span>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {movable ? (
          <Select<LeadStage>
            label={t.lead.stage}
            value={card.stage}
            onChange={(stage) => {
              if (moveRefusal(card, stage) === null) void moveLeads([lead.lead_id], stage);
            }}
            options={movableStages.map((value) => ({ value, label: t.board.stages[value] }))}
            className="max-sm:flex-1 max-sm:basis-40"
          />
        ) : (
          <Badge tone={card.state === "failed" ? "danger" : "neutral"}>
            {t.board.stages[card.stage]} · {t.board.states[card.state]}
          </Badge>
        )}
        <Owner lead={lead} writable={writable} />
      </div>
    </>
  );
}
