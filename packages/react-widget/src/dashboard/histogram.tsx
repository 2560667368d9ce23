import { PLAIN_RISK_SCALE, riskLevelOf } from '@retainwise/core/fields';
import type { Summary } from '@retainwise/sdk';
import { useWidget } from '../context.ts';

const WIDTH = 480;
const HEIGHT = 250;
const GAP = 6;
const FLOOR = 20;

type Scale = Summary['risk_scale'];

/**
 * The number of customers per range of probability, and the same as a table for screen readers. A bar that a border
 * crosses has the level of its middle; the borders are on the axis.
 */
export function Histogram({ counts, riskScale }: { readonly counts: readonly number[]; readonly riskScale: Scale }) {
  const { text, format } = useWidget();
  const borders =
    riskScale === undefined ? PLAIN_RISK_SCALE : { mediumFrom: riskScale.medium_from, highFrom: riskScale.high_from };
  const largest = Math.max(1, ...counts);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const step = WIDTH / counts.length;
  const range = (i: number): string =>
    text.histogramRange(format.percent(i / counts.length), format.percent((i + 1) / counts.length));
  return (
    <section className="rw-card">
      <h3>{text.histogramTitle}</h3>
      <svg
        className="rw-histogram"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={text.histogramSummary(format.whole(total))}
      >
        {counts.map((count, i) => {
          // A single customer among thousands stays visible.
          const height = count === 0 ? 0 : Math.max(2, (count / largest) * (HEIGHT - 2 * FLOOR));
          return (
            <g key={i}>
              <rect
                className={`rw-bar rw-bar-${riskLevelOf((i + 0.5) / counts.length, borders)}`}
                x={i * step + GAP / 2}
                y={HEIGHT - FLOOR - height}
                width={step - GAP}
                height={height}
                rx={3}
              />
              {count > 0 ? (
                <text className="rw-bar-count" x={(i + 0.5) * step} y={HEIGHT - FLOOR - height - 5}>
                  {format.whole(count)}
                </text>
              ) : null}
            </g>
          );
        })}
        <line className="rw-axis" x1={0} x2={WIDTH} y1={HEIGHT - FLOOR + 0.5} y2={HEIGHT - FLOOR + 0.5} />
        {[0, borders.mediumFrom, borders.highFrom, 1].map((at) => (
          <text
            key={at}
            className="rw-axis-label"
            x={at * WIDTH}
            y={HEIGHT - 5}
            textAnchor={at === 0 ? 'start' : at === 1 ? 'end' : 'middle'}
          >
            {format.percent(at)}
          </text>
        ))}
      </svg>
      <table className="rw-hidden">
        <caption>{text.histogramTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{text.probability}</th>
            <th scope="col">{text.customers}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((count, i) => (
            <tr key={range(i)}>
              <th scope="row">{range(i)}</th>
              <td>{format.whole(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
