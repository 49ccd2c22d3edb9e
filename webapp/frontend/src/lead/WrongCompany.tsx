import type { FullLead } from "../board/lead-requests.ts";
import { CircleHelp } from "lucide-react";
import { useState } from "react";
import { moveLeads } from "../board/actions/move-leads.ts";
import { retryLeads } from "../board/actions/retry-leads.ts";
import { canRetry } from "../board/stages.ts";
import { useT } from "../i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Field, Input } from "../ui/Field.tsx";
import { websiteUrl } from "./safe-url.ts";
import { useSaveField } from "./use-save-field.ts";

interface WrongCompanyProps {
  lead: FullLead;
  /** What stands on the button, where it is not a question. */
  label?: string;
}

/** Right facts on the wrong company, or no site at all: give the right website, or put the lead aside. */
export function WrongCompany({ lead, label }: WrongCompanyProps) {
  const t = useT();
  const save = useSaveField(lead);
  const [open, setOpen] = useState(false);
  const [website, setWebsite] = useState("");
  const url = websiteUrl(website);
  const stopped = canRetry(lead);

  async function correct(right: string): Promise<void> {
    const outcome = await save("website", right);
    // What stopped for its website goes on with the right one.
    if (outcome === "saved" && stopped) await retryLeads([lead.lead_id]);
  }

  return (
    <>
      <Button
        size="sm"
        variant="ghost"
        icon={<CircleHelp size={14} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {label ?? t.lead.facts.wrongCompany}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={stopped ? t.lead.facts.correct : t.lead.facts.wrongTitle}
        description={stopped ? t.lead.facts.rightBody : t.lead.facts.wrongBody}
        width="sm"
        footer={
          <>
            {lead.state === "completed" ? (
              <Button
                variant="danger"
                onClick={() => {
                  setOpen(false);
                  void moveLeads([lead.lead_id], "disqualified");
                }}
              >
                {t.lead.facts.disqualify}
              </Button>
            ) : null}
            <Button
              variant="primary"
              reason={url === null ? t.lead.facts.wrongBody : null}
              onClick={() => {
                if (url === null) return;
                setOpen(false);
                void correct(url);
              }}
            >
              {stopped ? t.lead.facts.correctAndRetry : t.lead.facts.correct}
            </Button>
          </>
        }
      >
        <Field label={t.lead.facts.rightWebsite}>
          {(ids) => (
            <Input
              {...ids}
              inputMode="url"
              placeholder="https://"
              value={website}
              onChange={(event) => setWebsite(event.target.value)}
            />
          )}
        </Field>
      </Dialog>
    </>
  );
}
