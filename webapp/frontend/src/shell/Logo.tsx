import { useT } from "../i18n/index.ts";

export function Logo({ compact = false }: { compact?: boolean }) {
  const t = useT();
  return (
    <span className="inline-flex items-center gap-2.5 font-semibold">
      <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
        <rect width="32" height="32" rx="7" className="fill-raised" />
        <g fill="none" strokeLinecap="round" strokeWidth="3.2" className="stroke-progress">
          <path d="M7 9.5h9M7 16h14M7 22.5h18" />
        </g>
      </svg>
      <span className={compact ? "sr-only" : undefined}>{t.common.product}</span>
    </span>
  );
}
