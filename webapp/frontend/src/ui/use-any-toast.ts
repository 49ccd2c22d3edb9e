import { useSyncExternalStore } from "react";
import { anyToast } from "./toast.ts";

/** Whether anything was ever said. */
export const useAnyToast = (): boolean =>
  useSyncExternalStore(
    (listener) => anyToast.subscribe(listener),
    () => anyToast.get(),
  );
