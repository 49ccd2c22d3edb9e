import { Dialog as Base } from "@base-ui/react/dialog";
import { useRef, type ReactNode } from "react";

interface DrawerProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The accessible name; what is shown as a heading is the content's own business. */
  label: string;
  children: ReactNode;
}

/** A side panel that leaves the page behind it usable, so it neither traps focus nor dims. */
export function Drawer({ open, onOpenChange, label, children }: DrawerProps) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Base.Root open={open} onOpenChange={onOpenChange} modal={false} disablePointerDismissal>
      <Base.Portal>
        <Base.Popup
          ref={popup}
          aria-label={label}
          // A button as the first stop would read as the drawer's purpose: content may name a better one.
          initialFocus={() =>
            popup.current?.querySelector<HTMLElement>("[data-autofocus]") ?? popup.current
          }
          className="slide-in fixed inset-y-0 right-0 z-30 flex w-full max-w-[35rem] flex-col overflow-hidden border-l border-line bg-column text-ink shadow-popup outline-none"
        >
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
