import { draggable } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import type { Lead, LeadStage } from "@leadstream/contract/lead";
import {
  CircleAlert,
  CircleSlash,
  EllipsisVertical,
  LoaderCircle,
  Mail,
  RotateCw,
} from "lucide-react";
import { memo, type PointerEvent, useLayoutEffect, useRef } from "react";
import { useFormat, useLocale, useT } from "../i18n/index.ts";
import { tradeName } from "../said/trade-name.ts";
import { Badge } from "../ui/Badge.tsx";
import { classes } from "../ui/classes.ts";
import { ProgressBar } from "../ui/ProgressBar.tsx";
import { TickBox } from "../ui/Switch.tsx";
import { retryLeads } from "./actions/retry-leads.ts";
import { registerCard } from "./card-focus.ts";
import type { Density } from "./density.ts";
import { Elapsed, Eta } from "./Eta.tsx";
import { boardStore } from "./live-board.ts";
import { openCardMenu } from "./card-menu.ts";
import { toggleSelected, useSelected } from "./selection.ts";
import { canRetry, isWorking } from "./stages.ts";
import { TierBadge } from "./TierBadge.tsx";
import { useLead, usePending } from "./use-board.ts";
import { agentDoing, agentName, countryName, failureWords } from "./words.ts";

interface LeadCardProps {
  id: string;
  stage: LeadStage;
  top: number;
  height: number;
  position: number;
  size: number;
  /** The one card of its column that Tab reaches. */
  roving: boolean;
  density: Density;
  writable: boolean;
  onOpen: (id: string) => void;
}

/** Beyond this many at once a gliding bar costs more frames than it is worth. */
const mostSmooth = 100;

const edges: Record<"working" | "failed" | "cancelled" | "done", string> = {
  working: "border-l-progress",
  failed: "border-l-danger",
  cancelled: "border-l-field",
  done: "border-l-line",
};

export const LeadCard = memo(function LeadCard(props: LeadCardProps) {
  const { id, stage, top, height, position, size, roving, density, writable, onOpen } = props;
  const lead = useLead(id);
  const element = useRef<HTMLLIElement>(null);
  const selected = useSelected(id);
  const t = useT();
  useLayoutEffect(() => {
    if (element.current === null) return;
    return registerCard(id, element.current);
  }, [id, stage]);
  const canDrag = writable && lead?.state === "completed";
  // A card becomes draggable when a pointer comes to it, before the button can be down: a search redraws dozens of
  // cards that nobody drags.
  const disarm = useRef<(() => void) | null>(null);
  useLayoutEffect(
    () => () => {
      disarm.current?.();
      disarm.current = null;
    },
    [id, stage, canDrag],
  );
  const arm = (event: PointerEvent) => {
    // A finger has a drag of its own.
    if (event.pointerType === "touch") return;
    if (element.current === null || !canDrag || disarm.current !== null) return;
    disarm.current = draggable({
      element: element.current,
      getInitialData: () => ({ leadId: id, stage }),
      onDragStart: () => element.current?.setAttribute("data-dragging", ""),
      onDrop: () => element.current?.removeAttribute("data-dragging"),
    });
  };
  if (lead === undefined) return null;

  const kind =
    lead.state === "failed" || lead.state === "cancelled"
      ? lead.state
      : isWorking(lead.state)
        ? "working"
        : "done";
  const inner = roving ? 0 : -1;
  return (
    // Enter, M and the buttons inside do the same by key.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={element}
      data-lead={id}
      data-stage={stage}
      data-state={lead.state}
      tabIndex={roving ? 0 : -1}
      aria-setsize={size}
      aria-posinset={position}
      aria-label={t.board.announce.focus({
        company: lead.company_name,
        stage: t.board.stages[stage],
        position,
        size,
      })}
      style={{ transform: `translateY(${top}px)`, height: `calc(${height}px - 0.5rem)` }}
      className={classes(
        "card group absolute inset-x-2 -outline-offset-2 pointer-coarse:select-none top-0 flex flex-col justify-center gap-1 rounded-lg border border-l-4 bg-card data-arrived:ring-2 data-arrived:ring-accent data-dragging:opacity-50 px-3 py-2 text-left text-sm contain-strict",
        selected ? "border-accent border-l-accent" : `border-line ${edges[kind]}`,
        canDrag && "cursor-grab",
      )}
      onClick={(event) => {
        if ((event.target as Element).closest("button, label, a") === null) onOpen(id);
      }}
      onPointerEnter={arm}
      onPointerDown={arm}
      onContextMenu={(event) => {
        event.preventDefault();
        openCardMenu(id, event.currentTarget);
      }}
    >
      <div className="flex min-w-0 items-center gap-2">
        <span
          className={classes(
            "-my-1 -ml-1 shrink-0",
            !selected && "hidden group-focus-within:block group-hover:block",
          )}
        >
          <TickBox
            checked={selected}
            tabIndex={inner}
            label={t.board.card.select({ company: lead.company_name })}
            onClick={() => toggleSelected(id)}
          />
        </span>
        <h3 className="min-w-0 flex-1 truncate font-semibold text-ink" title={lead.company_name}>
          {lead.company_name}
        </h3>
        <button
          type="button"
          tabIndex={inner}
          aria-label={t.board.card.actions({ company: lead.company_name })}
          aria-haspopup="menu"
          className="-my-1 -mr-1.5 inline-flex size-7 shrink-0 items-center justify-center rounded text-faint hover:bg-raised hover:text-ink"
          onClick={(event) => openCardMenu(id, event.currentTarget)}
        >
          <EllipsisVertical size={16} aria-hidden />
        </button>
      </div>
      {kind === "done" ? (
        <FinishedBody lead={lead} density={density} />
      ) : kind === "working" ? (
        <WorkingBody lead={lead} density={density} smooth={size <= mostSmooth} />
      ) : (
        <StoppedBody lead={lead} density={density} inner={inner} writable={writable} />
      )}
    </li>
  );
});

