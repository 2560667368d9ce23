export interface Point {
  readonly label: string;
  readonly value: number;
  readonly written: string;
  /** The range that the value is in; both or none. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

const WIDTH = 480;
const HEIGHT = 220;
const TOP = 30;
const BOTTOM = 26;
const SIDE = 10;
/** So many fit side by side with their figures; of more, the first and the last have them. */
const MAX_WRITTEN = 3;

/** How one figure develops, from zero, with its range as a band. */
export function LineChart({ points, summary }: { readonly points: readonly Point[]; readonly summary: string }) {
  const largest = Math.max(1e-9, ...points.map(({ value, high }) => Math.max(value, high ?? 0)));
  const x = (i: number): number =>
    points.length === 1 ? WIDTH / 2 : SIDE + (i / (points.length - 1)) * (WIDTH - 2 * SIDE);
  const y = (value: number): number => HEIGHT - BOTTOM - (value / largest) * (HEIGHT - TOP - BOTTOM);
  const path = (values: readonly (readonly [number, number])[]): string =>
    values.map(([at, value]) => `${at.toFixed(1)},${value.toFixed(1)}`).join(' ');
  const banded = points.flatMap(({ low, high }, i) =>
    low === undefined || high === undefined ? [] : [{ i, low, high }],
  );
  const last = points.length - 1;
  /** Above the line on its way to the next point. */
  const textY = (i: number): number => {
    const near = i === 0 ? [0, 1] : i === last ? [last - 1, last] : [i];
    return y(Math.max(...near.map((at) => points[at]?.value ?? 0))) - 11;
  };
  return (
    <svg
      className="rw-line-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMinYMid meet"
      role="img"
      aria-label={summary}
    >
      <line className="rw-axis" x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} />
      {banded.length > 1 ? (
        <polygon
          className="rw-band"
          points={path([
            ...banded.map(({ i, high }) => [x(i), y(high)] as const),
            ...banded.toReversed().map(({ i, low }) => [x(i), y(low)] as const),
          ])}
        />
      ) : null}
      <polyline className="rw-line" points={path(points.map(({ value }, i) => [x(i), y(value)]))} />
      {points.map(({ label, value, written }, i) => (
        <circle key={`${label} ${i}`} className="rw-point" cx={x(i)} cy={y(value)} r={i === last ? 5 : 3.5}>
          <title>{`${label}: ${written}`}</title>
        </circle>
      ))}
      {points.map(({ label, written }, i) =>
        i === 0 || i === last || points.length <= MAX_WRITTEN ? (
          <g key={`${label} ${i}`} className="rw-point-text">
            <text
              x={x(i)}
              y={textY(i)}
              textAnchor={i === 0 ? 'start' : i === last ? 'end' : 'middle'}
              className="rw-point-value"
            >
              {written}
            </text>
            <text
              x={x(i)}
              y={HEIGHT - 7}
              textAnchor={i === 0 ? 'start' : i === last ? 'end' : 'middle'}
              className="rw-axis-label"
            >
              {label}
            </text>
          </g>
        ) : null,
      )}
    </svg>
  );
}
