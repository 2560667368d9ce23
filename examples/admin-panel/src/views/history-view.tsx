import type { RetainWise } from '@retainwise/sdk';
import { PredictionList } from '../prediction-list.tsx';

export interface HistoryViewProps {
  readonly client: RetainWise;
  readonly onSessionEnd: () => void;
}

/** All predictions. */
export function HistoryView({ client, onSessionEnd }: HistoryViewProps) {
  return (
    <>
      <h1>History</h1>
      <p className="lead">All scored files, newest first. Results are kept as long as their file.</p>
      <section className="card" aria-label="Scored files">
        <PredictionList client={client} pageSize={20} expandable onSessionEnd={onSessionEnd} />
      </section>
    </>
  );
}
