// Signs that form something anywhere in a line, and those that do so at its start.
const anywhere = /[\\`*_[\]<>|~&$]/g;
const atStart = /^(?:[-+#=]|\d{1,9}(?=[.)]))/;
// Dialects make links of bare addresses whatever is escaped around them; a zero-width space stops that.
const linkable = /:(?=\/\/)|\bwww(?=\.)|@|\.(?=[a-z]{2,}\b)|\b(?:mailto|javascript|data|tel|xmpp)(?=:)/gi;

/** Text from outside as plain text inside Markdown: it forms no link, image, heading, table or HTML in any dialect. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(linkable, (found) => `${found}\u200b`)
    .replace(anywhere, (sign) => (sign === "<" ? "&lt;" : sign === ">" ? "&gt;" : sign === "&" ? "&amp;" : `\\${sign}`))
    .replace(atStart, (sign) => (/\d/.test(sign) ? `${sign}\u200b` : `\\${sign}`));
}

/** An address or number as code: copied as it is, linked by nobody. */
export function asCode(text: string): string {
  const plain = oneLine(text);
  const longestRun = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longestRun + 1);
  const pad = longestRun > 0 ? " " : "";
  return `${fence}${pad}${plain}${pad}${fence}`;
}

/** Control signs and those that turn the direction of text go too: they can hide what follows. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").replace(/\s+/g, " ").trim();
}
