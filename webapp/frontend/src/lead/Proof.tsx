import { useQuery } from "@tanstack/react-query";
import { useLayoutEffect, useMemo, useRef } from "react";
import { get } from "../api/http.ts";
import { leadPath } from "../board/lead-requests.ts";
import { useFormat, useT } from "../i18n/index.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { ErrorState, Notice, Skeleton } from "../ui/States.tsx";
import { ExternalLink } from "./ExternalLink.tsx";
import { findQuote } from "./find-quote.ts";

export interface Quoted {
  source_url: string;
  quote: string;
}

interface SavedText {
  page: { url: string; title: string; text: string; fetched_at?: string | null };
}

/** The saved text of the cited page with the quote marked in it. */
export function ProofDialog({
  leadId,
  proof,
  onClose,
}: {
  leadId: string;
  proof: Quoted;
  onClose: () => void;
}) {
  const t = useT();
  const format = useFormat();
  const page = useQuery({
    queryKey: ["page", leadId, proof.source_url],
    queryFn: ({ signal }) =>
      get<SavedText>(leadPath(leadId, `/pages?url=${encodeURIComponent(proof.source_url)}`), {
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const saved = page.data?.page;
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t.lead.proof.title}
      description={
        <span className="flex flex-wrap items-center gap-x-3">
          <ExternalLink url={proof.source_url} />
          {saved?.fetched_at == null ? null : (
            <span>{t.lead.proof.saved({ date: format.dateTime(saved.fetched_at) })}</span>
          )}
        </span>
      }
      width="lg"
    >
      <blockquote className="mb-4 border-l-2 border-accent pl-3 text-sm text-ink">
        {proof.quote}
      </blockquote>
      {page.isError ? <ErrorState error={page.error} onRetry={() => void page.refetch()} /> : null}
      {page.isPending ? <Skeleton className="h-64" /> : null}
      {saved === undefined ? null : <Marked text={saved.text} quote={proof.quote} />}
    </Dialog>
  );
}

function Marked({ text, quote }: { text: string; quote: string }) {
  const t = useT();
  const mark = useRef<HTMLElement>(null);
  const place = useMemo(() => findQuote(text, quote), [text, quote]);
  useLayoutEffect(() => {
    // In braces: newer browsers answer a promise, which an effect must not return.
    mark.current?.scrollIntoView({ block: "center" });
  }, [place]);
  return (
    <>
      {place === null ? <Notice tone="info">{t.lead.proof.missing}</Notice> : null}
      <div
        tabIndex={0}
        role="region"
        aria-label={t.lead.proof.title}
        className="mt-2 max-h-[50vh] overflow-y-auto rounded-lg bg-card p-3 text-sm whitespace-pre-wrap text-muted"
      >
        {place === null ? (
          text
        ) : (
          <>
            {place.before}
            <mark ref={mark} className="rounded bg-warn-soft px-0.5 font-semibold text-warn">
              {place.quote}
            </mark>
            {place.after}
          </>
        )}
      </div>
    </>
  );
}
