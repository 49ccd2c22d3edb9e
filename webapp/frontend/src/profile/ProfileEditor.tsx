import type { CriterionName } from "@leadstream/contract/profile";
import { useRef, useState, type FormEvent } from "react";
import { useMe } from "../accounts/session.ts";
import { ApiProblem } from "../api/http.ts";
import { useFormat, useT } from "../i18n/index.ts";
import { openStart } from "../start/start-dialog.ts";
import { Button } from "../ui/Button.tsx";
import { describeError } from "../ui/describe-error.ts";
import { Field, TextArea } from "../ui/Field.tsx";
import { Card, Page } from "../ui/Page.tsx";
import { Select } from "../ui/Select.tsx";
import { Notice } from "../ui/States.tsx";
import { TagInput } from "../ui/TagInput.tsx";
import { toast } from "../ui/toast.ts";
import {
  criteria,
  draftOf,
  emptyProfile,
  formOf,
  missingOf,
  namedFields,
  required,
  type ListField,
  type ProfileField,
  type ProfileForm,
  type TextField,
} from "./profile-form.ts";
import { ProfilePreview } from "./ProfilePreview.tsx";
import { useAutosave, type Autosave } from "./use-autosave.ts";
import { useSaveProfile, type SavedProfile } from "./use-profile.ts";
import { weightChoice, weightChoices, weightOf, type WeightChoice } from "./weight-choices.ts";

