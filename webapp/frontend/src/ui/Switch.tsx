import type { ReactNode } from "react";

interface ToggleProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export function Switch({ checked, onChange, label, hint, disabled = false }: ToggleProps) {
  return (
    <label className="flex items-start gap-3 text-sm">
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        className="relative mt-0.5 h-6 w-10 shrink-0 appearance-none rounded-full border border-field bg-card transition-colors checked:border-transparent checked:bg-primary before:absolute before:top-[3px] before:left-[3px] before:size-4 before:rounded-full before:bg-muted before:transition-transform checked:before:translate-x-4 checked:before:bg-on-primary"
      />
      <span className="pt-0.5">
        {label}
        {hint ? <span className="block text-faint">{hint}</span> : null}
      </span>
    </label>
  );
}

export function Checkbox({ checked, onChange, label, hint, disabled = false }: ToggleProps) {
  return (
    <label className="flex min-h-6 items-start gap-2.5 text-sm">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 size-4 shrink-0 accent-primary"
      />
      <span>
        {label}
        {hint ? <span className="block text-faint">{hint}</span> : null}
      </span>
    </label>
  );
}
