import type { Job } from "@leadstream/contract/http";
import type { Lead, LeadStage } from "@leadstream/contract/lead";
import type { Quota } from "@leadstream/contract/quota";
import { useCallback, useSyncExternalStore } from "react";
import type { Connection, Pulse } from "../api/connection.ts";
import type { Observable } from "../api/observable.ts";
import type { Counters } from "./counters.ts";
import { boardStore, connection, hasBoard, pulse } from "./live-board.ts";
import { shownCount, subscribeToColumns } from "./shown-leads.ts";

export { boardStore, reconnectNow, startLive } from "./live-board.ts";

export function useObservable<T>(value: Observable<T>): T {
  return useSyncExternalStore(value.subscribe, value.get);
}

/** One lead; only its own news renders the reader again. */
export function useLead(id: string): Lead | undefined {
  const subscribe = useCallback(
    (listener: () => void) => boardStore.subscribe(`lead:${id}`, listener),
    [id],
  );
  return useSyncExternalStore(subscribe, () => boardStore.lead(id));
}

/** Whether a change of this tab still waits for the server. */
export function usePending(id: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => boardStore.subscribe(`lead:${id}`, listener),
    [id],
  );
  return useSyncExternalStore(subscribe, () => boardStore.pending(id));
}

export function useColumn(stage: LeadStage): readonly string[] {
  const subscribe = useCallback(
    (listener: () => void) => boardStore.subscribe(`column:${stage}`, listener),
    [stage],
  );
  return useSyncExternalStore(subscribe, () => boardStore.column(stage));
}

const onCounters = (listener: () => void) => boardStore.subscribe("counters", listener);
const onColumns = (listener: () => void) => subscribeToColumns(boardStore, listener);
const onJobs = (listener: () => void) => boardStore.subscribe("jobs", listener);
const onQuota = (listener: () => void) => boardStore.subscribe("quota", listener);
const onLoading = (listener: () => void) => boardStore.subscribe("loading", listener);

export const useCounters = (): Counters => useSyncExternalStore(onCounters, boardStore.counters);
export const useStageTotal = (stage: LeadStage): number =>
  useSyncExternalStore(onCounters, () => boardStore.total(stage));
/** How many leads the filter lets through. */
export const useShownCount = (): number =>
  useSyncExternalStore(onColumns, () => shownCount(boardStore));
/** Newest first. */
export const useJobs = (): readonly Job[] => useSyncExternalStore(onJobs, boardStore.jobs);
export const useJob = (id: string): Job | undefined => useJobs().find((job) => job.job_id === id);
export const useQuota = (): Quota | null => useSyncExternalStore(onQuota, boardStore.quota);
/** Whether later pages of the board are still on their way. */
export const useLoading = (): boolean => useSyncExternalStore(onLoading, boardStore.loading);
export const useConnection = (): Connection => useObservable(connection);
export const usePulse = (): Pulse => useObservable(pulse);
/** Whether the board was read at least once. */
export const useHasBoard = (): boolean => useObservable(hasBoard);
