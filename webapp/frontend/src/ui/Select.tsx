import { ChevronDown } from "lucide-react";
import { useId } from "react";
import { classes } from "./classes.ts";

interface Option<V extends string> {
  value: V;
  label: string;
}

interface SelectProps<V extends string> {
  value: V;
  onChange: (value: V) => void;
  options: readonly Option<V>[];
  /** Read aloud; shown only where a Field shows it. */
  label?: string;
  id?: string;
  className?: string;
  "aria-describedby"?: string;
}

/** The browser's own list: it works with every keyboard, phone and screen reader, and weighs nothing. */
export function Select<V extends string>({
  value,
  onChange,
  options,
  label,
  className,
  ...rest
}: SelectProps<V>) {
  const id = useId();
  return (
    <span className={classes("relative inline-flex min-w-0 max-w-full", className)}>
      <select
        id={id}
        {...rest}
        {...(label ? { "aria-label": label } : {})}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
        className="h-9 w-full min-w-0 appearance-none truncate rounded-md border border-field bg-card pr-8 pl-3 text-sm text-ink"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        size={16}
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-muted"
      />
    </span>
  );
}
