import type { LeadStage, Tier } from "@leadstream/contract/lead";
import { Kanban, Rows2, Rows4, Search, SlidersHorizontal, Table2, X } from "lucide-react";
import { type ComponentType, type RefObject, useEffect, useState } from "react";
import { useFormat, useLocale, useT } from "../i18n/index.ts";
import { jobName } from "../start/job-facts.ts";
import { tradeName } from "../said/trade-name.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { classes } from "../ui/classes.ts";
import { Select } from "../ui/Select.tsx";
import type { View } from "./board-url.ts";
import { density as densityChoice, setDensity } from "./density.ts";
import { useFacets } from "./facets.ts";
import { isFiltering, type LeadFilter, noFilter, tierOrder } from "./lead-filter.ts";
import type { Sort } from "./lead-order.ts";
import { SavedViews } from "./SavedViews.tsx";
import { stageOrder } from "./stages.ts";
import { useCounters, useJobs, useObservable, useShownCount } from "./use-board.ts";
import { useIsPhone } from "./use-window.ts";
import { countryName, sourceName } from "./words.ts";

interface FilterBarProps {
  filter: LeadFilter;
  onFilter: (filter: LeadFilter) => void;
  view: View;
  onView: (view: View) => void;
  searchBox: RefObject<HTMLInputElement | null>;
}

/** The orders that mean something within a column; a heading of the table may have chosen another. */
const usualSorts: readonly Sort[] = ["newest", "score", "name", "updated"];
const scores = ["0", "25", "50", "60", "70", "80", "90"] as const;

export function FilterBar({ filter, onFilter, view, onView, searchBox }: FilterBarProps) {
  const t = useT();
  const [more, setMore] = useState(false);
  const density = useObservable(densityChoice);
  const hidden =
    [
      filter.industry,
      filter.country,
      filter.source,
      filter.job,
      filter.hasEmail,
      filter.failed,
    ].filter((one) => one !== null).length + (filter.stages.length > 0 ? 1 : 0);
  const phone = useIsPhone();
  const label = more ? t.board.filters.fewer : t.board.filters.more;
  const quick = (
    <>
      <Select<Tier | "all">
        label={t.board.filters.tier}
        value={filter.tiers.length === 1 ? (filter.tiers[0] ?? "all") : "all"}
        onChange={(tier) => onFilter({ ...filter, tiers: tier === "all" ? [] : [tier] })}
        options={[
          { value: "all", label: `${t.board.filters.tier}: ${t.board.filters.all}` },
          ...tierOrder.map((tier) => ({
            value: tier,
            label: `${t.board.filters.tier}: ${t.board.tiers[tier]}`,
          })),
        ]}
      />
      <Select
        label={t.board.filters.sort}
        value={filter.sort}
        onChange={(sort) => onFilter({ ...filter, sort })}
        options={[...usualSorts, ...(usualSorts.includes(filter.sort) ? [] : [filter.sort])].map(
          (value) => ({ value, label: t.board.filters.sorts[value] }),
        )}
      />
    </>
  );
  const looks = (
    <>
      <SavedViews />
      <Choice
        label={t.board.view.label}
        value={view}
        onChange={onView}
        options={[
          { value: "board", label: t.board.view.board, icon: Kanban },
          { value: "table", label: t.board.view.table, icon: Table2 },
        ]}
      />
      <Choice
        label={t.board.view.density}
        value={density}
        onChange={setDensity}
        options={[
          { value: "comfortable", label: t.board.view.comfortable, icon: Rows2 },
          { value: "compact", label: t.board.view.compact, icon: Rows4 },
        ]}
      />
    </>
  );
  return (
    <div
      role="search"
      aria-label={t.board.filters.label}
      className="flex flex-col gap-2 px-3 pt-3 sm:px-4"
    >
      <div className="flex flex-wrap items-center gap-2">
        <SearchBox filter={filter} onFilter={onFilter} searchBox={searchBox} />
        {phone ? null : quick}
        <Button
          variant="ghost"
          icon={<SlidersHorizontal size={16} aria-hidden />}
          aria-label={hidden > 0 ? `${label} (${hidden})` : label}
          aria-expanded={more}
          aria-controls="more-filters"
          onClick={() => setMore(!more)}
        >
          {phone ? null : label}
          {hidden > 0 ? <span className="tabular">({hidden})</span> : null}
        </Button>
        {isFiltering(filter) ? (
          <>
            <Matches />
            <Button
              variant="ghost"
              icon={<X size={16} aria-hidden />}
              onClick={() => onFilter({ ...noFilter, sort: filter.sort })}
            >
              {t.board.filters.clear}
            </Button>
          </>
        ) : null}
        {phone ? null : <div className="ml-auto flex flex-wrap items-center gap-2">{looks}</div>}
      </div>
      {more ? (
        <div
          id="more-filters"
          className={
            phone
              ? "grid max-h-[50dvh] grid-cols-2 items-center gap-2 overflow-y-auto p-0.5"
              : "flex flex-wrap items-center gap-2"
          }
        >
          {phone ? quick : null}
          <MoreFilters filter={filter} onFilter={onFilter} />
          {phone ? <div className="col-span-2 flex items-center gap-2">{looks}</div> : null}
        </div>
      ) : null}
    </div>
  );
}

