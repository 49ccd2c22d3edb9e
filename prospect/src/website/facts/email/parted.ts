import { usableEmail } from "./shape.ts";

const label = String.raw`(?:e-?mail|mail|courriel|correo(?: electr[óo]nico)?|posta(?: elettronica)?)\s*:\s*`;

/** "E-Mail: info @ acme.de": only behind a label, since "Meet us @acme.house" is none. */
const aroundAt = new RegExp(
  String.raw`(?<!\p{L})${label}([a-z0-9][a-z0-9._+-]{0,40}(?: @ ?|@ )(?:[a-z0-9][a-z0-9-]{0,40}\.){1,3}[a-z]{2,12})(?![a-z0-9@-])`,
  "iu",
);

/** A mailbox with a space beside its sign. */
export function spaced(text: string): { email: string; quote: string } | null {
  if (!/ @|@ /.test(text)) return null;
  const quote = aroundAt.exec(text)?.[1];
  const email = quote === undefined ? null : usableEmail(quote.replaceAll(" ", ""));
  return email === null || quote === undefined ? null : { email, quote };
}

const firstPart = /(?:^|[\s:>])([a-z0-9][a-z0-9_-]{1,30}\.) $/i;
const labelled = new RegExp(String.raw`(?<!\p{L})${label}\S+ $`, "iu");

/**
 * "E-Mail: office. dale@acme.org": what a space behind a dot may have cut off. Sentences end so as well, so without a
 * label the whole counts only where the site prints it elsewhere.
 */
export function cutOff(
  text: string,
  at: number,
  email: string,
): { whole: string; sure: boolean; before: string } | null {
  const before = text.slice(Math.max(0, at - 34), at);
  const part = before.endsWith(". ") ? firstPart.exec(before)?.[1] : undefined;
  const whole = part === undefined ? null : usableEmail(part + email);
  if (part === undefined || whole === null) return null;
  const sure = labelled.test(text.slice(Math.max(0, at - 60), at)) && part === part.toLowerCase();
  return { whole, sure, before: `${part} ` };
}
