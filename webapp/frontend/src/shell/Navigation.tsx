import { Activity, BarChart3, Inbox, Kanban, ListChecks, Settings, Target } from "lucide-react";
import type { ComponentType } from "react";
import { Link, useLocation } from "wouter";
import { useMe, type Me } from "../accounts/session.ts";
import { useT, type Messages } from "../i18n/index.ts";
import { classes } from "../ui/classes.ts";
import { lastBoard } from "./last-board.ts";
import { Logo } from "./Logo.tsx";

interface Place {
  href: string;
  name: keyof Messages["shell"]["nav"];
  icon: ComponentType<{ size?: number; "aria-hidden"?: boolean }>;
  ownerOnly?: boolean;
  /** The few that fit across a phone. */
  onPhone?: boolean;
}

const places: readonly Place[] = [
  { href: "/board", name: "board", icon: Kanban, onPhone: true },
  { href: "/jobs", name: "jobs", icon: ListChecks, onPhone: true },
  { href: "/analytics", name: "analytics", icon: BarChart3, onPhone: true },
  { href: "/profile", name: "profile", icon: Target, onPhone: true },
  { href: "/settings", name: "settings", icon: Settings, onPhone: true },
  { href: "/deliveries", name: "deliveries", icon: Inbox, ownerOnly: true },
  { href: "/system", name: "system", icon: Activity, ownerOnly: true },
];

export function placesFor(role: Me["role"]): readonly Place[] {
  return places.filter((place) => !place.ownerOnly || role === "owner");
}

function useHere(): (href: string) => boolean {
  const [path] = useLocation();
  return (href) =>
    path === href ||
    path.startsWith(`${href}/`) ||
    (href === "/board" && path.startsWith("/leads/")) ||
    (href === "/jobs" && path === "/import");
}

export function SideNavigation() {
  const t = useT();
  const here = useHere();
  const { role } = useMe();
  return (
    <nav
      aria-label={t.shell.navigation}
      className="no-print hidden w-14 shrink-0 flex-col gap-1 overflow-y-auto border-r border-line bg-column px-2 py-3 sm:flex xl:w-52"
    >
      <Link href="/board" className="mb-3 flex h-9 items-center rounded-md px-1.5">
        <span className="xl:hidden">
          <Logo compact />
        </span>
        <span className="hidden xl:block">
          <Logo />
        </span>
      </Link>
      {placesFor(role).map(({ href, name, icon: Icon }) => (
        <Link
          key={href}
          href={href === "/board" && !here(href) ? lastBoard() : href}
          aria-current={here(href) ? "page" : undefined}
          title={t.shell.nav[name]}
          className={classes(
            "flex h-9 items-center gap-3 rounded-md px-2.5 text-sm",
            here(href)
              ? "bg-accent-soft font-semibold text-accent"
              : "text-muted hover:bg-raised hover:text-ink",
          )}
        >
          <Icon size={18} aria-hidden />
          <span className="sr-only xl:not-sr-only">{t.shell.nav[name]}</span>
        </Link>
      ))}
    </nav>
  );
}

export function BottomNavigation() {
  const t = useT();
  const here = useHere();
  return (
    <nav
      aria-label={t.shell.navigation}
      className="no-print flex shrink-0 border-t border-line bg-column sm:hidden"
    >
      {places
        .filter((place) => place.onPhone)
        .map(({ href, name, icon: Icon }) => (
          <Link
            key={href}
            href={href === "/board" && !here(href) ? lastBoard() : href}
            aria-current={here(href) ? "page" : undefined}
            className={classes(
              "flex min-w-0 flex-1 flex-col items-center gap-0.5 px-0.5 py-2 text-[0.6875rem]",
              here(href) ? "font-semibold text-accent" : "text-muted",
            )}
          >
            <Icon size={20} aria-hidden />
            <span className="w-full truncate text-center">{t.shell.navShort[name]}</span>
          </Link>
        ))}
    </nav>
  );
}
