import type { ReactNode } from "react";
import { useT } from "../i18n/index.ts";
import { Badge } from "../ui/Badge.tsx";

type Method = "evidence" | "llm" | "evidence_fallback";

/** A heading with who wrote what stands under it. */
export function Section({
  title,
  method,
  children,
  actions,
}: {
  title: string;
  method?: Method | undefined;
  children: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <section className="border-t border-line px-4 py-4 first:border-t-0 sm:px-5">
      <header className="mb-2 flex flex-wrap items-center gap-2">
        <h3 className="text-sm font-semibold text-ink">{title}</h3>
        {method === undefined ? null : <MethodBadge method={method} />}
        {actions === undefined ? null : <div className="ml-auto flex gap-2">{actions}</div>}
      </header>
      {children}
    </section>
  );
}

export function MethodBadge({ method }: { method: Method }) {
  const t = useT();
  return (
    <Badge tone={method === "llm" ? "accent" : method === "evidence_fallback" ? "warn" : "neutral"}>
      {t.lead.methods[method]}
    </Badge>
  );
}
