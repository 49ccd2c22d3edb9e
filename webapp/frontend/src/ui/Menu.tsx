import { cloneElement, lazy, Suspense, useRef, useState, type ReactElement, type ReactNode, type Ref } from "react";

const loadPopup = () => import("./MenuPopup.tsx");
const MenuPopup = lazy(loadPopup);

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

interface TriggerProps {
  ref?: Ref<HTMLButtonElement>;
  onClick?: () => void;
  onPointerEnter?: () => void;
  onFocus?: () => void;
  "aria-haspopup"?: "menu";
  "aria-expanded"?: boolean;
}

interface MenuProps {
  /** The button that opens the menu. */
  trigger: ReactElement<TriggerProps>;
  items: readonly MenuItem[];
  label?: string;
  align?: "start" | "end";
}

export function Menu({ trigger, items, label, align = "end" }: MenuProps) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const preload = () => void loadPopup();
  return (
    <>
      {cloneElement(trigger, {
        ref: anchor,
        "aria-haspopup": "menu",
        "aria-expanded": open,
        onClick: () => setOpen(!open),
        onPointerEnter: preload,
        onFocus: preload,
      })}
      {open ? (
        <Suspense>
          <MenuPopup anchor={anchor} items={items} label={label} align={align} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
