import { useId, type ButtonHTMLAttributes, type ReactNode, type Ref } from "react";
import { classes } from "./classes.ts";

type Variant = "primary" | "secondary" | "ghost" | "danger";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled"> {
  variant?: Variant;
  size?: "sm" | "md";
  /** Work is under way: keeps its width and focus, refuses a second press. */
  busy?: boolean;
  /** Why it cannot be pressed now; it stays focusable so that the reason can be read. */
  reason?: string | null | undefined;
  icon?: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

const variants: Record<Variant, string> = {
  primary: "bg-primary text-on-primary hover:bg-primary-strong border-transparent",
  secondary: "bg-card text-ink border-field hover:bg-raised",
  ghost: "bg-transparent text-muted border-transparent hover:bg-raised hover:text-ink",
  danger: "bg-danger-fill text-white border-transparent hover:brightness-110",
};
const blocked = "bg-raised text-muted border-line";

export function Button({
  variant = "secondary",
  size = "md",
  busy = false,
  reason,
  icon,
  className,
  children,
  onClick,
  type = "button",
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const refused = busy || Boolean(reason);
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={refused || undefined}
      aria-busy={busy || undefined}
      aria-describedby={reason ? reasonId : rest["aria-describedby"]}
      title={reason ?? rest.title}
      className={classes(
        "inline-flex shrink-0 items-center justify-center gap-2 rounded-md border font-medium transition-colors",
        size === "sm" ? "h-8 px-2.5 text-sm" : "h-9 px-3.5 text-sm",
        reason ? blocked : variants[variant],
        className,
      )}
      onClick={(event) => {
        if (refused) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon}
      {children}
      {reason ? (
        <span id={reasonId} className="sr-only">
          {reason}
        </span>
      ) : null}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> {
  /** What it does, in words: read aloud, and shown on hover. */
  label: string;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

export function IconButton({
  label,
  className,
  children,
  type = "button",
  ...rest
}: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      className={classes(
        "inline-flex size-8 shrink-0 items-center justify-center rounded-md text-muted transition-colors hover:bg-raised hover:text-ink disabled:opacity-60",
        className,
      )}
    >
      {children}
    </button>
  );
}
