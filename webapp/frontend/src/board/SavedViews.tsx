import { Bookmark, Trash2 } from "lucide-react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useLocation, useSearch } from "wouter";
import { useMe } from "../accounts/session.ts";
import { useT } from "../i18n/index.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { Input } from "../ui/Field.tsx";
import { describeError } from "../ui/describe-error.ts";
import { Skeleton } from "../ui/States.tsx";
import { toast } from "../ui/toast.ts";
import { offerUndo } from "./undo.ts";
import { listViews, removeView, type SavedView, saveView } from "./saved-views.ts";

/** Names for addresses of the board that are wanted again. */
export function SavedViews() {
  const t = useT();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useCloseOutside(root, open, () => setOpen(false));
  return (
    // Escape is heard for the whole panel.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={root}
      className="relative"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <IconButton
        ref={button}
        label={t.board.views.label}
        aria-expanded={open}
        aria-controls="saved-views"
        onClick={() => setOpen(!open)}
      >
        <Bookmark size={16} aria-hidden />
      </IconButton>
      {open ? <Panel onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

function Panel({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { role } = useMe();
  const [views, setViews] = useState<readonly SavedView[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [name, setName] = useState("");
  const search = useSearch();
  const [, navigate] = useLocation();
  useEffect(() => {
    const reading = new AbortController();
    listViews(reading.signal).then(setViews, (reason: unknown) => {
      if (!reading.signal.aborted) setError(reason);
    });
    return () => reading.abort();
  }, []);

  async function change(
    run: () => Promise<(old: readonly SavedView[]) => readonly SavedView[]>,
  ): Promise<void> {
    try {
      const apply = await run();
      setViews((old) => apply(old ?? []));
    } catch (reason) {
      toast({ title: describeError(reason, t).message, tone: "danger" });
    }
  }
  const remove = (view: SavedView) =>
    change(async () => {
      await removeView(view);
      offerUndo({
        title: t.board.views.removed({ name: view.name }),
        undo: () => save(view.name, view.query),
      });
      return (old) => old.filter((one) => one.view_id !== view.view_id);
    });
  const save = (named: string, query: string) =>
    change(async () => {
      const view = await saveView(named, query);
      return (old) => [...old.filter((one) => one.name !== view.name), view];
    });

  return (
    <div
      id="saved-views"
      role="group"
      aria-label={t.board.views.label}
      className="arrive absolute right-0 z-40 mt-1 flex w-72 flex-col gap-2 rounded-lg border border-line bg-column p-3 text-ink shadow-popup"
    >
      {error === null ? null : (
        <p className="text-sm text-danger">{describeError(error, t).message}</p>
      )}
      {views === null && error === null ? <Skeleton className="h-8" /> : null}
      {views?.length === 0 ? <p className="text-sm text-muted">{t.board.views.none}</p> : null}
      <ul className="flex flex-col">
        {views?.map((view) => (
          <li key={view.view_id} className="flex items-center">
            <button
              type="button"
              className="min-h-8 min-w-0 flex-1 truncate rounded px-2 text-left text-sm hover:bg-raised"
              onClick={() => {
                navigate(view.query === "" ? "/board" : `/board?${view.query}`);
                onClose();
              }}
            >
              {view.name}
            </button>
            {role === "viewer" ? null : (
              <IconButton
                label={t.board.views.remove({ name: view.name })}
                onClick={() => void remove(view)}
              >
                <Trash2 size={14} aria-hidden />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {role === "viewer" ? null : (
        <form
          className="flex gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === "") return;
            const params = new URLSearchParams(search);
            params.delete("lead");
            params.delete("tab");
            void save(name.trim(), params.toString());
            setName("");
          }}
        >
          <Input
            aria-label={t.board.views.name}
            placeholder={t.board.views.name}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit">{t.common.save}</Button>
        </form>
      )}
    </div>
  );
}

function useCloseOutside(
  root: RefObject<HTMLElement | null>,
  open: boolean,
  close: () => void,
): void {
  useEffect(() => {
    if (!open) return;
    const onPointer = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) close();
    };
    document.addEventListener("pointerdown", onPointer, true);
    return () => document.removeEventListener("pointerdown", onPointer, true);
  });
}
