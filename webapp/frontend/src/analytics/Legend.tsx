export type SeriesTone = "blue" | "green" | "red" | "amber" | "grey";

export const fills: Record<SeriesTone, string> = {
  blue: "bg-progress",
  green: "bg-success-fill",
  red: "bg-danger-fill",
  amber: "bg-warn-fill",
  grey: "bg-field",
};
export const strokes: Record<SeriesTone, string> = {
  blue: "stroke-progress",
  green: "stroke-success-fill",
  red: "stroke-danger-fill",
  amber: "stroke-warn-fill",
  grey: "stroke-field",
};
/** Lines differ by their dashes too, so that colour is not all that tells them apart. */
export const dashes: Record<SeriesTone, string | undefined> = {
  blue: undefined,
  green: "6 3",
  red: "2 3",
  amber: "8 3 2 3",
  grey: "1 3",
};

export function Legend({ series }: { series: readonly { name: string; tone: SeriesTone }[] }) {
  return (
    <ul className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {series.map(({ name, tone }) => (
        <li key={name} className="flex items-center gap-1.5">
          <span aria-hidden className={`size-2.5 rounded-sm ${fills[tone]}`} />
          {name}
        </li>
      ))}
    </ul>
  );
}
