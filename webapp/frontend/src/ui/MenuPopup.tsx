import { Menu as Base } from "@base-ui/react/menu";
import type { RefObject } from "react";
import { classes } from "./classes.ts";
import type { MenuItem } from "./Menu.tsx";

interface MenuPopupProps {
  anchor: RefObject<HTMLElement | null>;
  items: readonly MenuItem[];
  label: string | undefined;
  align: "start" | "end";
  onClose: () => void;
}

/** The open menu. It is a chunk of its own: positioning weighs more than all that shows before a menu is opened. */
export default function MenuPopup({ anchor, items, label, align, onClose }: MenuPopupProps) {
  return (
    <Base.Root open modal={false} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Base.Portal>
        <Base.Positioner anchor={anchor} align={align} sideOffset={4} className="z-50 outline-none">
          <Base.Popup
            {...(label ? { "aria-label": label } : {})}
            finalFocus={anchor}
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
