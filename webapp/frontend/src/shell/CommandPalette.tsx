import { Dialog as Base } from "@base-ui/react/dialog";
import type { Page } from "@leadstream/contract/http";
import type { Lead } from "@leadstream/contract/lead";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { useLocation } from "wouter";
import { useMe } from "../accounts/session.ts";
import { get } from "../api/http.ts";
import { focusedLead } from "../board/card-focus.ts";
import { locales, setLocale, useT } from "../i18n/index.ts";
import { openStart } from "../start/start-dialog.ts";
import { classes } from "../ui/classes.ts";
import { cardCommands } from "./card-commands.ts";
import { useFocusedBefore } from "../ui/use-focused-before.ts";
import { languageNames } from "./LanguageMenu.tsx";
import { matchCommands, type Command } from "./match-commands.ts";
import { placesFor } from "./Navigation.tsx";
import { openOverlay } from "./overlays.ts";
import { setTheme } from "./theme.ts";

/** Leads by name or domain, then actions, then pages; typing narrows, Enter takes the marked one. */
export default function CommandPalette({ onClose }: { onClose: () => void }) {
  const t = useT();
  const [text, setText] = useState("");
  const [marked, setMarked] = useState(0);
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  const before = useFocusedBefore(true);
  const [card] = useState(focusedLead);
  const { role } = useMe();
  const commands = useCommands();
  const ofCard = role === "viewer" ? [] : cardCommands(card, t);
  const leads = useLeadCommands(text);
  const found = [...leads, ...matchCommands([...ofCard, ...commands], text)];
  const active = Math.min(marked, Math.max(0, found.length - 1));

  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [active, found.length]);

  function take(command: Command | undefined): void {
    if (!command) return;
    onClose();
    command.run();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setMarked((active + step + found.length) % found.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      take(found[active]);
    }
  }

  return (
    <Base.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/60" />
        <Base.Viewport className="fixed inset-0 z-50 flex items-start justify-center p-3 sm:pt-[12vh]">
          <Base.Popup
            data-modal=""
            finalFocus={before}
            className="arrive flex max-h-[70vh] w-full max-w-xl flex-col overflow-hidden rounded-xl border border-line bg-column text-ink shadow-popup outline-none"
          >
            <Base.Title className="sr-only">{t.shell.search}</Base.Title>
            <div className="flex items-center gap-3 border-b border-line px-4">
              <Search size={18} aria-hidden className="shrink-0 text-muted" />
              <input
                role="combobox"
                name="command"
                aria-label={t.shell.search}
                aria-expanded
                aria-controls={listId}
                aria-activedescendant={found[active] ? `${listId}-${active}` : undefined}
                autoComplete="off"
                spellCheck={false}
                value={text}
                placeholder={t.shell.palette.placeholder}
                className="h-12 min-w-0 flex-1 bg-transparent outline-none"
                onChange={(event) => {
                  setText(event.target.value);
                  setMarked(0);
                }}
                onKeyDown={onKeyDown}
              />
            </div>
            <ul
              ref={list}
              id={listId}
              role="listbox"
              aria-label={t.shell.search}
              className="min-h-0 flex-1 overflow-y-auto p-2"
            >
              {found.map((command, index) => (
                <li
                  key={command.id}
                  id={`${listId}-${index}`}
                  role="option"
                  aria-selected={index === active}
                  className={classes(
                    "flex min-h-9 cursor-pointer items-center gap-3 rounded-md px-3 py-1.5 text-sm",
                    index === active ? "bg-raised" : undefined,
                  )}
                  onMouseMove={() => setMarked(index)}
                  onClick={() => take(command)}
                >
                  <span className="min-w-0 flex-1">
                    <span className="block truncate">{command.label}</span>
                    {command.detail ? (
                      <span className="block truncate text-xs text-faint">{command.detail}</span>
                    ) : null}
                  </span>
                  <span className="shrink-0 text-xs text-faint">
                    {t.shell.palette.kinds[command.kind]}
                  </span>
                  {command.keys ? (
                    <kbd className="shrink-0 rounded border border-line px-1.5 text-xs text-muted">
                      {command.keys}
                    </kbd>
                  ) : null}
                </li>
              ))}
            </ul>
            {found.length === 0 ? (
              <p role="status" className="px-4 pb-4 text-sm text-faint">
                {t.shell.palette.nothing}
              </p>
            ) : null}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

function useCommands(): Command[] {
  const t = useT();
  const { role } = useMe();
  const [, navigate] = useLocation();
  const keys: Record<string, string> = {
    board: "g b",
    jobs: "g j",
    analytics: "g a",
    profile: "g i",
    settings: "g s",
    system: "g h",
  };
  return [
    ...(role === "viewer"
      ? []
      : [
          {
            id: "start",
            kind: "action" as const,
            label: t.shell.startProspecting,
            keys: "n",
            run: () => openStart(),
          },
        ]),
    ...(role === "viewer"
      ? []
      : [
          {
            id: "import",
            kind: "action" as const,
            label: t.start.import.open,
            run: () => navigate("/import"),
          },
        ]),
    {
      id: "help",
      kind: "action",
      label: t.shell.shortcuts,
      keys: "?",
      run: () => openOverlay("help"),
    },
    {
      id: "dark",
      kind: "action",
      label: `${t.shell.theme}: ${t.shell.themes.dark}`,
      run: () => setTheme("dark"),
    },
    {
      id: "light",
      kind: "action",
      label: `${t.shell.theme}: ${t.shell.themes.light}`,
      run: () => setTheme("light"),
    },
    ...locales.map((name) => ({
      id: `language-${name}`,
      kind: "action" as const,
      label: `${t.shell.language}: ${languageNames[name]}`,
      run: () => void setLocale(name),
    })),
    ...placesFor(role).map(({ href, name }) => ({
      id: href,
      kind: "page" as const,
      label: t.shell.nav[name],
      ...(keys[name] ? { keys: keys[name] } : {}),
      run: () => navigate(href),
    })),
  ];
}

function useLeadCommands(text: string): Command[] {
  const [, navigate] = useLocation();
  const q = text.trim();
  const { data } = useQuery({
    queryKey: ["palette", q],
    queryFn: ({ signal }) =>
      get<Page<Lead>>(`/api/v1/leads?limit=8&q=${encodeURIComponent(q)}`, { signal }),
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (q.length < 2) return [];
  return (data?.items ?? []).map((lead) => ({
    id: lead.lead_id,
    kind: "lead",
    label: lead.company_name,
    detail: lead.domain,
    run: () => navigate(`/board?lead=${encodeURIComponent(lead.lead_id)}`),
  }));
}
