import { useEffect, useRef, type ReactNode } from "react";
import { useLatest } from "./use-latest.ts";

interface DrawerProps {
  /** The accessible name; what is shown as a heading is the content's own business. */
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A side panel that leaves the page behind it usable: it neither dims nor traps. It stands where it is written, so that
 * Tab goes on from its last control into the rest of the page; a popup's focus guards would lead back into it for ever.
 */
export function Drawer({ label, onClose, children }: DrawerProps) {
  const panel = useRef<HTMLDivElement>(null);
  const close = useLatest(onClose);
  useEffect(() => {
    // A button as the first stop would read as the drawer's purpose: content may name a better one.
    const first = panel.current?.querySelector<HTMLElement>("[data-autofocus]") ?? panel.current;
    first?.focus({ preventScroll: true });
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || belongsElsewhere(event.target))
        return;
      close.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [close]);
  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className="slide-in fixed inset-y-0 right-0 z-30 flex w-full max-w-[35rem] flex-col overflow-hidden border-l border-line bg-column text-ink shadow-popup outline-none"
    >
      {children}
    </div>
  );
}

/** What lies over the page is closed first. */
function belongsElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest("[data-modal], [data-toast], [role=menu]") !== null
  );
}
