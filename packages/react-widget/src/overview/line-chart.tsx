import { useBox } from './use-box.ts';

export interface Point {
  readonly label: string;
  readonly value: number;
  readonly written: string;
  /** The range that the value is in; both or none. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** Until the drawing is measured, and where it is not. */
const BOX = { width: 480, height: 220 };
const TOP = 30;
const BOTTOM = 28;
const SIDE = 8;
/** Pixels that a date, or a figure, takes beside another. */
const TEXT_WIDTH = 104;

/** How one figure develops, from zero, with its range as a band. As large as its place is: a pixel is a pixel. */
export function LineChart({ points, summary }: { readonly points: readonly Point[]; readonly summary: string }) {
  const [svg, { width, height }] = useBox<SVGSVGElement>(BOX);
  const largest = Math.max(1e-9, ...points.map(({ value, high }) => Math.max(value, high ?? 0)));
  const last = points.length - 1;
  const x = (i: number): number => (last === 0 ? width / 2 : SIDE + (i / last) * (width - 2 * SIDE));
  const y = (value: number): number => height - BOTTOM - (value / largest) * (height - TOP - BOTTOM);
  const path = (values: readonly (readonly [number, number])[]): string =>
    values.map(([at, value]) => `${at.toFixed(1)},${value.toFixed(1)}`).join(' ');
  const banded = points.flatMap(({ low, high }, i) =>
    low === undefined || high === undefined ? [] : [{ i, low, high }],
  );
  /** Above the line on its way to and from the next points. */
  const textY = (i: number): number => y(Math.max(...[i - 1, i, i + 1].map((at) => points[at]?.value ?? 0))) - 11;
  const written = writtenPoints(points.length, Math.floor((width - 2 * SIDE) / TEXT_WIDTH));
  return (
    <svg ref={svg} className="rw-line-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
      {[0.5, 1].map((share) => (
        <line key={share} className="rw-grid-line" x1={0} x2={width} y1={y(share * largest)} y2={y(share * largest)} />
      ))}
      <line className="rw-axis" x1={0} x2={width} y1={y(0)} y2={y(0)} />
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
      {points.map(({ label, value, written: figure }, i) => (
        <circle key={`${label} ${i}`} className="rw-point" cx={x(i)} cy={y(value)} r={i === last ? 5 : 3.5}>
          <title>{`${label}: ${figure}`}</title>
        </circle>
      ))}
      {written.map((i) => {
        const anchor = i === 0 ? 'start' : i === last ? 'end' : 'middle';
        return (
          <g key={i} className="rw-point-text">
            <text x={x(i)} y={textY(i)} textAnchor={anchor} className="rw-point-value">
              {points[i]?.written}
            </text>
            <text x={x(i)} y={height - 8} textAnchor={anchor} className="rw-axis-label">
              {points[i]?.label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** The points that have their figure written: the last one, and as many before it, evenly, as there is room for. */
export function writtenPoints(count: number, room: number): readonly number[] {
  const last = count - 1;
  if (last <= 0) return count === 1 ? [0] : [];
  const step = Math.ceil(last / Math.max(1, room - 1));
  const written = [];
  for (let i = last; i >= 0; i -= step) written.unshift(i);
  // The first one says where it began. Too near to the next, it takes the place of that.
  if (written[0] !== 0) {
    if ((written[0] ?? last) < step && written.length > 1) written.shift();
    written.unshift(0);
  }
  return written;
}
