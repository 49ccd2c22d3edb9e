import type { FullLead } from "../board/lead-requests.ts";
import { Download, Printer } from "lucide-react";
import { saveFile } from "../board/export-leads.ts";
import { useEffect } from "react";
import { useLocation, useSearch } from "wouter";
import { useSpeaker, useT } from "../i18n/index.ts";
import { translateBriefing } from "../said/briefing.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/States.tsx";
import { Markdown } from "./Markdown.tsx";
import { MethodBadge } from "./Section.tsx";

export function BriefingTab({ lead }: { lead: FullLead }) {
  const t = useT();
  const speaker = useSpeaker();
  const [path, navigate] = useLocation();
  const search = useSearch();
  const ownPage = `/leads/${encodeURIComponent(lead.lead_id)}`;
  const asked = path === ownPage && new URLSearchParams(search).get("print") === "1";
  useEffect(() => {
    if (!asked) return;
    navigate(`${ownPage}?tab=briefing`, { replace: true });
    window.print();
  }, [asked, ownPage, navigate]);
  // Beside the board there is more than the briefing on the paper: its own page prints nothing else.
  const print = () =>
    path === ownPage ? window.print() : navigate(`${ownPage}?tab=briefing&print=1`);
  const briefing = lead.final_package?.briefing ?? null;
  if (briefing === null)
    return <EmptyState title={t.lead.briefing.none} body={t.lead.briefing.noneBody} />;
  const markdown =
    speaker === null ? briefing.markdown : translateBriefing(briefing.markdown, speaker.translate);
  return (
    <div className="px-4 py-4 sm:px-5">
      <div className="no-print mb-3 flex flex-wrap items-center gap-2">
        <MethodBadge method={briefing.method} />
        <div className="ml-auto flex gap-2">
          <Button size="sm" icon={<Printer size={14} aria-hidden />} onClick={print}>
            {t.lead.briefing.print}
          </Button>
          <Button
            size="sm"
            icon={<Download size={14} aria-hidden />}
            onClick={() => download(lead, markdown)}
          >
            {t.lead.briefing.download}
          </Button>
        </div>
      </div>
      <article data-print>
        <Markdown text={markdown} />
      </article>
    </div>
  );
}

function download(lead: FullLead, markdown: string): void {
  const name = lead.domain === "" ? "lead" : lead.domain.replace(/[^\w.-]+/g, "-");
  saveFile(markdown, "text/markdown;charset=utf-8", `${name}-briefing.md`);
}
