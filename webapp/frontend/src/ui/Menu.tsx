import {
  cloneElement,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type Ref,
} from "react";
import { MenuPopup, type MenuItem } from "./MenuPopup.tsx";

interface TriggerProps {
  ref?: Ref<HTMLButtonElement>;
  onClick?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  "aria-haspopup"?: "menu";
  "aria-expanded"?: boolean;
}

interface MenuProps {
  /** The button that opens the menu. */
  trigger: ReactElement<TriggerProps>;
  items: readonly MenuItem[];
  label: string;
  align?: "start" | "end";
}

export function Menu({ trigger, items, label, align = "end" }: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      {cloneElement(trigger, {
        ref: button,
        "aria-haspopup": "menu",
        "aria-expanded": open,
        onClick: () => setOpen(!open),
        onKeyDown: (event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setOpen(true);
        },
      })}
      {open ? (
        <MenuPopup
          anchor={() => button.current}
          items={items}
          label={label}
          align={align}
          onClose={(back) => {
            setOpen(false);
            if (back) button.current?.focus();
          }}
        />
      ) : null}
    </>
  );
}
