import { classes } from "./classes.ts";

/** A bar named by what it belongs to. It is not a live region: dozens of them move at once. */
export function ProgressBar({
  value,
  label,
  className,
}: {
  value: number;
  label: string;
  className?: string;
}) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(value)}
      className={classes("h-2 overflow-hidden rounded-full bg-track", className)}
    >
      <div
        className="h-full origin-left rounded-full bg-progress transition-transform duration-300"
        style={{ transform: `scaleX(${Math.min(100, Math.max(0, value)) / 100})` }}
      />
    </div>
  );
}
