import { Upload } from "lucide-react";
import { useRef, useState } from "react";
import { useT } from "../i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/States.tsx";
import { readText } from "./read-text.ts";

const maxBytes = 16 * 1024 * 1024;

/** A text file, chosen or dropped. What is not one is refused in words. */
export function FilePicker({ onText }: { onText: (text: string) => void }) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    setProblem(null);
    if (file.size > maxBytes) return setProblem(t.start.fileTooBig);
    const text = await readText(file);
    if (text === null || text.trim() === "") return setProblem(t.start.fileUnreadable);
    setName(file.name);
    onText(text);
  }

  return (
    <>
      <div
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void take(event.dataTransfer.files[0]);
        }}
        className="flex flex-wrap items-center gap-3 rounded-lg border border-dashed border-field bg-card p-4 text-sm"
      >
        <Button icon={<Upload size={16} aria-hidden />} onClick={() => input.current?.click()}>
          {name ? t.start.anotherFile : t.start.chooseFile}
        </Button>
        <span className="min-w-0 text-muted">{name ?? t.start.dropHere}</span>
        <span className="basis-full text-faint">{t.start.uploadHint}</span>
        <input
          ref={input}
          type="file"
          name="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          aria-label={t.start.upload}
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </div>
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
    </>
  );
}
