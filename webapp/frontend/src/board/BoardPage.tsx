import { monitorForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import type { LeadStage } from "@leadstream/contract/lead";
import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { useMe } from "../accounts/session.ts";
import { useT } from "../i18n/index.ts";
import { isTyping } from "../shell/shortcuts.ts";
import { singleKeysOn } from "../shell/preferences.ts";
import { isActive } from "../start/job-facts.ts";
import { Button } from "../ui/Button.tsx";
import { classes } from "../ui/classes.ts";
import { useDocumentTitle } from "../ui/Page.tsx";
import { EmptyState } from "../ui/States.tsx";
import { moveLeads } from "./actions/move-leads.ts";
import { notChanged } from "./actions/refused.ts";
import { announce, spoken } from "./announce.ts";
import { BoardNotices } from "./BoardNotices.tsx";
import { BoardSkeleton } from "./BoardSkeleton.tsx";
import { useBoardUrl } from "./board-url.ts";
import { BulkBar } from "./BulkBar.tsx";
import { focusCard } from "./card-focus.ts";
import { CardMenu } from "./CardMenu.tsx";
import { Column } from "./Column.tsx";
import { FailedCauses } from "./FailedCauses.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { firstCard, onBoardKey } from "./keyboard.ts";
import { noFilter } from "./lead-filter.ts";
import type { Sort } from "./lead-order.ts";
import { followMoves } from "./motion.ts";
import { chosenWith } from "./selection.ts";
import {
  choosePhoneStage,
  foldedStages,
  foldStage,
  phoneStage,
  unfoldStage,
} from "./shown-stages.ts";
import { dragByTouch } from "./touch-drag.ts";
import { StageTabs } from "./StageTabs.tsx";
import { stageOrder } from "./stages.ts";
import {
  boardStore,
  useCounters,
  useHasBoard,
  useJobs,
  useObservable,
  useShownCount,
} from "./use-board.ts";
import { useIsPhone } from "./use-window.ts";

const TableView = lazy(() =>
  import("./TableView.tsx").then((module) => ({ default: module.TableView })),
);
const FirstSteps = lazy(() => import("../start/FirstSteps.tsx"));
const NotChanged = lazy(() => import("./NotChanged.tsx"));
const LeadDrawer = lazy(() => import("../lead/LeadDrawer.tsx"));

export default function BoardPage() {
  const t = useT();
  useDocumentTitle(t.board.title);
  const { role } = useMe();
  const writable = role !== "viewer";
  const url = useBoardUrl();
  const { filter, view, setFilter, openLead } = url;
  const hasBoard = useHasBoard();
  const refused = useObservable(notChanged) !== null;
  const searchBox = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => boardStore.setFilter(filter), [filter]);
  useEffect(() => () => boardStore.setFilter(noFilter), []);
  useEffect(followMoves, []);
  useSlashKey(searchBox);
  useDrops();
  useJobSummary();
  const opened = useRef<string | null>(null);
  const open = useCallback((id: string) => openLead(id), [openLead]);
  useEffect(() => {
    // Closing the drawer gives the keyboard back to the card it came from.
    const last = opened.current;
    opened.current = url.lead;
    const stage = last === null ? undefined : boardStore.lead(last)?.stage;
    if (url.lead === null && last !== null && stage !== undefined) focusCard(last, stage);
  }, [url.lead]);

  if (!hasBoard) return <BoardSkeleton />;
  return (
    <div className="relative flex h-full min-h-0 flex-col">
      <h1 className="sr-only">{t.board.title}</h1>
      <FilterBar
        filter={filter}
        onFilter={setFilter}
        view={view}
        onView={url.setView}
        searchBox={searchBox}
      />
      <BoardNotices />
      <FailedCauses
        writable={writable}
        onShow={(failed) => setFilter({ ...noFilter, sort: filter.sort, failed })}
      />
      <Leads
        view={view}
        stages={filter.stages}
        sort={filter.sort}
        onSort={(sort) => setFilter({ ...filter, sort })}
        filtering={boardStore.filter() !== noFilter}
        onClear={() => setFilter({ ...noFilter, sort: filter.sort })}
        writable={writable}
        onOpen={open}
      />
      <BulkBar writable={writable} />
      <CardMenu writable={writable} onOpen={open} />
      <p className="sr-only" id="board-keys">
        {t.board.keys}
      </p>
      <Spoken />
      {refused ? (
        <Suspense>
          <NotChanged />
        </Suspense>
      ) : null}
      {url.lead === null ? null : (
        <Suspense fallback={null}>
          <LeadDrawer id={url.lead} tab={url.tab} onTab={url.setTab} onOpen={openLead} />
        </Suspense>
      )}
    </div>
  );
}

interface LeadsProps {
  view: "board" | "table";
  stages: readonly LeadStage[];
  sort: Sort;
  onSort: (sort: Sort) => void;
  filtering: boolean;
  writable: boolean;
  onClear: () => void;
  onOpen: (id: string) => void;
}

