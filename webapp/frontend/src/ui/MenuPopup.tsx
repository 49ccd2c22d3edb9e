import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { classes } from "./classes.ts";
import { useLatest } from "./use-latest.ts";

export interface MenuItem {
  id: string;
  label: ReactNode;
  icon?: ReactNode;
  /** Shown at the end of the row, such as the key that does the same. */
  hint?: string;
  disabled?: boolean;
  danger?: boolean;
  /** Begins a part of the menu, with a line above it; a text names the part. */
  begins?: string | true;
  onSelect: () => void;
}

interface MenuPopupProps {
  /** Asked for whenever the place is computed, since a card may be drawn anew. */
  anchor: () => Element | null;
  items: readonly MenuItem[];
  label: string;
  align?: "start" | "end";
  /** `back` says whether the focus should return to where it was. */
  onClose: (back: boolean) => void;
  /** Other keys while the menu is open; true means it was one of them. */
  onKey?: (key: string) => boolean;
}

/** The open menu, in its place in the page, so that it belongs to the landmark of its button. */
export function MenuPopup({ anchor, items, label, align = "end", onClose, onKey }: MenuPopupProps) {
  const popup = useRef<HTMLDivElement>(null);
  // Unseen until it has its place, yet not `visibility: hidden`: that would refuse the focus, also for the instant in
  // which reduced motion lets it pass.
  const [place, setPlace] = useState<CSSProperties>({ opacity: 0 });
  const close = useLatest(onClose);
  const find = useLatest(anchor);

  useLayoutEffect(() => {
    const button = find.current();
    if (popup.current && button)
      setPlace(placeAt(button.getBoundingClientRect(), popup.current, align));
    focusItem(popup.current, 0);
  }, [align, items.length, find]);

  useEffect(() => {
    function onPointerDown(event: PointerEvent): void {
      const target = event.target as Node;
      if (!popup.current?.contains(target) && !find.current()?.contains(target))
        close.current(false);
    }
    function onScroll(event: Event): void {
      if (!popup.current?.contains(event.target as Node)) close.current(true);
    }
    const onResize = () => close.current(true);
    document.addEventListener("pointerdown", onPointerDown, true);
    document.addEventListener("scroll", onScroll, true);
    window.addEventListener("resize", onResize);
    return () => {
      document.removeEventListener("pointerdown", onPointerDown, true);
      document.removeEventListener("scroll", onScroll, true);
      window.removeEventListener("resize", onResize);
    };
  }, [close, find]);

  function onKeyDown(event: KeyboardEvent): void {
    const all = itemsOf(popup.current);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1 + all.length,
      Home: 0,
      End: all.length - 1,
    };
    const step = steps[event.key];
    event.stopPropagation();
    if (event.key === "Tab") return onClose(false);
    if (event.key === "Escape") onClose(true);
    else if (step !== undefined) all[step % all.length]?.focus();
    else if (onKey?.(event.key)) onClose(false);
    else if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey)
      focusByLetter(all, at, event.key);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={popup}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      style={place}
      onKeyDown={onKeyDown}
      className="arrive fixed z-50 max-h-[calc(100dvh-1rem)] min-w-48 overflow-y-auto rounded-lg border border-line bg-column p-1 text-ink shadow-popup outline-none"
    >
      {items.map((item) => (
        <div key={item.id} role="none">
          {item.begins ? <hr className="my-1 border-line" /> : null}
          {typeof item.begins === "string" ? (
            <div role="presentation" className="px-2.5 py-1 text-xs font-medium text-faint">
              {item.begins}
            </div>
          ) : null}
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            aria-disabled={item.disabled || undefined}
            className={classes(
              "flex min-h-8 w-full items-center gap-2 rounded-md px-2.5 py-1 text-left text-sm outline-none",
              item.disabled ? "text-faint" : "hover:bg-raised focus:bg-raised",
              item.danger && !item.disabled && "text-danger",
            )}
            onPointerMove={(event) => event.currentTarget.focus()}
            onClick={() => {
              if (item.disabled) return;
              onClose(true);
              item.onSelect();
            }}
          >
            {item.icon}
            <span className="min-w-0 flex-1">{item.label}</span>
            {item.hint ? <kbd className="text-xs text-faint">{item.hint}</kbd> : null}
          </button>
        </div>
      ))}
    </div>
  );
}

/** Below the button, above it where there is more room, and never off the page. */
function placeAt(button: DOMRect, popup: HTMLElement, align: "start" | "end"): CSSProperties {
  const { offsetWidth: width, offsetHeight: height } = popup;
  const wanted = align === "end" ? button.right - width : button.left;
  const left = Math.max(8, Math.min(wanted, window.innerWidth - width - 8));
  const below = button.bottom + 4;
  const above = button.top - 4 - height;
  const top =
    below + height <= window.innerHeight - 8 || above < 8
      ? Math.min(below, window.innerHeight - height - 8)
      : above;
  return { left, top: Math.max(8, top) };
}

function itemsOf(popup: HTMLElement | null): HTMLElement[] {
  return [...(popup?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}

function focusItem(popup: HTMLElement | null, index: number): void {
  itemsOf(popup)[index]?.focus({ preventScroll: true });
}

function focusByLetter(all: readonly HTMLElement[], at: number, letter: string): void {
  const ordered = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  ordered
    .find((item) => item.textContent?.trim().toLowerCase().startsWith(letter.toLowerCase()))
    ?.focus();
}
