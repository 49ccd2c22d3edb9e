import { useCallback, useEffect, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { useLatest } from "../ui/use-latest.ts";
import { fromParams, type LeadFilter, toParams } from "./lead-filter.ts";

export type View = "board" | "table";

function viewOf(params: URLSearchParams): View {
  return params.get("view") === "table" ? "table" : "board";
}

const storageKey = "leadstream.board";

/** The board as it was left, for who comes back to it by its plain address in the same tab. */
function useRemembered(search: string): void {
  const [, navigate] = useLocation();
  const latest = useLatest(search);
  useEffect(() => {
    const last = sessionStorage.getItem(storageKey);
    if (latest.current === "" && last !== null && last !== "")
      navigate(`/board?${last}`, { replace: true });
    return () => {
      // The newest address is the point: it is the one that is left.
      // oxlint-disable-next-line react-hooks/exhaustive-deps
      const params = new URLSearchParams(latest.current);
      params.delete("lead");
      params.delete("tab");
      sessionStorage.setItem(storageKey, params.toString());
    };
  }, [navigate, latest]);
}

/** Filters, view and open lead are the page's address: it can be shared, and Back goes back. */
export function useBoardUrl() {
  const search = useSearch();
  useRemembered(search);
  const [, navigate] = useLocation();
  const state = useMemo(() => {
    const params = new URLSearchParams(search);
    return {
      filter: fromParams(params),
      view: viewOf(params),
      lead: params.get("lead"),
      tab: params.get("tab"),
    };
  }, [search]);

  const go = useCallback(
    (filter: LeadFilter, view: View, lead: string | null, tab: string | null, replace: boolean) => {
      const params = toParams(filter);
      if (view === "table") params.set("view", "table");
      if (lead !== null) params.set("lead", lead);
      if (lead !== null && tab !== null) params.set("tab", tab);
      const text = params.toString();
      navigate(text === "" ? "/board" : `/board?${text}`, { replace });
    },
    [navigate],
  );
  const { filter, view, lead, tab } = state;
  return {
    ...state,
    setFilter: useCallback(
      (next: LeadFilter) => go(next, view, lead, tab, true),
      [go, view, lead, tab],
    ),
    setView: useCallback(
      (next: View) => go(filter, next, lead, tab, false),
      [go, filter, lead, tab],
    ),
    openLead: useCallback(
      (id: string | null) =>
        go(filter, view, id, id === null ? null : tab, lead !== null && id !== null),
      [go, filter, view, lead, tab],
    ),
    setTab: useCallback(
      (next: string) => go(filter, view, lead, next, true),
      [go, filter, view, lead],
    ),
  };
}
