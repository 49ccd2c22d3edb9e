import { useEffect, type ReactNode } from "react";

interface PageProps {
  title: string;
  /** The part of the page that is open, where its name in the browser's tab must say which. */
  part?: string;
  description?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** Narrow suits forms, wide suits tables and charts. */
  width?: "narrow" | "wide";
}

/** A page that scrolls, with its heading and its name in the browser's tab. */
export function Page({ title, part, description, actions, children, width = "wide" }: PageProps) {
  useDocumentTitle(part === undefined ? title : `${part} · ${title}`);
  return (
    <div
      className={`mx-auto flex w-full flex-col gap-6 p-4 sm:p-6 ${width === "narrow" ? "max-w-3xl" : "max-w-6xl"}`}
    >
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-1 basis-72">
          <h1 className="text-2xl font-semibold">{title}</h1>
          {description ? (
            <p className="mt-1 max-w-prose text-sm text-muted">{description}</p>
          ) : null}
        </div>
        {actions ? (
          <div className="no-print flex flex-wrap items-center gap-2">{actions}</div>
        ) : null}
      </header>
      {children}
    </div>
  );
}

export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Leadstream`;
  }, [title]);
}

export function Card({
  title,
  actions,
  children,
  className,
}: {
  title?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    <section
      className={`min-w-0 rounded-xl border border-line bg-column p-4 sm:p-5 ${className ?? ""}`}
    >
      {title ? (
        <header className="mb-4 flex flex-wrap items-center justify-between gap-2">
          <h2 className="text-base font-semibold">{title}</h2>
          {actions}
        </header>
      ) : null}
      {children}
    </section>
  );
}
