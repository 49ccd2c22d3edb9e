import { useState, type FormEvent } from "react";
import { useMe } from "../accounts/session.ts";
import { ApiProblem, send } from "../api/http.ts";
import { useT } from "../i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { describeError } from "../ui/describe-error.ts";
import { Field, Input } from "../ui/Field.tsx";
import { Card } from "../ui/Page.tsx";
import { Notice } from "../ui/States.tsx";

export function Account() {
  const t = useT();
  const { user } = useMe();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ tone: "success" | "danger"; words: string } | null>(
    null,
  );

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    if (next.length < 8) return setOutcome({ tone: "danger", words: t.accounts.shortPassword });
    setBusy(true);
    try {
      await send("POST", "/api/auth/change-password", {
        currentPassword: current,
        newPassword: next,
        revokeOtherSessions: true,
      });
      setCurrent("");
      setNext("");
      setOutcome({ tone: "success", words: t.settings.account.changed });
    } catch (error) {
      const wrong = error instanceof ApiProblem && error.status >= 400 && error.status < 404;
      setOutcome({
        tone: "danger",
        words: wrong ? t.accounts.wrong : describeError(error, t).message,
      });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Card title={t.settings.account.passwordTitle}>
      <form
        noValidate
        className="flex max-w-sm flex-col gap-5"
        onSubmit={(event) => void submit(event)}
      >
        <p className="text-sm text-muted">{t.shell.signedInAs({ email: user.email })}</p>
        <input type="hidden" name="username" autoComplete="username" value={user.email} readOnly />
        <Field label={t.settings.account.current} required>
          {(ids) => (
            <Input
              {...ids}
              type="password"
              autoComplete="current-password"
              value={current}
              onChange={(event) => setCurrent(event.target.value)}
            />
          )}
        </Field>
        <Field label={t.settings.account.next} hint={t.accounts.passwordHint} required>
          {(ids) => (
            <Input
              {...ids}
              type="password"
              autoComplete="new-password"
              value={next}
              onChange={(event) => setNext(event.target.value)}
            />
          )}
        </Field>
        {outcome ? <Notice tone={outcome.tone}>{outcome.words}</Notice> : null}
        <Button variant="primary" type="submit" busy={busy}>
          {t.settings.account.change}
        </Button>
      </form>
    </Card>
  );
}
