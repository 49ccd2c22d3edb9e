import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { memo, useRef, useSyncExternalStore } from "react";
import { type Messages, useFormat, useLocale, useT } from "../i18n/index.ts";
import { classes } from "../ui/classes.ts";
import { ProgressBar } from "../ui/ProgressBar.tsx";
import { TickBox } from "../ui/Switch.tsx";
import { Eta } from "./Eta.tsx";
import { announce } from "./announce.ts";
import {
  compareBy,
  directionOf,
  type Sort,
  sortName,
  type SortName,
  turned,
} from "./lead-order.ts";
import { boardStore } from "./live-board.ts";
import { select, selection, toggleSelected, useSelected } from "./selection.ts";
import { subscribeToColumns } from "./shown-leads.ts";
import { isWorking, stageOrder } from "./stages.ts";
import { TierBadge } from "./TierBadge.tsx";
import { useLead, useObservable } from "./use-board.ts";
import { useRem, useWindow } from "./use-window.ts";
import { agentName, countryName, failureWords } from "./words.ts";

const rowRem = 2.75;
const grid =
  "grid grid-cols-[2.5rem_minmax(12rem,1.8fr)_minmax(10.5rem,1fr)_6.5rem_minmax(9rem,1fr)_7rem_5.5rem_6.5rem_minmax(10.5rem,1.3fr)] items-center gap-2 px-3";

interface TableViewProps {
  sort: Sort;
  onSort: (sort: Sort) => void;
  onOpen: (id: string) => void;
}

/** What moves by itself while agents work sorts nothing: rows would run away from under the pointer. */
const columns: readonly { name: keyof Messages["board"]["table"]["columns"]; sorts?: SortName }[] =
  [
    { name: "selected" },
    { name: "company", sorts: "name" },
    { name: "stage", sorts: "stage" },
    { name: "score", sorts: "score" },
    { name: "agent" },
    { name: "progress" },
    { name: "eta" },
    { name: "updated", sorts: "updated" },
    { name: "place", sorts: "place" },
  ];

/** The same leads, filters and order as on the board, as rows; only those in sight are in the page. */
export function TableView({ sort, onSort, onOpen }: TableViewProps) {
  const t = useT();
  const ids = useAllIds();
  const box = useRef<HTMLDivElement>(null);
  const rowHeight = useRem(rowRem);
  const span = useWindow(box, rowHeight, ids.length);
  const last = useRef<number | null>(null);

  const onPick = (index: number, range: boolean) => {
    const id = ids[index];
    if (id === undefined) return;
    if (range && last.current !== null) {
      const [from, to] = [Math.min(last.current, index), Math.max(last.current, index)];
      select(ids.slice(from, to + 1));
    } else toggleSelected(id);
    last.current = index;
  };
  // The bar of actions lies over the end of the table; the last rows can be scrolled out from under it.
  const anyChosen = useObservable(selection).size > 0;
  return (
    <div
      ref={box}
      tabIndex={0}
      role="region"
      aria-label={t.board.table.caption}
      className="mx-3 min-h-0 flex-1 overflow-auto rounded-xl bg-column sm:mx-4"
    >
      <div
        role="table"
        aria-label={t.board.table.caption}
        aria-rowcount={ids.length + 1}
        className="min-w-[74rem] text-sm"
      >
        <div
          role="row"
          aria-rowindex={1}
          className={classes(
            grid,
            "sticky top-0 z-10 h-10 border-b border-line bg-column text-xs font-medium text-faint",
          )}
        >
          {columns.map(({ name, sorts }) => {
            const heading = t.board.table.columns[name];
            return sorts === undefined ? (
              <span key={name} role="columnheader">
                {name === "selected" ? <span className="sr-only">{heading}</span> : heading}
              </span>
            ) : (
              <SortHeading key={name} heading={heading} sorts={sorts} sort={sort} onSort={onSort} />
            );
          })}
        </div>
        <div role="rowgroup" className="relative" style={{ height: ids.length * rowHeight }}>
          {ids.slice(span.first, span.end).map((id, offset) => (
            <Row
              key={id}
              id={id}
              index={span.first + offset}
              height={rowHeight}
              onOpen={onOpen}
              onPick={onPick}
            />
          ))}
        </div>
        {anyChosen ? <div aria-hidden className="h-32" /> : null}
      </div>
    </div>
  );
}

