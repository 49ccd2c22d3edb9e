import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type TextareaHTMLAttributes,
} from "react";
import { useT } from "../i18n/index.ts";
import { classes } from "./classes.ts";

export interface FieldIds {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: boolean;
  required?: boolean;
}

interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null | undefined;
  required?: boolean;
  optional?: boolean;
  className?: string;
  /** Gets the ids that tie the control to its label, hint and error. */
  children: (ids: FieldIds) => ReactNode;
}

export function Field({ label, hint, error, required, optional, className, children }: FieldProps) {
  const t = useT();
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={classes("flex flex-col gap-1.5", className)}>
      <label htmlFor={id} className="text-sm font-medium text-ink">
        {label}
        {optional ? <span className="ml-2 font-normal text-faint">{t.common.optional}</span> : null}
      </label>
      {children({
        id,
        ...(described ? { "aria-describedby": described } : {}),
        ...(error ? { "aria-invalid": true } : {}),
        ...(required ? { required: true } : {}),
      })}
      {error ? (
        <p id={`${id}-error`} className="text-sm text-danger">
          {error}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-faint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

const box =
  "w-full min-w-0 rounded-md border border-field bg-card text-sm text-ink placeholder:text-faint aria-invalid:border-danger";

export function Input({
  className,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> }) {
  return <input id={useId()} {...rest} className={classes(box, "h-9 px-3", className)} />;
}

export function TextArea({
  className,
  rows = 3,
  style,
  ...rest
}: TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> }) {
  return (
    <textarea
      id={useId()}
      {...rest}
      rows={rows}
      // It grows with its text where the browser can, from the given number of lines on.
      style={{ minHeight: `${rows * 1.25 + 1.125}rem`, ...style }}
      className={classes(box, "field-sizing-content max-h-[70dvh] resize-y px-3 py-2", className)}
    />
  );
}
