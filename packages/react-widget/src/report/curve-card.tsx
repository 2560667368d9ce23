import type { ReportCard } from '@retainwise/sdk';
import { useWidget } from '../context.ts';
import { ChartCard } from '../overview/chart-card.tsx';
import { useBox } from '../overview/use-box.ts';
import { useReportText } from '../text/report/use-report-text.ts';
import { knownFigure, STAGE_FROM } from './figures.ts';

const BOX = { width: 640, height: 300 };
const PAD = { top: 16, bottom: 40, start: 48, end: 16 };
/** The axes end at a round share. */
const STEP = 0.1;

interface Point {
  readonly said: number;
  readonly left: number;
  readonly low: number;
  readonly high: number;
  readonly rows: number;
}

/** What was said against what happened, in tenths of the customers; the same as a table behind it. */
export function CurveCard({ card: { curve } }: { readonly card: ReportCard }) {
  const { format } = useWidget();
  const text = useReportText();
  const points = (curve ?? []).flatMap(({ rows, mean_probability, rate }): Point[] => {
    const known = knownFigure(rate);
    return known === null
      ? []
      : [{ rows, said: mean_probability, left: known.value, low: known.low, high: known.high }];
  });
  if (points.length === 0)
    return (
      <ChartCard title={text.curveTitle} table={null}>
        <p className="rw-quiet">{text.curveLater(format.whole(STAGE_FROM.full))}</p>
      </ChartCard>
    );
  return (
    <ChartCard
      title={text.curveTitle}
      lead={text.curveLead}
      table={{
        caption: text.curveTitle,
        columns: [text.curveSaid, text.curveLeft, text.curveRange, text.curveCustomers],
        rows: points.map(({ said, left, low, high, rows }) => [
          format.probability(said),
          format.probability(left),
          `${format.probability(low)} – ${format.probability(high)}`,
          format.whole(rows),
        ]),
      }}
    >
      <Curve points={points} />
    </ChartCard>
  );
}

function Curve({ points }: { readonly points: readonly Point[] }) {
  const { format } = useWidget();
  const text = useReportText();
  const [svg, { width, height }] = useBox<SVGSVGElement>(BOX);
  const largest = Math.max(...points.map(({ said, high }) => Math.max(said, high)));
  const end = Math.min(1, STEP * Math.ceil(largest / STEP));
  const x = (share: number): number => PAD.start + (share / end) * (width - PAD.start - PAD.end);
  const y = (share: number): number => height - PAD.bottom - (share / end) * (height - PAD.top - PAD.bottom);
  const ticks = [0, end / 2, end];
  return (
    <svg
      ref={svg}
      className="rw-line-chart rw-curve"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={text.curveSummary(format.whole(points.length))}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="rw-grid-line" x1={x(0)} x2={x(end)} y1={y(tick)} y2={y(tick)} />
          <text className="rw-axis-label" x={x(0) - 6} y={y(tick) + 4} textAnchor="end">
            {format.percent(tick)}
          </text>
          <text
            className="rw-axis-label"
            x={x(tick)}
            y={height - PAD.bottom + 16}
            textAnchor={tick === end ? 'end' : 'middle'}
          >
            {format.percent(tick)}
          </text>
        </g>
      ))}
      <line className="rw-diagonal" x1={x(0)} y1={y(0)} x2={x(end)} y2={y(end)} />
      {points.map(({ said, left, low, high }, i) => (
        <g key={i}>
          <line className="rw-whisker" x1={x(said)} x2={x(said)} y1={y(Math.min(end, high))} y2={y(low)} />
          <circle className="rw-point" cx={x(said)} cy={y(left)} r={5}>
            <title>{text.curvePoint(format.probability(said), format.probability(left))}</title>
          </circle>
        </g>
      ))}
      <text className="rw-axis-label" x={x(end)} y={height - 6} textAnchor="end">
        {text.curveSaid} →
      </text>
      <text className="rw-axis-label" x={x(0) + 6} y={PAD.top + 2}>
        ↑ {text.curveLeft}
      </text>
    </svg>
  );
}