interface SortHeadingProps {
  heading: string;
  sorts: SortName;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

/** Pressed once it sorts by its column as usual, pressed again the other way round. */
function SortHeading({ heading, sorts, sort, onSort }: SortHeadingProps) {
  const t = useT();
  const active = sortName(sort) === sorts;
  const direction = directionOf(sort);
  const Icon = !active ? ArrowUpDown : direction === "ascending" ? ArrowUp : ArrowDown;
  return (
    <span role="columnheader" aria-sort={active ? direction : "none"} className="min-w-0">
      <button
        type="button"
        className={classes(
          "group/sort -ml-1.5 inline-flex h-7 max-w-full items-center gap-1 rounded px-1.5 hover:bg-raised hover:text-ink",
          active && "font-semibold text-ink",
        )}
        onClick={() => {
          const next = active ? turned(sort) : sorts;
          onSort(next);
          announce(t.board.filters.sorts[next]);
        }}
      >
        <span className="truncate">{heading}</span>
        <Icon
          size={13}
          aria-hidden
          className={classes(
            "shrink-0",
            !active &&
              "opacity-0 group-hover/sort:opacity-100 group-focus-visible/sort:opacity-100 pointer-coarse:opacity-60",
          )}
        />
      </button>
    </span>
  );
}

interface RowProps {
  id: string;
  index: number;
  height: number;
  onOpen: (id: string) => void;
  onPick: (index: number, range: boolean) => void;
}

const Row = memo(function Row({ id, index, height, onOpen, onPick }: RowProps) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const lead = useLead(id);
  const selected = useSelected(id);
  if (lead === undefined) return null;
  const { current_agent, progress_percentage } = lead.progress;
  const working = isWorking(lead.state);
  const share = format.percent(progress_percentage / 100);
  const doing =
    lead.state === "failed" && lead.error !== null
      ? failureWords(lead.error, t, locale).message
      : working && current_agent !== null
        ? agentName(current_agent, t)
        : t.board.states[lead.state];
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-row={id}
      style={{ transform: `translateY(${index * height}px)`, height }}
      className={classes(
        grid,
        "absolute inset-x-0 top-0 border-b border-line contain-strict",
        selected && "bg-accent-soft",
      )}
    >
      <span role="cell" className="flex">
        <TickBox
          checked={selected}
          label={t.board.card.select({ company: lead.company_name })}
          onClick={(event) => onPick(index, event.shiftKey)}
        />
      </span>
      <span role="cell" className="min-w-0">
        <button
          type="button"
          className="block min-h-6 max-w-full truncate text-left font-semibold text-ink hover:underline"
          onClick={() => onOpen(id)}
        >
          {lead.company_name}
        </button>
      </span>
      <span role="cell" className="truncate text-muted" title={t.board.stages[lead.stage]}>
        {t.board.stages[lead.stage]}
      </span>
      <span role="cell">
        <TierBadge tier={lead.tier} score={lead.score} />
      </span>
      <span
        role="cell"
        className={classes("truncate", lead.state === "failed" ? "text-danger" : "text-muted")}
        title={doing}
      >
        {doing}
      </span>
      <span role="cell" className="flex items-center gap-2">
        <ProgressBar
          value={progress_percentage}
          label={t.board.card.progressOf({ company: lead.company_name })}
          valueText={
            lead.state === "failed" || lead.state === "cancelled"
              ? t.board.card.stoppedAt({ share })
              : undefined
          }
          tone={working ? "working" : lead.state === "failed" ? "failed" : "resting"}
          smooth={false}
          className="flex-1"
        />
        <span className="w-9 text-right text-xs text-muted tabular">{share}</span>
      </span>
      <span role="cell" className="text-xs text-faint tabular">
        {working ? <Eta lead={lead} /> : null}
      </span>
      <span role="cell" className="truncate text-xs text-faint">
        {format.ago(lead.updated_at)}
      </span>
      <span role="cell" className="truncate text-muted">
        {[lead.city, countryName(lead.country, locale)].filter(Boolean).join(", ")}
      </span>
    </div>
  );
});

let cachedFor: readonly (readonly string[])[] = [];
let cachedIds: readonly string[] = [];

function allIds(): readonly string[] {
  const columns = stageOrder.map((stage) => boardStore.column(stage));
  if (columns.every((column, index) => column === cachedFor[index])) return cachedIds;
  cachedFor = columns;
  const compare = compareBy(boardStore.filter().sort);
  cachedIds = columns
    .flat()
    .flatMap((id) => boardStore.lead(id) ?? [])
    .toSorted(compare)
    .map((lead) => lead.lead_id);
  return cachedIds;
}

const onColumns = (listener: () => void) => subscribeToColumns(boardStore, listener);

function useAllIds(): readonly string[] {
  return useSyncExternalStore(onColumns, allIds);
}
