import { Check, Copy } from "lucide-react";
import { useRef, useState } from "react";
import { useT } from "../i18n/index.ts";
import { Button } from "./Button.tsx";

/** A text to take along; where the clipboard is refused it is selected for the person to copy. */
export function CopyText({ text }: { text: string }) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  const shown = useRef<HTMLInputElement>(null);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      shown.current?.select();
    }
  }
  return (
    <div className="flex gap-2">
      <input
        name="copy"
        ref={shown}
        readOnly
        aria-label={t.common.copy}
        value={text}
        onFocus={(event) => event.target.select()}
        className="h-9 min-w-0 flex-1 rounded-md border border-field bg-card px-3 font-mono text-sm"
      />
      <Button
        icon={copied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
        onClick={() => void copy()}
      >
        {copied ? t.common.copied : t.common.copy}
      </Button>
    </div>
  );
}
