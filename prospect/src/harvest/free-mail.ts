import { isMailboxProvider } from "../website/facts/email/providers.ts";

/** Domains of samples, and mailboxes that last an hour. */
const nobodys =
  /^(?:example\.(?:com|net|org)|mailinator\.com|guerrillamail\.com|10minutemail\.com|yopmail\.(?:com|fr)|trashmail\.(?:com|de)|temp-mail\.org)$/;

/** An address there says nothing of a company: anybody may have one. */
export function isFreeMail(domain: string): boolean {
  const name = domain.toLowerCase();
  return isMailboxProvider(name) || nobodys.test(name);
}
