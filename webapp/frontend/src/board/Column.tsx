import { dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import type { LeadStage } from "@leadstream/contract/lead";
import { ArrowUp, ChevronsLeft } from "lucide-react";
import { memo, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useFormat, useT } from "../i18n/index.ts";
import { classes } from "../ui/classes.ts";
import { type ColumnHandle, registerColumn } from "./card-focus.ts";
import { density as densityChoice, rowRem } from "./density.ts";
import { LeadCard } from "./LeadCard.tsx";
import { isFiltering, tierOrder } from "./lead-filter.ts";
import { boardStore } from "./live-board.ts";
import { dropVerdict, type Over, useTouchOver } from "./touch-drag.ts";
import { useHeld } from "./use-held.ts";
import { useColumn, useCounters, useObservable, useStageTotal } from "./use-board.ts";
import { useLatest } from "../ui/use-latest.ts";
import { useNear } from "./use-near.ts";
import { useRem, useWindow } from "./use-window.ts";

interface ColumnProps {
  stage: LeadStage;
  writable: boolean;
  wide: boolean;
  onOpen: (id: string) => void;
  onFold?: ((stage: LeadStage) => void) | undefined;
}

/** Cards of a column that is out of sight to the side. */
const farRows = 3;

export const Column = memo(function Column({ stage, writable, wide, onOpen, onFold }: ColumnProps) {
  const t = useT();
  const current = useColumn(stage);
  const density = useObservable(densityChoice);
  const rowHeight = useRem(rowRem(stage, density));
  const box = useRef<HTMLDivElement>(null);
  const section = useRef<HTMLElement>(null);
  const [dragged, setOver] = useState<Over>("no");
  const touched = useTouchOver(stage);
  const over = dragged === "no" ? touched : dragged;
  const [rovingId, setRovingId] = useState<string | null>(null);
  const { ids, fresh, release, aim, review } = useHeld(
    stage === "enriching",
    current,
    section,
    box,
  );
  const span = useWindow(box, rowHeight, ids.length);
  const near = useNear(section);

  const roving =
    rovingId !== null && boardStore.lead(rovingId)?.stage === stage ? rovingId : (ids[0] ?? null);
  const latest = useLatest({ ids, rowHeight });

  useLayoutEffect(() => {
    const handle: ColumnHandle = {
      ids: () => latest.current.ids,
      reveal(id) {
        release();
        setRovingId(id);
        const element = box.current;
        section.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
        const index = boardStore.column(stage).indexOf(id);
        if (element === null || index === -1) return;
        const height = latest.current.rowHeight;
        const start = index * height;
        if (start < element.scrollTop) element.scrollTop = start;
        else if (start + height > element.scrollTop + element.clientHeight) {
          element.scrollTop = start + height - element.clientHeight;
        }
      },
      pageSize: () =>
        Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / latest.current.rowHeight)),
    };
    return registerColumn(stage, handle);
  }, [stage, release, latest]);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    return dropTargetForElements({
      element,
      getData: () => ({ stage }),
      onDragEnter: ({ source }) => setOver(dropVerdict(String(source.data["leadId"]), stage)),
      onDragLeave: () => setOver("no"),
      onDrop: () => setOver("no"),
    });
  }, [stage]);

  const rendered = useMemo(() => {
    const rows: number[] = [];
    const end = Math.min(near ? span.end : span.first + farRows, span.end, ids.length);
    for (let index = span.first; index < end; index += 1) rows.push(index);
    // The card that Tab reaches, and that may hold the focus, stays in the page wherever the column is scrolled.
    const pinned = roving === null ? -1 : ids.indexOf(roving);
    if (pinned !== -1 && (pinned < span.first || pinned >= end)) rows.push(pinned);
    return rows;
  }, [ids, span, roving, near]);

  const heading = `column-${stage}`;
  return (
    // Pointer and focus are only watched here, to keep still under them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={section}
      aria-labelledby={heading}
      data-column={stage}
      className={classes(
        "flex h-full min-h-0 shrink-0 flex-col rounded-xl border bg-column [content-visibility:auto]",
        over === "accepts"
          ? "border-accent"
          : over === "refuses"
            ? "border-danger"
            : "border-transparent",
        wide ? "w-full" : stage === "enriching" ? "w-[19rem]" : "w-[16.5rem]",
      )}
      onPointerMove={aim}
      onPointerLeave={review}
      onFocus={(event) => {
        review();
        const id = event.target.closest<HTMLElement>("[data-lead]")?.dataset["lead"];
        if (id !== undefined) setRovingId(id);
      }}
      onBlur={review}
    >
      <ColumnHeading id={heading} stage={stage} shown={current.length} onFold={onFold} />
      {fresh > 0 ? (
        <button
          type="button"
          className="mx-2 mb-2 inline-flex h-8 items-center justify-center gap-1.5 rounded-full bg-accent-soft text-sm font-medium text-accent"
          onClick={() => {
            release();
            box.current?.scrollTo({ top: 0 });
          }}
        >
          <ArrowUp size={14} aria-hidden />
          {t.board.column.fresh({ count: fresh })}
        </button>
      ) : null}
      {over === "refuses" ? (
        <p className="mx-3 mb-2 text-xs text-danger">{t.board.column.refuses}</p>
      ) : null}
      <div
        ref={box}
        className="min-h-0 flex-1 overflow-x-hidden overflow-y-auto overscroll-contain"
        onScroll={review}
      >
        {ids.length === 0 ? (
          <EmptyColumn stage={stage} />
        ) : (
          <ul
            // A list without bullets is none to Safari unless it says so.
            // oxlint-disable-next-line jsx-a11y/no-redundant-roles
            role="list"
            aria-labelledby={heading}
            className="relative"
            style={{ height: ids.length * rowHeight }}
          >
            {rendered.map((index) => {
              const id = ids[index];
              if (id === undefined) return null;
              return (
                <LeadCard
                  key={id}
                  id={id}
                  stage={stage}
                  top={index * rowHeight}
                  height={rowHeight}
                  position={index + 1}
                  size={ids.length}
                  roving={id === roving}
                  density={density}
                  writable={writable}
                  onOpen={onOpen}
                />
              );
            })}
          </ul>
        )}
      </div>
    </section>
  );
});