function Leads({ view, stages, sort, onSort, writable, onOpen, onClear }: LeadsProps) {
  const t = useT();
  const counters = useCounters();
  const phone = useIsPhone();
  const chosenStage = useObservable(phoneStage);
  const folded = useObservable(foldedStages);
  const shownStages = useMemo(() => {
    if (phone) return [chosenStage];
    return stageOrder.filter(
      (stage) => (stages.length === 0 || stages.includes(stage)) && !folded.includes(stage),
    );
  }, [phone, chosenStage, stages, folded]);
  const jobs = useJobs();
  const draggable = writable && !phone;
  const touchable = useCallback(
    (board: HTMLElement | null) => (board === null || !draggable ? undefined : dragByTouch(board)),
    [draggable],
  );
  const total = stageOrder.reduce((sum, stage) => sum + boardStore.total(stage), 0);
  const shown = useShownCount();

  // While a job is looking, the columns wait for its first company.
  if (total === 0 && counters.total === 0 && !jobs.some(isActive)) {
    return (
      <Suspense>
        <div className="flex min-h-0 flex-1 overflow-y-auto">
          <FirstSteps />
        </div>
      </Suspense>
    );
  }
  if (shown === 0 && counters.total > 0) {
    return (
      <div className="flex flex-1 items-center justify-center">
        <EmptyState
          title={t.board.filters.none}
          body={t.board.filters.noneBody}
          action={<Button onClick={onClear}>{t.board.filters.clear}</Button>}
        />
      </div>
    );
  }
  if (view === "table") {
    return (
      <Suspense fallback={<BoardSkeleton />}>
        <div className="flex min-h-72 flex-1 flex-col py-3">
          <TableView sort={sort} onSort={onSort} onOpen={onOpen} />
        </div>
      </Suspense>
    );
  }
  return (
    // The cards are the focusable elements; their keys are heard here once for all.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={touchable}
      className="flex min-h-72 flex-1 flex-col"
      onKeyDown={(event) =>
        onBoardKey(event, {
          open: onOpen,
          writable,
          stages: shownStages,
        })
      }
    >
      {phone ? <StageTabs value={chosenStage} onChange={choosePhoneStage} /> : null}
      <div
        data-columns
        className={classes(
          "flex min-h-0 flex-1 gap-3 p-3 sm:px-4",
          phone ? "" : "overflow-x-auto overscroll-x-contain",
        )}
      >
        {shownStages.map((stage) => (
          <Column
            key={stage}
            stage={stage}
            writable={writable}
            wide={phone}
            onOpen={onOpen}
            onFold={phone || stage === "enriching" ? undefined : foldStage}
          />
        ))}
        {phone || folded.length === 0 ? null : (
          <div className="flex shrink-0 flex-col gap-2">
            {folded.map((stage) => (
              <button
                key={stage}
                type="button"
                aria-label={t.board.column.unfold({ stage: t.board.stages[stage] })}
                className="rounded-xl bg-column px-2 py-3 text-sm text-muted [writing-mode:vertical-rl] hover:text-ink"
                onClick={() => unfoldStage(stage)}
              >
                {t.board.stages[stage]} {boardStore.total(stage)}
              </button>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

function Spoken() {
  const text = useObservable(spoken);
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {text}
    </p>
  );
}

/** "/" goes to the filter, and Tab from there to the cards. */
function useSlashKey(searchBox: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        event.defaultPrevented ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTyping(event.target)
      )
        return;
      if (event.key === "/" && singleKeysOn()) {
        event.preventDefault();
        searchBox.current?.focus();
        searchBox.current?.select();
      } else if (
        event.key === "ArrowDown" &&
        (document.activeElement === document.body || document.activeElement?.id === "content")
      ) {
        const first = firstCard();
        if (first === null) return;
        event.preventDefault();
        focusCard(first.id, first.stage);
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [searchBox]);
}

function useDrops(): void {
  useEffect(
    () =>
      monitorForElements({
        onDrop({ source, location }) {
          const id = source.data["leadId"];
          const to = location.current.dropTargets[0]?.data["stage"] as LeadStage | undefined;
          if (typeof id !== "string" || to === undefined || boardStore.lead(id)?.stage === to)
            return;
          void moveLeads(chosenWith(id), to);
        },
      }),
    [],
  );
}

const summaryEveryMs = 10_000;

/** What the running jobs have come to, for who cannot see the cards: at most every ten seconds, only when it changed. */
function useJobSummary(): void {
  const t = useT();
  useEffect(() => {
    let last = "";
    const timer = setInterval(() => {
      const running = boardStore.jobs().filter((job) => job.status === "running");
      if (running.length === 0) return;
      const sum = (pick: "found" | "completed" | "failed") =>
        running.reduce((all, job) => all + job[pick], 0);
      const text = t.board.announce.summary({
        found: sum("found"),
        done: sum("completed"),
        failed: sum("failed"),
      });
      if (text !== last) announce(text);
      last = text;
    }, summaryEveryMs);
    return () => clearInterval(timer);
  }, [t]);
}