/** Types into itself and searches after the key, so that no letter waits for ten thousand leads. */
function SearchBox({
  filter,
  onFilter,
  searchBox,
}: Pick<FilterBarProps, "filter" | "onFilter" | "searchBox">) {
  const t = useT();
  const [text, setText] = useState(filter.q);
  const [seen, setSeen] = useState(filter.q);
  if (seen !== filter.q) {
    // Changed elsewhere, as by a saved view: what stands there is taken over.
    setSeen(filter.q);
    if (text.trim() !== filter.q) setText(filter.q);
  }
  useEffect(() => {
    if (text.trim() === filter.q) return;
    const timer = setTimeout(() => onFilter({ ...filter, q: text.trim() }), 80);
    return () => clearTimeout(timer);
  }, [text, filter, onFilter]);
  return (
    <div className="relative min-w-48 flex-1 sm:w-44 sm:flex-none xl:w-64">
      <Search
        size={16}
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-muted"
      />
      <input
        ref={searchBox}
        type="search"
        name="q"
        value={text}
        aria-label={t.board.filters.search}
        aria-keyshortcuts="/"
        placeholder={t.board.filters.searchHint}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && text !== "") {
            event.preventDefault();
            setText("");
          }
        }}
        className="h-9 w-full min-w-0 rounded-md border border-field bg-card pr-2 pl-8 text-sm text-ink placeholder:text-faint [&::-webkit-search-cancel-button]:appearance-none"
      />
      {text === "" ? null : (
        <IconButton
          label={t.board.filters.clear}
          className="absolute top-0.5 right-0.5"
          onClick={() => setText("")}
        >
          <X size={14} aria-hidden />
        </IconButton>
      )}
    </div>
  );
}

function Matches() {
  const t = useT();
  const format = useFormat();
  const { total } = useCounters();
  const shown = useShownCount();
  return (
    <span role="status" className="text-sm text-muted tabular">
      {t.board.filters.matches({ shown: format.number(shown), total: format.number(total) })}
    </span>
  );
}