function ColumnHeading({
  id,
  stage,
  shown,
  onFold,
}: {
  id: string;
  stage: LeadStage;
  shown: number;
  onFold?: ((stage: LeadStage) => void) | undefined;
}) {
  const t = useT();
  const format = useFormat();
  const counters = useCounters();
  const total = useStageTotal(stage);
  const filtering = isFiltering(boardStore.filter());
  const { tiers, scored, scoreSum } = counters.stages[stage];
  const parts: string[] = [];
  if (stage === "enriching") {
    if (counters.working > 0)
      parts.push(t.board.column.working({ count: format.number(counters.working) }));
    if (counters.failed > 0)
      parts.push(t.board.column.failed({ count: format.number(counters.failed) }));
  } else {
    for (const tier of tierOrder) {
      if (tiers[tier] > 0 && tiers[tier] !== total) {
        parts.push(
          t.board.column.tierCount({
            count: format.number(tiers[tier]),
            tier: t.board.tiers[tier],
          }),
        );
      }
    }
    if (scored > 1)
      parts.push(t.board.column.meanScore({ score: format.number(Math.round(scoreSum / scored)) }));
  }
  return (
    <header className="flex items-start gap-2 px-3 pt-3 pb-2">
      <div className="min-w-0 flex-1">
        <h2 id={id} className="flex min-w-0 items-baseline gap-2 text-sm font-semibold text-ink">
          <span className="truncate">{t.board.stages[stage]}</span>
          <span className="shrink-0 font-normal text-muted tabular" data-count={stage}>
            {filtering && total > 0
              ? t.board.column.countOf({ shown: format.number(shown), total: format.number(total) })
              : format.number(total)}
          </span>
        </h2>
        <p className="min-h-4 truncate text-xs text-faint tabular" title={parts.join(" · ")}>
          {parts.join(" · ")}
        </p>
      </div>
      {onFold === undefined ? null : (
        <button
          type="button"
          aria-label={t.board.column.fold({ stage: t.board.stages[stage] })}
          title={t.board.column.fold({ stage: t.board.stages[stage] })}
          className="inline-flex size-6 shrink-0 items-center justify-center rounded text-faint hover:bg-raised hover:text-ink"
          onClick={() => onFold(stage)}
        >
          <ChevronsLeft size={14} aria-hidden />
        </button>
      )}
    </header>
  );
}

function EmptyColumn({ stage }: { stage: LeadStage }) {
  const t = useT();
  const total = useStageTotal(stage);
  const filtered = total > 0 && isFiltering(boardStore.filter());
  const hint = filtered
    ? t.board.column.noMatch
    : stage === "enriching"
      ? t.board.column.emptyLive
      : t.board.column.emptyHint;
  return (
    <div className="px-4 py-6 text-center text-sm text-faint">
      {filtered ? null : <p className="text-muted">{t.board.column.empty}</p>}
      <p>{hint}</p>
    </div>
  );
}
