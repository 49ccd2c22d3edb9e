import { CircleAlert, CircleCheck } from "lucide-react";
import { useFormat, useT } from "../i18n/index.ts";
import { Card } from "../ui/Page.tsx";
import { listFields, textFields, type ProfileForm, type TextField } from "./profile-form.ts";

/** The answers as the agents get them, and what is still missing. */
export function ProfilePreview({
  form,
  missing,
}: {
  form: ProfileForm;
  missing: readonly TextField[];
}) {
  const t = useT();
  const format = useFormat();
  const answers = [
    ...textFields.map((name) => ({ name, value: form[name].trim() })),
    ...listFields.map((name) => ({ name, value: format.list(form[name]) })),
  ].filter(({ value }) => value !== "");
  return (
    <aside className="lg:sticky lg:top-6">
      <Card title={t.profile.preview}>
        {missing.length === 0 ? (
          <p className="mb-3 flex items-center gap-2 text-sm text-success">
            <CircleCheck size={16} aria-hidden />
            {t.profile.complete}
          </p>
        ) : (
          <div className="mb-4 text-sm text-warn">
            <p className="flex items-center gap-2">
              <CircleAlert size={16} aria-hidden className="shrink-0" />
              {t.profile.missingCount({ count: missing.length })}
            </p>
            <ul className="mt-1 list-disc pl-10">
              {missing.map((name) => (
                <li key={name}>{t.profile.fields[name].label}</li>
              ))}
            </ul>
          </div>
        )}
        {answers.length === 0 ? (
          <p className="text-sm text-faint">{t.profile.previewEmpty}</p>
        ) : (
          <dl className="flex max-h-[28rem] flex-col gap-3 overflow-y-auto text-sm" tabIndex={0}>
            {answers.map(({ name, value }) => (
              <div key={name}>
                <dt className="text-xs text-faint">{t.profile.fields[name].label}</dt>
                <dd className="text-muted">{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </Card>
    </aside>
  );
}
