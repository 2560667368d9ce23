import type { Prediction, RetainWise } from '@retainwise/sdk';
import { CancelButton } from './cancel-button.tsx';
import { Link } from './link.tsx';
import { usePredictions } from './use-predictions.ts';

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const moment = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

export interface PredictionListProps {
  readonly client: RetainWise;
  readonly pageSize: number;
  /** Whether more than one page can be shown. */
  readonly expandable: boolean;
  readonly onSessionEnd: () => void;
}

/** Earlier predictions, newest first, each with a link to its results. */
export function PredictionList({ client, pageSize, expandable, onSessionEnd }: PredictionListProps) {
  const predictions = usePredictions(client, pageSize, onSessionEnd);
  if (predictions.status === 'loading')
    return (
      <p className="quiet" role="status">
        Loading earlier predictions …
      </p>
    );
  if (predictions.status === 'failed') {
    return (
      <div className="notice" role="alert">
        <p>The earlier predictions could not be loaded. {predictions.message}</p>
        <button type="button" className="button" onClick={predictions.retry}>
          Try again
        </button>
      </div>
    );
  }
  if (predictions.entries.length === 0)
    return <p className="quiet">Nothing has been scored yet. Files that you score are listed here.</p>;
  return (
    <>
      <ul className="predictions">
        {predictions.entries.map((prediction) => (
          <li key={prediction.id}>
            <Link href={`/?prediction=${encodeURIComponent(prediction.id)}`}>
              <span className="predictions-file">{prediction.filename}</span>
              <span className="predictions-outcome">{outcomeOf(prediction)}</span>
              <time className="predictions-time" dateTime={prediction.created_at}>
                {moment.format(new Date(prediction.created_at))}
              </time>
            </Link>
            {prediction.status === 'queued' || prediction.status === 'running' ? (
              <CancelButton client={client} prediction={prediction} onChange={predictions.reload} />
            ) : null}
          </li>
        ))}
      </ul>
      {expandable && predictions.more ? (
        <button type="button" className="button" onClick={predictions.more}>
          Show more
        </button>
      ) : null}
    </>
  );
}

/** The outcome of a prediction, in one line. */
function outcomeOf({ status, summary, progress }: Prediction): string {
  if (status === 'queued') return 'Queued';
  if (status === 'running') return `Scoring: ${whole.format(100 * progress.fraction)} %`;
  if (status === 'cancelled') return 'Cancelled';
  if (status === 'failed' || !summary) return 'Failed';
  const customers = `${whole.format(summary.accepted)} customer${summary.accepted === 1 ? '' : 's'}`;
  const highRisk = `${whole.format(summary.risk_levels.high)} at high risk`;
  return `${customers}, ${highRisk}, ${money(summary.revenue_at_risk, summary.currency)} per year at risk`;
}

function money(amount: number, currency: string | null): string {
  return currency === null
    ? whole.format(amount)
    : new Intl.NumberFormat('en-US', { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);
}
