import { ExternalLink as Icon } from "lucide-react";
import type { ReactNode } from "react";
import { httpUrl, shortUrl } from "./safe-url.ts";

/** A link to the outside where the address is one; otherwise just its text. */
export function ExternalLink({
  url,
  children,
  className,
}: {
  url: string;
  children?: ReactNode;
  className?: string;
}) {
  const href = httpUrl(url);
  const text = children ?? shortUrl(url);
  if (href === null) return <span className={className}>{text}</span>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow"
      className={`inline-flex min-h-6 min-w-0 items-center gap-1 text-accent underline ${className ?? ""}`}
    >
      <span className="truncate">{text}</span>
      <Icon size={12} aria-hidden className="shrink-0" />
    </a>
  );
}
