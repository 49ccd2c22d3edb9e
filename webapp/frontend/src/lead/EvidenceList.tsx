import { Quote } from "lucide-react";
import { useState } from "react";
import { useT } from "../i18n/index.ts";
import { Said } from "../said/Said.tsx";
import { ProofDialog, type Quoted } from "./Proof.tsx";
import { shortUrl } from "./safe-url.ts";

export interface EvidenceItem {
  text: string;
  source_url?: string | undefined;
  quote?: string | undefined;
}

/** What a statement rests on; each quote opens where it stands. */
export function EvidenceList({
  leadId,
  items,
  own = false,
}: {
  leadId: string;
  items: readonly EvidenceItem[];
  /** The texts are the site's own words. */
  own?: boolean;
}) {
  const t = useT();
  const [open, setOpen] = useState<Quoted | null>(null);
  if (items.length === 0) return null;
  return (
    <>
      <ul className="mt-1 flex flex-col gap-1 text-xs text-faint">
        {items.map((item, index) => (
          <li key={index} className="flex gap-1.5">
            <Quote size={11} aria-hidden className="mt-0.5 shrink-0" />
            <span className="min-w-0">
              <Said text={item.text} own={own} />
              {item.source_url !== undefined && item.quote !== undefined ? (
                <>
                  {" "}
                  <button
                    type="button"
                    className="min-h-6 text-left text-accent underline"
                    aria-label={`${t.lead.facts.openProof}: ${shortUrl(item.source_url)}`}
                    onClick={() =>
                      setOpen({ source_url: item.source_url ?? "", quote: item.quote ?? "" })
                    }
                  >
                    {shortUrl(item.source_url)}
                  </button>
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {open === null ? null : (
        <ProofDialog leadId={leadId} proof={open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
