import type { SourceName } from "@leadstream/contract/lead";
import { useFormat, useT, type Messages } from "../i18n/index.ts";
import { Badge } from "../ui/Badge.tsx";
import { classes } from "../ui/classes.ts";
import { sources as order } from "./start-form.ts";
import type { SourceInfo } from "./use-start.ts";

interface SourcePickerProps {
  value: SourceName;
  onChange: (source: SourceName) => void;
  /** Null until the server has said what each lacks. */
  sources: readonly SourceInfo[] | null;
}

/** Each source with what it needs; one that lacks a setting may be looked at but says so. */
export function SourcePicker({ value, onChange, sources }: SourcePickerProps) {
  const t = useT();
  const format = useFormat();
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">{t.start.where}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {order.map((name) => {
          const missing = sources?.find((source) => source.name === name)?.missing ?? null;
          return (
            <label
              key={name}
              className={classes(
                "flex items-start gap-3 rounded-lg border p-3 text-sm has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
                value === name
                  ? "border-accent bg-accent-soft"
                  : "border-line bg-card hover:bg-raised",
              )}
            >
              <input
                type="radio"
                name="source"
                value={name}
                checked={value === name}
                onChange={() => onChange(name)}
                className="mt-1 accent-primary outline-none"
              />
              <span className="min-w-0">
                <span className="flex flex-wrap items-center gap-2 font-medium">
                  {t.start.sources[name].name}
                  {name === "directory" ? <Badge tone="warn">{t.start.fictional}</Badge> : null}
                </span>
                <span className="block text-muted">{t.start.sources[name].body}</span>
                {missing && missing.length > 0 ? (
                  <span className="mt-1 block text-warn">
                    {t.start.needs({
                      settings: format.list(missing.map((setting) => settingWords(setting, t))),
                    })}
                  </span>
                ) : null}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

/** Settings go by their names in every language; only "one of" is a word. */
export function settingWords(setting: string, t: Messages): string {
  return setting.startsWith("one of ")
    ? t.start.oneOf({ settings: setting.slice("one of ".length) })
    : setting;
}
