import { CircleCheck } from "lucide-react";
import { useState, type FormEvent } from "react";
import { ApiProblem } from "../api/http.ts";
import { useT } from "../i18n/index.ts";
import { LanguageMenu } from "../shell/LanguageMenu.tsx";
import { Logo } from "../shell/Logo.tsx";
import { Button } from "../ui/Button.tsx";
import { describeError } from "../ui/describe-error.ts";
import { Field, Input } from "../ui/Field.tsx";
import { useDocumentTitle } from "../ui/Page.tsx";
import { Notice } from "../ui/States.tsx";
import { Checkbox } from "../ui/Switch.tsx";
import { checkAccount, type AccountErrors } from "./check-account.ts";
import { signIn, signUp } from "./session.ts";

interface SignInPageProps {
  needsOwner: boolean;
  canSignUp: boolean;
  ended: boolean;
}

export default function SignInPage({ needsOwner, canSignUp, ended }: SignInPageProps) {
  const t = useT();
  const [creating, setCreating] = useState(needsOwner);
  const title = needsOwner
    ? t.accounts.firstTitle
    : creating
      ? t.accounts.signUpTitle
      : t.accounts.signInTitle;
  const body = needsOwner
    ? t.accounts.firstBody
    : creating
      ? t.accounts.signUpBody
      : t.accounts.signInBody;
  useDocumentTitle(title);
  return (
    <main className="grid min-h-dvh lg:grid-cols-2">
      <section className="hidden flex-col justify-between bg-column p-12 lg:flex">
        <Logo />
        <div className="max-w-md">
          <p className="text-3xl font-semibold text-balance">{t.accounts.pitch.title}</p>
          <ul className="mt-6 flex flex-col gap-3 text-muted">
            {t.accounts.pitch.points.map((point) => (
              <li key={point} className="flex gap-3">
                <CircleCheck size={20} aria-hidden className="mt-0.5 shrink-0 text-success" />
                {point}
              </li>
            ))}
          </ul>
        </div>
        <span />
      </section>
      <section className="flex flex-col p-6">
        <div className="flex items-center justify-between lg:justify-end">
          <span className="inline-flex lg:hidden">
            <Logo />
          </span>
          <LanguageMenu />
        </div>
        <div className="m-auto w-full max-w-sm py-8">
          <h1 className="text-2xl font-semibold">{title}</h1>
          <p className="mt-1 mb-6 text-sm text-muted">{body}</p>
          {ended ? (
            <div className="mb-4">
              <Notice tone="info">{t.accounts.signedOut}</Notice>
            </div>
          ) : null}
          <AccountForm creating={creating} firstOwner={needsOwner} />
          {canSignUp && !needsOwner ? (
            <Button variant="ghost" className="mt-4 w-full" onClick={() => setCreating(!creating)}>
              {creating ? t.accounts.toSignIn : t.accounts.toSignUp}
            </Button>
          ) : null}
        </div>
      </section>
    </main>
  );
}

function AccountForm({ creating, firstOwner }: { creating: boolean; firstOwner: boolean }) {
  const t = useT();
  const [account, setAccount] = useState({ name: "", email: "", password: "" });
  const [shown, setShown] = useState(false);
  const [errors, setErrors] = useState<AccountErrors>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const found = checkAccount(account, creating, t);
    setErrors(found);
    setRefusal(null);
    const first = (["name", "email", "password"] as const).find((name) => found[name]);
    if (first) {
      event.currentTarget.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
      return;
    }
    setBusy(true);
    try {
      await (creating ? signUp(account) : signIn(account));
    } catch (error) {
      setRefusal(refusalWords(error));
      setBusy(false);
    }
  }

  function refusalWords(error: unknown): string {
    if (error instanceof ApiProblem && error.status === 401) return t.accounts.wrong;
    if (error instanceof ApiProblem && error.status === 403 && firstOwner)
      return t.accounts.notLocal;
    const { message, action } = describeError(error, t);
    return action ? `${message} ${action}` : message;
  }

  const change = (name: keyof typeof account) => (event: { target: { value: string } }) =>
    setAccount({ ...account, [name]: event.target.value });

  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
      {creating ? (
        <Field label={t.accounts.name} error={errors.name} required>
          {(ids) => (
            <Input
              {...ids}
              name="name"
              autoComplete="name"
              value={account.name}
              onChange={change("name")}
            />
          )}
        </Field>
      ) : null}
      <Field label={t.accounts.email} error={errors.email} required>
        {(ids) => (
          <Input
            {...ids}
            name="email"
            type="email"
            autoComplete="username"
            value={account.email}
            onChange={change("email")}
          />
        )}
      </Field>
      <Field
        label={t.accounts.password}
        error={errors.password}
        hint={creating ? t.accounts.passwordHint : undefined}
        required
      >
        {(ids) => (
          <Input
            {...ids}
            name="password"
            type={shown ? "text" : "password"}
            autoComplete={creating ? "new-password" : "current-password"}
            value={account.password}
            onChange={change("password")}
          />
        )}
      </Field>
      <Checkbox checked={shown} onChange={setShown} label={t.accounts.showPassword} />
      {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
      <Button variant="primary" type="submit" busy={busy}>
        {creating ? t.accounts.create : t.accounts.signIn}
      </Button>
    </form>
  );
}
