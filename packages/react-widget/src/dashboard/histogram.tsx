import { HIGH_RISK_FROM, MEDIUM_RISK_FROM, riskLevelOf } from '@retainwise/core/fields';
import { useWidget } from '../context.ts';

const WIDTH = 480;
const HEIGHT = 250;
const GAP = 6;
const FLOOR = 20;
/** The thresholds lie on edges of bars, so that a bar has one risk level. */
const AXIS_LABELS = [0, MEDIUM_RISK_FROM, HIGH_RISK_FROM, 1];

/** The number of customers per range of probability, and the same as a table for screen readers. */
export function Histogram({ counts }: { readonly counts: readonly number[] }) {
  const { text, format } = useWidget();
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
                className={`rw-bar rw-bar-${riskLevelOf(i / counts.length)}`}
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
        {AXIS_LABELS.map((at) => (
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
