import { Menu as Base } from "@base-ui/react/menu";
import type { ReactElement, ReactNode } from "react";
import { classes } from "./classes.ts";

export interface MenuItem {
  id: string;
  label: ReactNode;
  icon?: ReactNode;
  /** Shown at the end of the row, such as the key that does the same. */
  hint?: string;
  disabled?: boolean;
  danger?: boolean;
  onSelect: () => void;
}

interface MenuProps {
  /** The element that opens the menu; a button with a name. */
  trigger: ReactElement<Record<string, unknown>>;
  items: readonly MenuItem[];
  label?: string;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  align?: "start" | "end";
}

export function Menu({ trigger, items, label, open, onOpenChange, align = "end" }: MenuProps) {
  return (
    <Base.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})} modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} sideOffset={4} className="z-50 outline-none">
          <Base.Popup
            {...(label ? { "aria-label": label } : {})}
            className="arrive max-h-[var(--available-height)] min-w-48 overflow-y-auto rounded-lg border border-line bg-column p-1 text-ink shadow-popup outline-none"
          >
            {items.map((item) => (
              <Base.Item
                key={item.id}
                disabled={item.disabled ?? false}
                onClick={item.onSelect}
                className={classes(
                  "flex min-h-8 cursor-default items-center gap-2 rounded-md px-2.5 py-1 text-sm outline-none select-none data-highlighted:bg-raised data-disabled:text-faint",
                  item.danger && "text-danger",
                )}
              >
                {item.icon}
                <span className="min-w-0 flex-1">{item.label}</span>
                {item.hint ? <kbd className="text-xs text-faint">{item.hint}</kbd> : null}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
