import type { RetainWise } from '@retainwise/sdk';
import { PredictionList } from '../prediction-list.tsx';

/** Everything that was scored. */
export function HistoryView({ client }: { readonly client: RetainWise }) {
  return (
    <>
      <h1>History</h1>
      <p className="lead">Every file that was scored, newest first. Results stay as long as their file does.</p>
      <section className="card" aria-label="Scored files">
        <PredictionList client={client} pageSize={20} expandable />
      </section>
    </>
  );
}
