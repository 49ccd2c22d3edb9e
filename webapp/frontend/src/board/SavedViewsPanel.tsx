import { Popover } from "@base-ui/react/popover";
import { Trash2 } from "lucide-react";
import { useState } from "react";
import { useLocation, useSearch } from "wouter";
import { useT } from "../i18n/index.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { Input } from "../ui/Field.tsx";
import { removeView, savedViews, saveView } from "./saved-views.ts";
import { useObservable } from "./use-board.ts";

/** Names for addresses of the board that are wanted again. */
export default function SavedViewsPanel({ anchor, onClose }: { anchor: HTMLElement | null; onClose: () => void }) {
  const t = useT();
  const views = useObservable(savedViews);
  const [name, setName] = useState("");
  const search = useSearch();
  const [, navigate] = useLocation();
  return (
    <Popover.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} align="end" sideOffset={4} className="z-50">
          <Popover.Popup
            aria-label={t.board.views.label}
            className="arrive flex w-72 flex-col gap-2 rounded-lg border border-line bg-column p-3 text-ink shadow-popup outline-none"
          >
            {views.length === 0 ? <p className="text-sm text-muted">{t.board.views.none}</p> : null}
            <ul className="flex flex-col">
              {views.map((view) => (
                <li key={view.name} className="flex items-center">
                  <button
                    type="button"
                    className="min-h-8 min-w-0 flex-1 truncate rounded px-2 text-left text-sm hover:bg-raised"
                    onClick={() => {
                      navigate(view.search === "" ? "/board" : `/board?${view.search}`);
                      onClose();
                    }}
                  >
                    {view.name}
                  </button>
                  <IconButton label={t.board.views.remove({ name: view.name })} onClick={() => removeView(view.name)}>
                    <Trash2 size={14} aria-hidden />
                  </IconButton>
                </li>
              ))}
            </ul>
            <form
              className="flex gap-2"
              onSubmit={(event) => {
                event.preventDefault();
                if (name.trim() === "") return;
                const params = new URLSearchParams(search);
                params.delete("lead");
                params.delete("tab");
                saveView({ name: name.trim(), search: params.toString() });
                setName("");
              }}
            >
              <Input aria-label={t.board.views.name} placeholder={t.board.views.name} value={name} onChange={(event) => setName(event.target.value)} />
              <Button type="submit">{t.common.save}</Button>
            </form>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
