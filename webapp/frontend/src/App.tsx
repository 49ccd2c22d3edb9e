import { lazy, Suspense } from "react";
import { Redirect, Route, Switch } from "wouter";
import { openSession, useSession } from "./accounts/session.ts";
import { pages } from "./pages.ts";
import { Crash } from "./shell/Crash.tsx";
import { lastBoard } from "./shell/last-board.ts";
import { NotFound } from "./shell/NotFound.tsx";
import { Shell } from "./shell/Shell.tsx";
import { ErrorState, PageSkeleton } from "./ui/States.tsx";
import { useAnyToast } from "./ui/use-any-toast.ts";

const Toasts = lazy(() => import("./ui/Toasts.tsx"));
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
  switch (session.state) {
    case "loading":
      return <PageSkeleton />;
    case "unreachable":
      return (
        <main>
          <ErrorState error={session.error} onRetry={() => void openSession()} />
        </main>
      );
    case "signed_out":
      return (
        <Suspense fallback={<PageSkeleton />}>
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