export function ProfileEditor({ saved }: { saved: SavedProfile }) {
  const t = useT();
  const { role } = useMe();
  const { save } = useSaveProfile();
  const [form, setForm] = useState<ProfileForm>(() => formOf(saved));
  const [touched, setTouched] = useState(false);
  const [named, setNamed] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const autosave = useAutosave(draftOf(form), touched);
  const [isNew] = useState(() => JSON.stringify(form) === JSON.stringify(emptyProfile));
  const missing = missingOf(form);

  function change(patch: Partial<ProfileForm>): void {
    setTouched(true);
    setForm((now) => ({ ...now, ...patch }));
    setNamed((now) => now.filter((name) => !(name in patch)));
  }

  /** Names the fields and goes to the first of them. */
  function point(fields: readonly string[]): void {
    setNamed(fields);
    element.current
      ?.querySelector<HTMLElement>(`[data-field="${fields[0]}"] :is(textarea, input)`)
      ?.focus();
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setRefusal(null);
    if (missing.length > 0) return point(missing);
    setBusy(true);
    try {
      await save(draftOf(form));
      setNamed([]);
      toast({
        title: t.profile.savedTitle,
        description: t.profile.savedBody,
        tone: "success",
        action: { label: t.shell.startProspecting, onClick: () => openStart() },
      });
    } catch (error) {
      const fields = error instanceof ApiProblem ? namedFields(error.details) : [];
      if (fields.length === 0) setRefusal(describeError(error, t).message);
      point(fields);
    } finally {
      setBusy(false);
    }
  }

  const errorOf = (name: ProfileField) =>
    named.includes(name) ? (form[name].length === 0 ? t.profile.missing : t.profile.invalid) : null;

  const text = (name: TextField) => (
    <div key={name} data-field={name}>
      <Field
        label={t.profile.fields[name].label}
        hint={t.profile.fields[name].changes}
        error={errorOf(name)}
        required={required.includes(name)}
        optional={!required.includes(name)}
      >
        {(ids) => (
          <TextArea
            {...ids}
            value={form[name]}
            maxLength={4000}
            placeholder={t.profile.examplePrefix({ example: t.profile.fields[name].example })}
            onChange={(event) => change({ [name]: event.target.value })}
          />
        )}
      </Field>
    </div>
  );

  const tags = (name: ListField) => (
    <div key={name} data-field={name}>
      <Field
        label={t.profile.fields[name].label}
        hint={`${t.profile.fields[name].changes} ${t.profile.listHint}`}
        error={errorOf(name)}
        optional
      >
        {(ids) => (
          <TagInput
            {...ids}
            values={form[name]}
            placeholder={t.profile.fields[name].example}
            onChange={(values) => change({ [name]: values })}
          />
        )}
      </Field>
    </div>
  );

  function fillExample(): void {
    const example: ProfileForm = structuredClone(emptyProfile);
    for (const name of Object.keys(t.profile.fields) as ProfileField[]) {
      if (name === "exclude_domains" || name === "competitors") continue;
      const words = t.profile.fields[name].example;
      Object.assign(example, { [name]: Array.isArray(emptyProfile[name]) ? [words] : words });
    }
    change(example);
  }

  return (
    <Page
      title={isNew ? t.profile.welcomeTitle : t.profile.title}
      description={isNew ? t.profile.welcomeBody : t.profile.description}
      actions={isNew ? <Button onClick={fillExample}>{t.profile.fillExample}</Button> : null}
    >
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <form
          ref={element}
          noValidate
          className="flex flex-col gap-5"
          onSubmit={(event) => void submit(event)}
        >
          <Card title={t.profile.groups.offer}>
            <div className="flex flex-col gap-5">
              {text("business_description")}
              {text("product_service_description")}
              {text("value_proposition")}
            </div>
          </Card>
          <Card title={t.profile.groups.customer}>
            <div className="flex flex-col gap-5">
              {text("target_market")}
              {text("ideal_customer")}
              {tags("pain_points")}
            </div>
          </Card>
          <Card title={t.profile.groups.limits}>
            <div className="flex flex-col gap-5">
              {tags("industry_focus")}
              {tags("geographic_focus")}
              {tags("competitors")}
              {tags("exclude_domains")}
            </div>
          </Card>
          <Card title={t.profile.groups.weights}>
            <p className="mb-4 text-sm text-faint">{t.profile.weightsHint}</p>
            <div className="grid gap-4 sm:grid-cols-2">
              {criteria.map((name) => (
                <Weight
                  key={name}
                  name={name}
                  value={form.criteria_weights[name]}
                  onChange={(weight) =>
                    change({ criteria_weights: withWeight(form.criteria_weights, name, weight) })
                  }
                />
              ))}
            </div>
          </Card>
          {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
          <div className="sticky bottom-0 -mx-1 flex flex-wrap items-center justify-between gap-3 border-t border-line bg-page px-1 py-3">
            <SaveState autosave={autosave} />
            <Button
              variant="primary"
              type="submit"
              busy={busy}
              reason={role === "viewer" ? t.errors.codes.forbidden : null}
            >
              {t.profile.save}
            </Button>
          </div>
        </form>
        <ProfilePreview form={form} missing={missing} />
      </div>
    </Page>
  );
}

function withWeight(
  weights: ProfileForm["criteria_weights"],
  name: CriterionName,
  weight: number | null,
) {
  const { [name]: _, ...rest } = weights;
  return weight === null ? rest : { ...rest, [name]: weight };
}

function Weight({
  name,
  value,
  onChange,
}: {
  name: CriterionName;
  value: number | undefined;
  onChange: (weight: number | null) => void;
}) {
  const t = useT();
  return (
    <Field label={t.profile.criteria[name]}>
      {(ids) => (
        <Select<WeightChoice>
          {...ids}
          value={weightChoice(value)}
          onChange={(choice) => onChange(weightOf(choice))}
          options={weightChoices.map((choice) => ({
            value: choice,
            label: t.profile.weightChoices[choice],
          }))}
        />
      )}
    </Field>
  );
}

function SaveState({ autosave }: { autosave: Autosave }) {
  const t = useT();
  const format = useFormat();
  const words = {
    idle: () => "",
    waiting: () => t.profile.draftSaving,
    failed: () => t.profile.draftFailed,
    saved: () =>
      autosave.state === "saved" ? t.profile.draftSaved({ time: format.time(autosave.at) }) : "",
  };
  return (
    <p
      role="status"
      className={autosave.state === "failed" ? "text-sm text-danger" : "text-sm text-faint"}
    >
      {words[autosave.state]()}
    </p>
  );
}
