import { lazy, Suspense, useEffect } from "react";
import { cardMenu } from "./card-menu.ts";
import { useObservable } from "./use-board.ts";

const load = () => import("./OpenCardMenu.tsx");
const OpenCardMenu = lazy(load);

/** Fetches the menu's code once the board stands, so that the first press finds it there. */
export function CardMenu({ writable, onOpen }: { writable: boolean; onOpen: (id: string) => void }) {
  const state = useObservable(cardMenu);
  useEffect(() => {
    // A failure shows when the menu is opened, and there it is tried again.
    const timer = setTimeout(() => void load().catch(() => undefined), 1500);
    return () => clearTimeout(timer);
  }, []);
  if (state === null) return null;
  return (
    <Suspense>
      <OpenCardMenu key={state.leadId} state={state} writable={writable} onOpen={onOpen} />
    </Suspense>
  );
}
