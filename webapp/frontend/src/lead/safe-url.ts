/** The address when it may become a link: http and https only, so that no page can plant a script in ours. */
export function httpUrl(text: string): string | null {
  try {
    const url = new URL(text.trim());
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}

/** The website of a lead, which may have been written without its scheme. */
export function websiteUrl(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return (
    httpUrl(trimmed) ??
    (/^[\p{L}\p{N}.-]+\.[\p{L}]{2,}(:\d+)?(\/\S*)?$/u.test(trimmed)
      ? httpUrl(`https://${trimmed}`)
      : null)
  );
}

/** A mail link with its parts escaped; null when the address is none. */
export function mailUrl(to: string, subject: string | null, body: string): string | null {
  if (!/^[^\s@<>"&?]+@[^\s@<>"&?]+$/.test(to)) return null;
  const query = [
    subject === null ? "" : `subject=${encodeURIComponent(subject)}`,
    `body=${encodeURIComponent(body)}`,
  ];
  return `mailto:${encodeURIComponent(to).replace("%40", "@")}?${query.filter((part) => part !== "").join("&")}`;
}

/** A short form for reading: host and path without the scheme. */
export function shortUrl(text: string): string {
  const url = httpUrl(text);
  if (url === null) return text;
  const { host, pathname } = new URL(url);
  return `${host.replace(/^www\./, "")}${pathname === "/" ? "" : pathname}`;
}
