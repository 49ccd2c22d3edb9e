import { dashes, Legend, strokes, type SeriesTone } from "./Legend.tsx";
import { niceTicks, pickLabels } from "./scale.ts";
import { useWidth } from "./use-width.ts";

interface LineChartProps {
  label: string;
  /** Names of the points along the bottom, evenly spaced. */
  points: readonly string[];
  series: readonly { name: string; tone: SeriesTone; values: readonly number[] }[];
  showValue: (value: number) => string;
}

const height = 220;
/** Room that one label along the bottom needs. */
const labelWidth = 130;
const left = 44;
const bottom = 26;
const top = 8;

/** Values over time. Its numbers are in the table beside it, so the drawing is one image to a screen reader. */
export function LineChart({ label, points, series, showValue }: LineChartProps) {
  const [figure, width] = useWidth<HTMLElement>(640);
  const ticks = niceTicks(Math.max(0, ...series.flatMap(({ values }) => values)));
  const highest = ticks.at(-1) ?? 1;
  const x = (index: number) =>
    left + (points.length < 2 ? 0.5 : index / (points.length - 1)) * (width - left - 12);
  const y = (value: number) => top + (1 - value / highest) * (height - top - bottom);
  return (
    <figure ref={figure}>
      <Legend series={series} />
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        className="block max-w-full"
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              x1={left}
              x2={width - 12}
              y1={y(tick)}
              y2={y(tick)}
              className="stroke-line"
              strokeWidth={1}
            />
            <text
              x={left - 6}
              y={y(tick) + 4}
              textAnchor="end"
              fontSize={11}
              className="fill-faint tabular"
            >
              {showValue(tick)}
            </text>
          </g>
        ))}
        {pickLabels(points.length, Math.max(2, Math.floor((width - left) / labelWidth))).map(
          (index) => (
            <text
              key={index}
              x={x(index)}
              y={height - 8}
              fontSize={11}
              textAnchor={
                index === 0 && points.length > 1
                  ? "start"
                  : index === points.length - 1 && points.length > 1
                    ? "end"
                    : "middle"
              }
              className="fill-faint"
            >
              {points[index]}
            </text>
          ),
        )}
        {series.map(({ name, tone, values }) => (
          <g key={name} className={strokes[tone]}>
            <polyline
              fill="none"
              strokeWidth={2}
              strokeLinejoin="round"
              strokeDasharray={dashes[tone]}
              points={values.map((value, index) => `${x(index)},${y(value)}`).join(" ")}
            />
            {values.length < 40
              ? values.map((value, index) => (
                  <circle
                    key={index}
                    cx={x(index)}
                    cy={y(value)}
                    r={2.5}
                    strokeWidth={2}
                    className="fill-column"
                  />
                ))
              : null}
          </g>
        ))}
      </svg>
    </figure>
  );
}