function WorkingBody({ lead, density, smooth }: { lead: Lead; density: Density; smooth: boolean }) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const { current_agent, progress_percentage } = lead.progress;
  return (
    <>
      <div className="flex min-w-0 items-center gap-2">
        <Badge tone="accent" className="shrink-0">
          {current_agent === null ? t.board.states[lead.state] : agentName(current_agent, t)}
        </Badge>
        <span className="truncate text-xs text-faint">{lead.domain}</span>
      </div>
      {density === "comfortable" ? (
        <p className="truncate text-xs text-muted" title={agentDoing(lead, t, locale)}>
          {agentDoing(lead, t, locale)}
        </p>
      ) : null}
      <div className="flex items-center gap-2">
        <ProgressBar
          value={progress_percentage}
          label={t.board.card.progressOf({ company: lead.company_name })}
          smooth={smooth}
          className="flex-1"
        />
        <span className="w-9 shrink-0 text-right text-xs text-muted tabular">
          {format.percent(progress_percentage / 100)}
        </span>
      </div>
      {density === "comfortable" ? (
        <div className="flex justify-between gap-2 text-xs text-faint tabular">
          <Elapsed since={lead.started_at} />
          <Eta lead={lead} />
        </div>
      ) : null}
    </>
  );
}

function StoppedBody({
  lead,
  density,
  inner,
  writable,
}: {
  lead: Lead;
  density: Density;
  inner: number;
  writable: boolean;
}) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  usePending(lead.lead_id);
  const failed = lead.state === "failed";
  const words = lead.error === null ? null : failureWords(lead.error, t, locale);
  const retrying = boardStore.retrying(lead.lead_id);
  const retry = (
    <button
      type="button"
      tabIndex={inner}
      aria-label={t.board.card.retryOne({ company: lead.company_name })}
      aria-disabled={retrying || undefined}
      className="inline-flex h-6 shrink-0 items-center gap-1 rounded border border-field px-1.5 text-xs font-medium text-ink hover:bg-raised"
      onClick={() => {
        if (!retrying) void retryLeads([lead.lead_id]);
      }}
    >
      {retrying ? <LoaderCircle size={13} aria-hidden /> : <RotateCw size={13} aria-hidden />}
      {retrying ? t.board.card.retrying : t.board.card.retry}
    </button>
  );
  const canPress = writable && canRetry(lead);
  const { current_agent: agent, progress_percentage: percentage } = lead.progress;
  const share = format.percent(percentage / 100);
  const bar = (
    <>
      <ProgressBar
        value={percentage}
        label={t.board.card.progressOf({ company: lead.company_name })}
        valueText={t.board.card.stoppedAt({ share })}
        tone={failed ? "failed" : "resting"}
        smooth={false}
        className="min-w-0 flex-1"
      />
      <span className="w-9 shrink-0 text-right text-xs text-muted tabular">{share}</span>
    </>
  );
  const comfortable = density === "comfortable";
  return (
    <>
      <div className="flex min-w-0 items-center gap-2">
        <Badge tone={failed ? "danger" : "neutral"} className="min-w-0 shrink-0">
          {failed ? <CircleAlert size={12} aria-hidden /> : <CircleSlash size={12} aria-hidden />}
          {t.board.states[lead.state]}
        </Badge>
        {comfortable ? (
          <span className="min-w-0 flex-1 truncate text-xs text-faint">
            {agent === null ? lead.domain : agentName(agent, t)}
          </span>
        ) : (
          bar
        )}
        {canPress ? retry : null}
      </div>
      <p
        className={classes("text-xs text-ink", comfortable ? "line-clamp-2" : "truncate")}
        title={words === null ? undefined : `${words.message} ${words.action}`}
      >
        {words?.message ?? lead.domain}
        {comfortable && words !== null ? <span className="text-muted"> {words.action}</span> : null}
      </p>
      {comfortable ? <div className="flex items-center gap-2">{bar}</div> : null}
    </>
  );
}

function FinishedBody({ lead, density }: { lead: Lead; density: Density }) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const pending = usePending(lead.lead_id);
  const place = [lead.city, countryName(lead.country, locale)].filter(Boolean).join(", ");
  return (
    <>
      <div className="flex min-w-0 items-center gap-2">
        <TierBadge tier={lead.tier} score={lead.score} />
        <span className="min-w-0 flex-1 truncate text-xs text-faint">
          {lead.industry === null ? lead.domain : tradeName(lead.industry)}
        </span>
        {lead.has_email ? (
          <span title={t.board.card.hasEmail} className="shrink-0 text-faint">
            <Mail size={13} aria-hidden />
            <span className="sr-only">{t.board.card.hasEmail}</span>
          </span>
        ) : null}
      </div>
      {density === "comfortable" ? (
        <div className="flex min-w-0 justify-between gap-2 text-xs text-faint">
          <span className="truncate">
            {place !== "" ? place : lead.industry === null ? null : lead.domain}
          </span>
          <span className="shrink-0">
            {pending ? t.board.card.saving : format.ago(lead.updated_at)}
          </span>
        </div>
      ) : null}
    </>
  );
}
