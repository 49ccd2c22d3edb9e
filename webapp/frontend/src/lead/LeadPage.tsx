import { ArrowLeft } from "lucide-react";
import { Link, useLocation, useParams, useSearch } from "wouter";
import { useLead } from "../board/use-board.ts";
import { useT } from "../i18n/index.ts";
import { useDocumentTitle } from "../ui/Page.tsx";
import { LeadView, tabOf } from "./LeadView.tsx";

/** A lead with the whole width, for reading and printing, under an address of its own. */
export default function LeadPage() {
  const t = useT();
  const { id } = useParams<{ id: string }>();
  const search = useSearch();
  const [, navigate] = useLocation();
  const card = useLead(id);
  useDocumentTitle(card?.company_name ?? t.board.title);
  return (
    <div className="mx-auto flex h-full max-w-4xl flex-col print:block print:h-auto">
      <LeadView
        id={id}
        heading="h1"
        tab={tabOf(new URLSearchParams(search).get("tab"))}
        onTab={(tab) => navigate(`/leads/${encodeURIComponent(id)}?tab=${tab}`, { replace: true })}
        controls={
          <Link
            href="/board"
            className="inline-flex h-8 items-center gap-1 rounded-md px-2 text-sm text-accent hover:bg-raised"
          >
            <ArrowLeft size={16} aria-hidden />
            {t.lead.toBoard}
          </Link>
        }
      />
    </div>
  );
}
