import type { RetainWise } from '@retainwise/sdk';
import { useState } from 'react';
import { PredictionList } from '../prediction-list.tsx';

export interface ChurnViewProps {
  readonly client: RetainWise;
  /** The result to open with; null to begin with a file. */
  readonly initialPredictionId: string | null;
}

/** The RetainWise widget, and what was scored before. */
export function ChurnView({ client, initialPredictionId }: ChurnViewProps) {
  const [predictionId] = useState(initialPredictionId);
  return (
    <>
      <h1>Churn risk</h1>
      <p className="lead">Which customers are likely to leave, why, and what they pay.</p>
      {predictionId === null ? (
        <section aria-labelledby="recent">
          <h2 id="recent">Scored before</h2>
          <div className="card"><PredictionList client={client} pageSize={5} refresh={predictionId} expandable={false} /></div>
        </section>
      ) : null}
    </>
  );
}
