import type { FullLead } from "../board/lead-requests.ts";
import { CircleHelp } from "lucide-react";
import { useState } from "react";
import { moveLeads } from "../board/actions/move-leads.ts";
import { useT } from "../i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Field, Input } from "../ui/Field.tsx";
import { websiteUrl } from "./safe-url.ts";
import { useSaveField } from "./use-save-field.ts";

/** Right facts on the wrong company: give the right website, or put the lead aside. */
export function WrongCompany({ lead }: { lead: FullLead }) {
  const t = useT();
  const save = useSaveField(lead);
  const [open, setOpen] = useState(false);
  const [website, setWebsite] = useState("");
  const url = websiteUrl(website);
  return (
    <>
      <Button
        size="sm"
        variant="ghost"
        icon={<CircleHelp size={14} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t.lead.facts.wrongCompany}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t.lead.facts.wrongTitle}
        description={t.lead.facts.wrongBody}
        width="sm"
        footer={
          <>
            <Button
              variant="danger"
              onClick={() => {
                setOpen(false);
                void moveLeads([lead.lead_id], "disqualified");
              }}
            >
              {t.lead.facts.disqualify}
            </Button>
            <Button
              variant="primary"
              reason={url === null ? t.lead.facts.wrongBody : null}
              onClick={() => {
                if (url === null) return;
                setOpen(false);
                void save("website", url);
              }}
            >
              {t.lead.facts.correct}
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
