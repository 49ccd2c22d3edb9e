import { X } from "lucide-react";
import { useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { useT } from "../i18n/index.ts";
import type { FieldIds } from "./Field.tsx";

interface TagInputProps extends FieldIds {
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
  placeholder?: string;
}

/** Several short entries: Enter or a comma ends one, a pasted list gives many, Backspace in the empty box removes the last. */
export function TagInput({
  values,
  onChange,
  placeholder,
  required: _required,
  ...ids
}: TagInputProps) {
  const t = useT();
  const [text, setText] = useState("");

  function add(entries: readonly string[]): void {
    const next = [...values];
    for (const entry of entries.map((value) => value.trim()).filter(Boolean)) {
      if (!next.some((value) => value.toLowerCase() === entry.toLowerCase())) next.push(entry);
    }
    setText("");
    if (next.length !== values.length) onChange(next);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if ((event.key === "Enter" || event.key === ",") && text.trim() !== "") {
      event.preventDefault();
      add([text]);
    } else if (event.key === "Backspace" && text === "" && values.length > 0)
      onChange(values.slice(0, -1));
  }

  function onPaste(event: ClipboardEvent<HTMLInputElement>): void {
    const entries = event.clipboardData.getData("text").split(/[\n,;\t]/);
    if (entries.length < 2) return;
    event.preventDefault();
    add([text, ...entries]);
  }

  return (
    <div className="flex flex-wrap items-center gap-1.5 rounded-md border border-field bg-card p-1.5 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus">
      {values.map((value) => (
        <span
          key={value}
          className="inline-flex max-w-full items-center gap-0.5 rounded bg-raised py-0.5 pl-2 text-sm"
        >
          <span className="truncate">{value}</span>
          <button
            type="button"
            aria-label={t.common.removeItem({ item: value })}
            className="inline-flex size-6 items-center justify-center rounded text-muted hover:text-ink"
            onClick={() => onChange(values.filter((other) => other !== value))}
          >
            <X size={14} aria-hidden />
          </button>
        </span>
      ))}
      <input
        {...ids}
        value={text}
        {...(placeholder && values.length === 0 ? { placeholder } : {})}
        className="h-7 min-w-32 flex-1 bg-transparent px-1.5 text-sm outline-none"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={() => add([text])}
      />
    </div>
  );
}
