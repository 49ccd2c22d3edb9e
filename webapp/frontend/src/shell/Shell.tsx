import { lazy, Suspense, useEffect, type ReactNode } from "react";
import { useLocation, useSearch } from "wouter";
import { startLive } from "../board/use-board.ts";
import { useT } from "../i18n/index.ts";
import { useStartDialog } from "../start/start-dialog.ts";
import { Header } from "./Header.tsx";
import { useJobToasts } from "./job-toasts.ts";
import { rememberBoard } from "./last-board.ts";
import { BottomNavigation, SideNavigation } from "./Navigation.tsx";
import { closeOverlay, useOverlay } from "./overlays.ts";
import { useGlobalShortcuts } from "./shortcuts.ts";

const loadStart = () => import("../start/StartDialog.tsx");
const loadPalette = () => import("./CommandPalette.tsx");
const StartDialog = lazy(loadStart);
const CommandPalette = lazy(loadPalette);
const HelpSheet = lazy(() => import("./HelpSheet.tsx"));

/** What stays while pages change: navigation, running jobs, quota, connection. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useT();
  const [path] = useLocation();
  const start = useStartDialog();
  const overlay = useOverlay();
  useEffect(() => startLive(), []);
  useIdlePreload();
  useGlobalShortcuts();
  useJobToasts();
  useFocusOnPageChange(path);
  const search = useSearch();
  useEffect(() => {
    if (path === "/board") rememberBoard(search);
  }, [path, search]);

  return (
    <div className="flex h-dvh flex-col sm:flex-row print:h-auto print:block">
      <a
        href="#content"
        className="sr-only z-70 rounded-md bg-primary px-3 py-2 text-on-primary focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById("content")?.focus();
        }}
      >
        {t.shell.skipToContent}
      </a>
      <SideNavigation />
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        <Header />
        <main
          id="content"
          tabIndex={-1}
          className="relative min-h-0 flex-1 overflow-auto outline-none print:overflow-visible"
        >
          {children}
        </main>
      </div>
      <BottomNavigation />
      <Suspense>
        {start.open ? <StartDialog preset={start.preset} /> : null}
        {overlay === "palette" ? <CommandPalette onClose={closeOverlay} /> : null}
        {overlay === "help" ? <HelpSheet onClose={closeOverlay} /> : null}
      </Suspense>
    </div>
  );
}

/** What a single key opens must be there when the next key is typed. */
function useIdlePreload(): void {
  useEffect(() => {
    const idle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 500));
    // A failure here shows when the overlay is really asked for.
    idle(() => void Promise.allSettled([loadStart(), loadPalette()]));
  }, []);
}

/** A new page starts at its top, and the keyboard starts there too. */
function useFocusOnPageChange(path: string): void {
  const area = path.split("/")[1];
  useEffect(() => {
    const main = document.getElementById("content");
    main?.scrollTo(0, 0);
    if (document.activeElement === null || document.activeElement === document.body)
      main?.focus({ preventScroll: true });
  }, [area]);
}
