import { decodeSafely } from "../../clean-text.ts";
import { isMailboxProvider } from "./providers.ts";

export const address =
  /(?<![a-z0-9\u00C0-\u024F])[a-z0-9](?:[a-z0-9._%+&'-]{0,62}[a-z0-9_+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z]{2,18}(?![a-z0-9-])/gi;
const wholeAddress = new RegExp(`^${address.source}$`, "i");
const fileEnding =
  /\.(?:png|jpe?g|gif|webp|svg|avif|ico|css|js|json|woff2?|ttf|mp4|pdf|html?|php)$/i;
const placeholderDomain =
  /^(?:example\.(?:com|org|net|edu)|(?:my|your|the)?-?(?:domain|company|site|website|email|mail|business|empresa|dominio|domaine|firma)\.(?:com|org|net|de|fr|es|it|nl|pt|tld|co|com\.br)|test\.(?:com|de|fr)|abc\.com|xyz\.com|sentry\.io|sentry-next\.wixpress\.com|sentry\.wixpress\.com|wixpress\.com|mysite\.com|address\.com|mail\.tld)$/i;
/** "tudominio.com", "musterfirma.de", "exemple.fr": a domain that only shows where one goes. */
const sampleDomain =
  /^(?:(?:(?:my|your|the|ihre?|deine?|meine?|votre|ton|mon|su|tu|mi|seu|sua|meu|tuo|mio|vostro|uw|jouw|mijn|je)-?(?:domain|domaine|dominio|domein|company|compname|firma|firm|empresa|azienda|bedrijf|entreprise|unternehmen|business|site|sitio|sito|website|webseite|tienda|negocio|loja|mail|email)|compname|companyname|domain-?name|reallygreatsite|muster(?:firma|mann|frau|mail|domain)?|beispiel|exemple|ejemplo|exemplo|esempio|voorbeeld|dominio|domaine|domein|bedrijf|azienda|empresa|entreprise|societe|unternehmen|correo|courriel)\.[a-z]{2,12}(?:\.[a-z]{2})?|example\.[a-z]{2,6})$/;
/** "a@b.be", "xx@xx.com": letters that stand for any. */
const lettersOnly = /^(?:[a-z]{1,3}@[a-z]|([a-z])\1*@([a-z])\2*)\.[a-z]{2,3}$/;
/** "lib@3.7.1.min": a version. */
const version = /@(?:\d+\.){2,}[a-z]+$/;
const placeholderLocal =
  /^(?:your?(?:[._-]?(?:name|mail|email))?|email|e-mail|mail|name|user(?:name)?|firstname(?:\.lastname)?|first\.last|vorname[._-]?nachname|pr[ée]nom[._-]?nom|nome[._-]?cognome|nombre[._-]?apellidos?|nome[._-]?sobrenome|voornaam[._-]?achternaam|john\.?doe|jane\.?doe|votre(?:[._-]?(?:nom|mail|email|adresse))?|tu(?:correo|email|nombre)?|seu(?:[._-]?(?:nome|email))?|nome|nombre|ihre?[._-]?(?:name|mail|email)?|naam|uw(?:naam|email)?|mario\.rossi|max\.mustermann|someone|somebody|exemplo|ejemplo|exemple|esempio|voorbeeld|beispiel|example|sample|test|abc|xxx+)$/i;
const noReply = /^(?:no-?reply|do-?not-?reply|donotreply|mailer-daemon|bounce)/i;

/** Shape alone: a mailbox that can exist and is not a form's sample text or a file name. */
export function usableEmail(text: string): string | null {
  let email = text
    .trim()
    .toLowerCase()
    .replace(/^(?:mailto:|u003[ce]|%20|20(?=[a-z]))+/i, "")
    .replace(/^['".]+|['".,;:]+$/g, "");
  email = email.replace(/^(?:(?:e-?mail|mail|tel|fax)[:.]|www\.)/, "");
  if (!wholeAddress.test(email) || email.length > 120) return null;
  const at = email.lastIndexOf("@");
  const local = email.slice(0, at);
  const domain = email.slice(at + 1);
  if (
    fileEnding.test(email) ||
    placeholderDomain.test(domain) ||
    sampleDomain.test(domain) ||
    lettersOnly.test(email) ||
    version.test(email) ||
    (placeholderLocal.test(local) && !(local === "mail" && !isMailboxProvider(domain))) ||
    noReply.test(local)
  )
    return null;
  if (
    /^[a-f0-9]{24,}$/.test(local) ||
    /^\d+x$/.test(domain.split(".")[0] ?? "") ||
    /\.\./.test(email)
  )
    return null;
  return email;
}

/** The XOR with which a proxy hides addresses from simple readers: the first byte is the key. */
export function decodeProtected(code: string): string | null {
  if (!/^(?:[\da-f]{2}){5,120}$/i.test(code)) return null;
  const bytes = Buffer.from(code, "hex");
  const key = bytes[0] ?? 0;
  return Buffer.from(bytes.subarray(1).map((byte) => byte ^ key)).toString("utf8");
}

/** "formsubmit.co/info@acme.com", "mailto:info@acme.com": where a form without a server of its own is sent. */
const formTarget =
  /^\s*(?:(?:https?:)?\/\/(?:www\.)?(?:formsubmit\.co|formspree\.io|formsubmit\.io|getform\.io|formmail\.to)\/(?:el\/)?|mailto:)([^"'\s<>?]{5,120})/i;

/** The mailboxes that forms are sent to: no word on the page shows them. `actions` as the markup has them. */
export function formAddresses(actions: readonly string[]): { email: string; quote: string }[] {
  return actions.flatMap((action) => {
    const [quote, target] = formTarget.exec(action) ?? [];
    const email = target === undefined ? null : usableEmail(decodeSafely(target));
    return email === null || quote === undefined ? [] : [{ email, quote: quote.trim() }];
  });
}