function MoreFilters({ filter, onFilter }: Pick<FilterBarProps, "filter" | "onFilter">) {
  const t = useT();
  const locale = useLocale();
  const { industries, countries, sources } = useFacets(true);
  const jobs = useJobs();
  const { failedBy } = useCounters();
  const all = (label: string) => ({ value: "", label: `${label}: ${t.board.filters.all}` });
  const own = (value: string | null, options: { value: string; label: string }[]) =>
    value === null || options.some((option) => option.value === value)
      ? options
      : [...options, { value, label: value }];
  const orNull = (value: string) => (value === "" ? null : value);
  return (
    <>
      <Select<LeadStage | "">
        label={t.board.filters.stage}
        value={filter.stages.length === 1 ? (filter.stages[0] ?? "") : ""}
        onChange={(stage) => onFilter({ ...filter, stages: stage === "" ? [] : [stage] })}
        options={[
          { value: "", label: `${t.board.filters.stage}: ${t.board.filters.all}` },
          ...stageOrder.map((value) => ({ value, label: t.board.stages[value] })),
        ]}
      />
      <Select
        label={t.board.filters.minScore}
        value={String(filter.minScore ?? 0)}
        onChange={(value) =>
          onFilter({ ...filter, minScore: value === "0" ? null : Number(value) })
        }
        options={own(
          String(filter.minScore ?? 0),
          scores.map((value) => ({
            value,
            label:
              value === "0" ? `${t.board.filters.minScore}: ${t.board.filters.all}` : `≥ ${value}`,
          })),
        )}
      />
      <Select
        label={t.board.filters.industry}
        value={filter.industry ?? ""}
        onChange={(value) => onFilter({ ...filter, industry: orNull(value) })}
        options={own(filter.industry, [
          all(t.board.filters.industry),
          ...industries
            .map((value) => ({ value, label: tradeName(value) }))
            .toSorted((a, b) => a.label.localeCompare(b.label)),
        ])}
        className="max-w-56"
      />
      <Select
        label={t.board.filters.country}
        value={filter.country ?? ""}
        onChange={(value) => onFilter({ ...filter, country: orNull(value) })}
        options={own(filter.country, [
          all(t.board.filters.country),
          ...countries.map((value) => ({ value, label: countryName(value, locale) })),
        ])}
      />
      <Select
        label={t.board.filters.source}
        value={filter.source ?? ""}
        onChange={(value) => onFilter({ ...filter, source: orNull(value) })}
        options={own(filter.source, [
          all(t.board.filters.source),
          ...sources.map((value) => ({ value, label: sourceName(value, t) })),
        ])}
      />
      <Select
        label={t.board.filters.job}
        value={filter.job ?? ""}
        onChange={(value) => onFilter({ ...filter, job: orNull(value) })}
        options={own(filter.job, [
          all(t.board.filters.job),
          ...jobs.map((job) => ({ value: job.job_id, label: jobName(job, t) })),
        ])}
        className="max-w-56"
      />
      <Select
        label={t.board.filters.email}
        value={filter.hasEmail === null ? "" : filter.hasEmail ? "1" : "0"}
        onChange={(value) => onFilter({ ...filter, hasEmail: value === "" ? null : value === "1" })}
        options={[
          all(t.board.filters.email),
          { value: "1", label: t.board.filters.withEmail },
          { value: "0", label: t.board.filters.withoutEmail },
        ]}
      />
      <Select
        label={t.board.filters.failed}
        value={filter.failed ?? ""}
        onChange={(value) => onFilter({ ...filter, failed: orNull(value) })}
        options={own(filter.failed, [
          all(t.board.filters.failed),
          { value: "any", label: `${t.board.filters.failed}: ${t.board.filters.anyCause}` },
          ...Object.entries(failedBy).flatMap(([value, count]) =>
            count > 0
              ? [{ value, label: t.board.failures[value as keyof typeof t.board.failures].message }]
              : [],
          ),
        ])}
        className="max-w-72"
      />
    </>
  );
}

interface ChoiceProps<V extends string> {
  label: string;
  value: V;
  onChange: (value: V) => void;
  options: readonly {
    value: V;
    label: string;
    icon: ComponentType<{ size?: number; "aria-hidden"?: boolean }>;
  }[];
}

/** Two or three pictures of which one holds; wide screens have room for their words. */
function Choice<V extends string>({ label, value, onChange, options }: ChoiceProps<V>) {
  return (
    <div
      role="group"
      aria-label={label}
      className="inline-flex rounded-md border border-field p-0.5"
    >
      {options.map(({ icon: Icon, ...option }) => (
        <button
          key={option.value}
          type="button"
          title={option.label}
          aria-pressed={option.value === value}
          className={classes(
            "inline-flex h-8 items-center gap-1.5 rounded px-2.5 text-sm",
            option.value === value
              ? "bg-raised font-semibold text-ink"
              : "text-muted hover:text-ink",
          )}
          onClick={() => onChange(option.value)}
        >
          <Icon size={16} aria-hidden />
          <span className="sr-only 2xl:not-sr-only">{option.label}</span>
        </button>
      ))}
    </div>
  );
}
