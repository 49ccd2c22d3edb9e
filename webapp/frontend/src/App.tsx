import { lazy, Suspense, useEffect } from "react";
import { Redirect, Route, Switch } from "wouter";
import { openSession, useSession } from "./accounts/session.ts";
import { pages } from "./pages.ts";
import { Crash } from "./shell/Crash.tsx";
import { lastBoard } from "./shell/last-board.ts";
import { NotFound } from "./shell/NotFound.tsx";
import { Shell } from "./shell/Shell.tsx";
import { ErrorState, PageSkeleton } from "./ui/States.tsx";
import { useAnyToast } from "./ui/use-any-toast.ts";

const loadToasts = () => import("./ui/Toasts.tsx");
const Toasts = lazy(loadToasts);
const SignInPage = lazy(() => import("./accounts/SignInPage.tsx"));

export function App() {
  const toasts = useAnyToast();
  return (
    <Crash>
      <Entrance />
      {toasts ? (
        <Suspense>
          <Toasts />
        </Suspense>
      ) : null}
    </Crash>
  );
}

function Entrance() {
  const session = useSession();
  const inside = session.state === "signed_in";
  useEffect(() => {
    // The first toast may have to say that the network is gone, when nothing can be loaded any more.
    if (inside) loadToasts().catch(() => undefined); // asked for again with the first toast
  }, [inside]);
  switch (session.state) {
    case "loading":
      return (
        <main>
          <PageSkeleton />
        </main>
      );
    case "unreachable":
      return (
        <main>
          <ErrorState error={session.error} onRetry={() => void openSession()} />
        </main>
      );
    case "signed_out":
      return (
        <Suspense
          fallback={
            <main>
              <PageSkeleton />
            </main>
          }
        >
          <SignInPage key={String(session.needsOwner)} {...session} />
        </Suspense>
      );
    case "signed_in":
      return (
        <Shell>
          <Pages />
        </Shell>
      );
  }
}

function Pages() {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Switch>
        <Route path="/">
          <Redirect to={lastBoard()} replace />
        </Route>
        {pages.map(({ path, component: Component }) => (
          <Route key={path} path={path}>
            <Crash key={path}>
              <Component />
            </Crash>
          </Route>
        ))}
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
  );
}
