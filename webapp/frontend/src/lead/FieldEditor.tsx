import type { FullLead } from "../board/lead-requests.ts";
import type { Tier } from "@leadstream/contract/lead";
import { useEffect, useMemo, useRef, useState } from "react";
import { countryName } from "../board/words.ts";
import { tierOrder } from "../board/lead-filter.ts";
import { useLocale, useT } from "../i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { Input, TextArea } from "../ui/Field.tsx";
import { Select } from "../ui/Select.tsx";
import { countriesIn } from "./countries.ts";
import { type EditableField, fieldText } from "./edit-lead.ts";
import { type FieldConflict, useSaveField } from "./use-save-field.ts";

interface FieldEditorProps {
  lead: FullLead;
  field: EditableField;
  onClose: () => void;
}

/** Writes one field. If somebody else wrote it first, both values are shown and the person chooses. */
export function FieldEditor({ lead, field, onClose }: FieldEditorProps) {
  const t = useT();
  const locale = useLocale();
  const save = useSaveField(lead);
  const [seen] = useState(lead);
  const [text, setText] = useState(fieldText(lead, field));
  const [busy, setBusy] = useState(false);
  const [conflict, setConflict] = useState<FieldConflict | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const label = t.lead.facts.editTitle({ field: t.lead.fields[field] });
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input, textarea, select")?.focus();
  }, []);

  const shown = (value: string) => (field === "country" ? countryName(value, locale) : value);

  async function submit(based: FullLead): Promise<void> {
    setBusy(true);
    const found = await save(field, text, based);
    setBusy(false);
    // What was refused stays in the field, to be corrected.
    if (found === "saved") onClose();
    else if (found !== "refused") setConflict(found);
  }

  if (conflict !== null) {
    return (
      <div
        role="alertdialog"
        aria-label={t.lead.facts.bothTitle}
        className="rounded-lg border border-line bg-card p-3 text-sm"
      >
        <p className="font-semibold">{t.lead.facts.bothTitle}</p>
        <p className="mb-2 text-muted">{t.lead.facts.bothBody}</p>
        <dl className="mb-3 grid gap-2 sm:grid-cols-2">
          <div>
            <dt className="text-xs text-faint">{t.lead.facts.theirs}</dt>
            <dd>{shown(fieldText(conflict.theirs, field))}</dd>
          </div>
          <div>
            <dt className="text-xs text-faint">{t.lead.facts.mine}</dt>
            <dd>{shown(text)}</dd>
          </div>
        </dl>
        <div className="flex gap-2">
          <Button size="sm" onClick={onClose}>
            {t.lead.facts.keepTheirs}
          </Button>
          <Button
            size="sm"
            variant="primary"
            busy={busy}
            onClick={() => void submit(conflict.theirs)}
          >
            {t.lead.facts.useMine}
          </Button>
        </div>
      </div>
    );
  }
  return (
    // Escape leaves the form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(seen);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      {field === "description" ? (
        <TextArea
          aria-label={label}
          rows={4}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      ) : field === "tier" ? (
        <Select<Tier>
          label={label}
          value={tierOrder.find((tier) => tier === text) ?? "unknown"}
          onChange={setText}
          options={tierOrder.map((value) => ({ value, label: t.board.tiers[value] }))}
        />
      ) : field === "country" ? (
        <Country label={label} value={text} onChange={setText} />
      ) : (
        <Input
          aria-label={label}
          value={text}
          maxLength={2000}
          required={field === "company_name"}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <div className="flex gap-2">
        <Button type="submit" size="sm" variant="primary" busy={busy}>
          {t.common.save}
        </Button>
        <Button size="sm" onClick={onClose}>
          {t.common.cancel}
        </Button>
      </div>
    </form>
  );
}

interface CountryProps {
  label: string;
  value: string;
  onChange: (code: string) => void;
}

function Country({ label, value, onChange }: CountryProps) {
  const t = useT();
  const locale = useLocale();
  const countries = useMemo(() => countriesIn(locale), [locale]);
  const known = value === "" || countries.some(({ code }) => code === value);
  return (
    <Select
      label={label}
      value={value}
      onChange={onChange}
      options={[
        { value: "", label: t.lead.overview.unknown },
        ...(known ? [] : [{ value, label: value }]),
        ...countries.map(({ code, name }) => ({ value: code, label: name })),
      ]}
    />
  );
}
