import type { Messages } from "../i18n/index.ts";

export type AccountErrors = Partial<Record<"name" | "email" | "password", string>>;

/** What can be said before asking the server. A sign-in is judged by the server alone, beyond gaps. */
export function checkAccount(
  account: { name: string; email: string; password: string },
  creating: boolean,
  t: Messages,
): AccountErrors {
  const errors: AccountErrors = {};
  if (creating && account.name.trim() === "") errors.name = t.accounts.required;
  if (account.email.trim() === "") errors.email = t.accounts.required;
  else if (!/^[^\s@]+@[^\s@]+$/.test(account.email.trim())) errors.email = t.accounts.badEmail;
  if (account.password === "") errors.password = t.accounts.required;
  else if (creating && account.password.length < 8) errors.password = t.accounts.shortPassword;
  return errors;
}
