import { Bookmark } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";
import { useT } from "../i18n/index.ts";
import { IconButton } from "../ui/Button.tsx";

const SavedViewsPanel = lazy(() => import("./SavedViewsPanel.tsx"));

export function SavedViews() {
  const t = useT();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <IconButton ref={button} label={t.board.views.label} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Bookmark size={16} aria-hidden />
      </IconButton>
      {open ? (
        <Suspense>
          <SavedViewsPanel
            anchor={button.current}
            onClose={() => {
              setOpen(false);
              button.current?.focus();
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}
