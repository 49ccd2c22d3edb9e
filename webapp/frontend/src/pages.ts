import { lazy, type ComponentType, type LazyExoticComponent } from "react";

type Load = () => Promise<{ default: ComponentType }>;

interface PageRoute {
  path: string;
  load: Load;
  component: LazyExoticComponent<ComponentType>;
}

function page(path: string, load: Load): PageRoute {
  return { path, load, component: lazy(load) };
}

/** Every page of the signed-in part; each is fetched when it is first needed. */
export const pages: readonly PageRoute[] = [
  page("/board", () => import("./board/BoardPage.tsx")),
  page("/leads/:id", () => import("./lead/LeadPage.tsx")),
  page("/jobs", () => import("./start/JobsPage.tsx")),
  page("/import", () => import("./start/ImportPage.tsx")),
  page("/jobs/:id", () => import("./start/JobPage.tsx")),
  page("/analytics", () => import("./analytics/AnalyticsPage.tsx")),
  page("/system", () => import("./system/SystemPage.tsx")),
  page("/deliveries", () => import("./deliveries/DeliveriesPage.tsx")),
  page("/profile", () => import("./profile/ProfilePage.tsx")),
  page("/settings/:section?", () => import("./settings/SettingsPage.tsx")),
];

/** Starts fetching the code of an address before anything is rendered; the router shows a failure, if any. */
export function preloadPage(pathname: string): void {
  const first = `/${pathname.split("/")[1] || "board"}`;
  const depth = pathname.split("/").length;
  const found =
    pages.find(({ path }) => path === pathname) ??
    pages.find(
      ({ path }) => path.split("/")[1] === first.slice(1) && path.split("/").length === depth,
    ) ??
    pages.find(({ path }) => path.startsWith(first));
  found?.load().catch(() => undefined);
}
