import { CircleHelp, LogOut, Moon, Plus, Search, Settings, Sun, UserRound } from "lucide-react";
import { useLocation } from "wouter";
import { signOut, useMe } from "../accounts/session.ts";
import { ConnectionBadge } from "../board/ConnectionBadge.tsx";
import { useIsPhone } from "../board/use-window.ts";
import { locales, setLocale, useLocale, useT } from "../i18n/index.ts";
import { QuotaMeter } from "../quotas/QuotaMeter.tsx";
import { openStart } from "../start/start-dialog.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { describeError } from "../ui/describe-error.ts";
import { Menu } from "../ui/Menu.tsx";
import { toast } from "../ui/toast.ts";
import { JobStrip } from "./JobStrip.tsx";
import { languageNames } from "./LanguageMenu.tsx";
import { placesFor } from "./Navigation.tsx";
import { openOverlay } from "./overlays.ts";
import { setTheme, useTheme } from "./theme.ts";

export function Header() {
  const t = useT();
  const { role } = useMe();
  return (
    <header className="no-print flex min-h-[4.125rem] shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-column px-3 py-2 sm:px-4">
      <JobStrip />
      <div className="ml-auto flex min-w-0 flex-wrap items-center justify-end gap-2 sm:gap-3">
        <QuotaMeter />
        <ConnectionBadge />
        <IconButton label={t.shell.search} onClick={() => openOverlay("palette")}>
          <Search size={18} aria-hidden />
        </IconButton>
        <Button
          variant="primary"
          size="sm"
          icon={<Plus size={16} aria-hidden />}
          reason={role === "viewer" ? t.shell.viewersCannotStart : null}
          onClick={() => openStart()}
        >
          <span className="sr-only sm:not-sr-only">{t.shell.startProspecting}</span>
        </Button>
        <AccountMenu />
      </div>
    </header>
  );
}

function AccountMenu() {
  const t = useT();
  const { user, role } = useMe();
  const phone = useIsPhone();
  const [, navigate] = useLocation();
  const theme = useTheme();
  const locale = useLocale();
  const dark = theme !== "light";
  const otherLocale = locales.find((name) => name !== locale) ?? locale;

  async function leave(): Promise<void> {
    try {
      await signOut();
    } catch (error) {
      toast({ title: describeError(error, t).message, tone: "danger" });
    }
  }

  return (
    <Menu
      label={t.shell.signedInAs({ email: user.email })}
      trigger={
        <IconButton label={`${t.shell.account}: ${user.email}`}>
          <UserRound size={18} aria-hidden />
        </IconButton>
      }
      items={[
        {
          id: "settings",
          label: t.shell.nav.settings,
          icon: <Settings size={16} aria-hidden />,
          onSelect: () => navigate("/settings"),
        },
        ...(phone
          ? placesFor(role).flatMap(({ href, name, icon: Icon, onPhone }) =>
              onPhone
                ? []
                : [
                    {
                      id: name,
                      label: t.shell.nav[name],
                      icon: <Icon size={16} aria-hidden />,
                      onSelect: () => navigate(href),
                    },
                  ],
            )
          : []),
        {
          id: "theme",
          label: `${t.shell.theme}: ${dark ? t.shell.themes.light : t.shell.themes.dark}`,
          icon: dark ? <Sun size={16} aria-hidden /> : <Moon size={16} aria-hidden />,
          onSelect: () => setTheme(dark ? "light" : "dark"),
        },
        {
          id: "language",
          label: <span lang={otherLocale}>{languageNames[otherLocale]}</span>,
          icon: (
            <span aria-hidden className="w-4 text-center text-[0.625rem] font-bold">
              {otherLocale.slice(0, 2).toUpperCase()}
            </span>
          ),
          onSelect: () => void setLocale(otherLocale),
        },
        {
          id: "help",
          label: t.shell.shortcuts,
          icon: <CircleHelp size={16} aria-hidden />,
          hint: "?",
          onSelect: () => openOverlay("help"),
        },
        {
          id: "out",
          label: t.shell.signOut,
          icon: <LogOut size={16} aria-hidden />,
          onSelect: () => void leave(),
        },
      ]}
    />
  );
}
