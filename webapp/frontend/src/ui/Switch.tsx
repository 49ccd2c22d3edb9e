import { useId, type MouseEvent, type ReactNode } from "react";

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
        id={useId()}
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
        id={useId()}
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

interface TickBoxProps {
  checked: boolean;
  /** Read aloud; what stands beside it says it to the eye. */
  label: string;
  onClick: (event: MouseEvent<HTMLInputElement>) => void;
  tabIndex?: number;
}

/** A box alone in a row or on a card, with room around it for a finger. */
export function TickBox({ checked, label, onClick, tabIndex = 0 }: TickBoxProps) {
  return (
    <label className="flex size-6 shrink-0 items-center justify-center">
      <input
        type="checkbox"
        name="lead"
        checked={checked}
        readOnly
        tabIndex={tabIndex}
        aria-label={label}
        className="size-4 accent-primary"
        onClick={onClick}
      />
    </label>
  );
}
