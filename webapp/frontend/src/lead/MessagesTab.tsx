import type { FullLead } from "../board/lead-requests.ts";
import type { FinalPackage } from "@leadstream/contract/lead";
import { Copy, Mail, RotateCcw, Send } from "lucide-react";
import { useState } from "react";
import { copyText } from "../board/actions/copy.ts";
import { moveLeads } from "../board/actions/move-leads.ts";
import { useT } from "../i18n/index.ts";
import { Badge } from "../ui/Badge.tsx";
import { Button } from "../ui/Button.tsx";
import { Field, Input, TextArea } from "../ui/Field.tsx";
import { EmptyState } from "../ui/States.tsx";
import { toast } from "../ui/toast.ts";
import { EvidenceList } from "./EvidenceList.tsx";
import { evidenceName, knownLanguage, nameOf } from "./fact-text.ts";
import { keepDraft, readDraft } from "./message-drafts.ts";
import { mailUrl } from "./safe-url.ts";
import { MethodBadge } from "./Section.tsx";

type Message = FinalPackage["messages"][number];

export function MessagesTab({ lead, writable }: { lead: FullLead; writable: boolean }) {
  const t = useT();
  const messages = lead.final_package?.messages ?? [];
  if (messages.length === 0)
    return <EmptyState title={t.lead.messages.none} body={t.lead.messages.noneBody} />;
  return (
    <ul className="flex flex-col">
      {messages.map((message, index) => (
        <li key={index} className="border-t border-line px-4 py-4 first:border-t-0 sm:px-5">
          <MessageDraft lead={lead} message={message} index={index} writable={writable} />
        </li>
      ))}
    </ul>
  );
}

const addressOf = (lead: FullLead) => {
  const value = lead.facts.find(
    (fact) => fact.field === "email" && fact.status !== "rejected",
  )?.value;
  return typeof value === "string" ? value : null;
};

function MessageDraft({
  lead,
  message,
  index,
  writable,
}: {
  lead: FullLead;
  message: Message;
  index: number;
  writable: boolean;
}) {
  const t = useT();
  const original = { subject: message.subject ?? "", body: message.body };
  const draftKey = `${lead.lead_id}.${lead.attempt}.${index}`;
  const [draft, setDraft] = useState(() => readDraft(draftKey) ?? original);
  const changed = draft.subject !== original.subject || draft.body !== original.body;
  const change = (next: typeof draft) => {
    setDraft(next);
    keepDraft(
      draftKey,
      next.subject === original.subject && next.body === original.body ? null : next,
    );
  };
  const address = addressOf(lead);
  const mail =
    address === null
      ? null
      : mailUrl(address, draft.subject === "" ? null : draft.subject, draft.body);
  const language = nameOf("language", message.language);
  const lang = knownLanguage(message.language);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="text-sm font-semibold">{t.lead.messages.channels[message.channel]}</h3>
        <Badge>{t.lead.messages.language({ language })}</Badge>
        <MethodBadge method={message.method} />
      </div>
      {message.subject === null ? null : (
        <Field label={t.lead.messages.subject}>
          {(ids) => (
            <Input
              {...ids}
              lang={lang}
              value={draft.subject}
              onChange={(event) => change({ ...draft, subject: event.target.value })}
            />
          )}
        </Field>
      )}
      <Field label={t.lead.messages.body}>
        {(ids) => (
          <TextArea
            {...ids}
            lang={lang}
            rows={8}
            value={draft.body}
            onChange={(event) => change({ ...draft, body: event.target.value })}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button
          size="sm"
          icon={<Copy size={14} aria-hidden />}
          onClick={() =>
            void copyText(
              message.subject === null ? draft.body : `${draft.subject}\n\n${draft.body}`,
            ).then(() => toast({ title: t.lead.messages.copied, tone: "success" }))
          }
        >
          {t.lead.messages.copy}
        </Button>
        {message.channel !== "email" ? null : mail === null ? (
          <Button
            size="sm"
            icon={<Mail size={14} aria-hidden />}
            reason={t.lead.messages.noAddress}
          >
            {t.lead.messages.mail}
          </Button>
        ) : (
          <a
            href={mail}
            className="inline-flex h-8 items-center gap-2 rounded-md border border-field bg-card px-2.5 text-sm font-medium text-ink hover:bg-raised"
          >
            <Mail size={14} aria-hidden />
            {t.lead.messages.mail}
          </a>
        )}
        {writable ? (
          <Button
            size="sm"
            variant="primary"
            icon={<Send size={14} aria-hidden />}
            reason={lead.state === "completed" ? null : t.board.move.notYet}
            onClick={() => void moveLeads([lead.lead_id], "contacted")}
          >
            {t.lead.messages.sent}
          </Button>
        ) : null}
        {changed ? (
          <Button
            size="sm"
            variant="ghost"
            icon={<RotateCcw size={14} aria-hidden />}
            onClick={() => change(original)}
          >
            {t.lead.messages.reset}
          </Button>
        ) : null}
      </div>
      {message.used_facts.length === 0 ? null : (
        <div>
          <p className="text-xs font-semibold text-faint">{t.lead.messages.used}</p>
          <EvidenceList
            own
            leadId={lead.lead_id}
            items={message.used_facts.map((fact) => ({
              text: evidenceName(fact.field, t),
              quote: fact.quote,
              source_url: fact.source_url,
            }))}
          />
        </div>
      )}
    </div>
  );
}
