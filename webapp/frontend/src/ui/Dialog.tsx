import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { useRef, type ReactNode } from "react";
import { useT } from "../i18n/index.ts";
import { IconButton } from "./Button.tsx";
import { classes } from "./classes.ts";
import { useFocusedBefore } from "./use-focused-before.ts";

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
  width?: "sm" | "md" | "lg";
}

/** A form begins at its first control, not at the button that leaves it. */
const firstControl = ":is(input:not([type=hidden], [type=radio]), input:checked, textarea, select)";

const widths = { sm: "sm:max-w-md", md: "sm:max-w-xl", lg: "min-h-dvh sm:min-h-0 sm:max-w-3xl" };

export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  footer,
  children,
  width = "md",
}: DialogProps) {
  const t = useT();
  const body = useRef<HTMLDivElement>(null);
  const before = useFocusedBefore(open);
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="no-print fixed inset-0 z-40 bg-black/60" />
        <Base.Viewport className="fixed inset-0 z-50 flex items-end justify-center sm:items-center sm:p-6">
          <Base.Popup
            data-modal=""
            finalFocus={before}
            initialFocus={(by) =>
              by === "touch"
                ? true
                : (body.current?.querySelector<HTMLElement>(firstControl) ?? true)
            }
            className={classes(
              "arrive flex max-h-[100dvh] w-full flex-col overflow-hidden rounded-t-xl border border-line bg-column text-ink shadow-popup outline-none sm:max-h-[calc(100dvh-3rem)] sm:rounded-xl",
              widths[width],
            )}
          >
            <header className="flex items-start justify-between gap-4 border-b border-line px-5 py-4">
              <div className="min-w-0">
                <Base.Title className="text-lg font-semibold">{title}</Base.Title>
                {description ? (
                  <Base.Description className="mt-1 text-sm text-muted">
                    {description}
                  </Base.Description>
                ) : null}
              </div>
              <Base.Close
                render={
                  <IconButton label={t.common.close}>
                    <X size={18} aria-hidden />
                  </IconButton>
                }
              />
            </header>
            <div ref={body} className="min-h-0 flex-1 overflow-y-auto px-5 py-4">
              {children}
            </div>
            {footer ? (
              <footer className="flex flex-wrap items-center justify-end gap-3 border-t border-line px-5 py-3">
                {footer}
              </footer>
            ) : null}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
