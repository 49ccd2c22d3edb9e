import { classes } from "./classes.ts";

type ProgressTone = "working" | "failed" | "resting";

const fills: Record<ProgressTone, string> = {
  working: "bg-progress",
  failed: "bg-danger-fill",
  resting: "bg-field",
};

interface ProgressBarProps {
  /** 0..100. */
  value: number;
  label: string;
  /** What is read aloud where the number alone would mislead, as of work that has stopped. */
  valueText?: string | undefined;
  tone?: ProgressTone;
  /** Glides to its value; many at once had better jump. */
  smooth?: boolean;
  className?: string;
}

/** A bar named by what it belongs to. It is not a live region: dozens of them move at once. */
export function ProgressBar({
  value,
  label,
  valueText,
  tone = "working",
  smooth = true,
  className,
}: ProgressBarProps) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(value)}
      aria-valuetext={valueText}
      className={classes("h-2 overflow-hidden rounded-full bg-track", className)}
    >
      <div
        className={classes(
          "h-full origin-left rounded-full",
          fills[tone],
          smooth && "transition-transform duration-300",
        )}
        style={{ transform: `scaleX(${Math.min(100, Math.max(0, value)) / 100})` }}
      />
    </div>
  );
}
