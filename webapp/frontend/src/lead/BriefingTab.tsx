import type { FullLead } from "../board/lead-requests.ts";
import { Download, Printer } from "lucide-react";
import { useT } from "../i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/States.tsx";
import { Markdown } from "./Markdown.tsx";
import { MethodBadge } from "./Section.tsx";

export function BriefingTab({ lead }: { lead: FullLead }) {
  const t = useT();
  const briefing = lead.final_package?.briefing ?? null;
  if (briefing === null) return <EmptyState title={t.lead.briefing.none} body={t.lead.briefing.noneBody} />;
  return (
    <div className="px-4 py-4 sm:px-5">
      <div className="no-print mb-3 flex flex-wrap items-center gap-2">
        <MethodBadge method={briefing.method} />
        <div className="ml-auto flex gap-2">
          <Button size="sm" icon={<Printer size={14} aria-hidden />} onClick={() => window.print()}>
            {t.lead.briefing.print}
          </Button>
          <Button size="sm" icon={<Download size={14} aria-hidden />} onClick={() => download(lead, briefing.markdown)}>
            {t.lead.briefing.download}
          </Button>
        </div>
      </div>
      <article data-print>
        <Markdown text={briefing.markdown} />
      </article>
    </div>
  );
}

function download(lead: FullLead, markdown: string): void {
  const url = URL.createObjectURL(new Blob([markdown], { type: "text/markdown;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${lead.domain === "" ? "lead" : lead.domain.replace(/[^\w.-]+/g, "-")}-briefing.md`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
