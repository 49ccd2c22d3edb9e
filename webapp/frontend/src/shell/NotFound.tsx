import { Link } from "wouter";
import { useT } from "../i18n/index.ts";
import { useDocumentTitle } from "../ui/Page.tsx";
import { EmptyState } from "../ui/States.tsx";

export function NotFound() {
  const t = useT();
  useDocumentTitle(t.errors.notFoundTitle);
  return (
    <>
      <h1 className="sr-only">{t.errors.notFoundTitle}</h1>
      <EmptyState
        title={t.errors.notFoundTitle}
        body={t.errors.notFoundBody}
        action={
          <Link href="/board" className="text-accent underline">
            {t.errors.toBoard}
          </Link>
        }
      />
    </>
  );
}
