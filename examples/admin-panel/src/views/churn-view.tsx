import { RetainWiseWidget } from '@retainwise/react-widget';
import '@retainwise/react-widget/styles.css';
import type { RetainWise } from '@retainwise/sdk';
import { PredictionList } from '../prediction-list.tsx';
import { replaceAddress } from '../use-location.ts';

export interface ChurnViewProps {
  readonly client: RetainWise;
  /** From the address: the prediction that is shown or under way; null to begin with a file. */
  readonly predictionId: string | null;
}

/** The RetainWise widget, and what was scored before. */
export function ChurnView({ client, predictionId }: ChurnViewProps) {
  return (
    <>
      <h1>Churn risk</h1>
      <p className="lead">Which customers are likely to leave, why, and how much of your revenue goes with them.</p>
      <div className="card widget">
        <RetainWiseWidget
          client={client}
          initialPredictionId={predictionId}
          // In the address, so that a reload or a shared link shows the same.
          onScoringStart={(id) => replaceAddress(`/?prediction=${encodeURIComponent(id)}`)}
          onRestart={() => replaceAddress('/')}
        />
      </div>
      {predictionId === null ? (
        <section aria-labelledby="recent">
          <h2 id="recent">Scored before</h2>
          <div className="card">
            <PredictionList client={client} pageSize={5} expandable={false} />
          </div>
        </section>
      ) : null}
    </>
  );
}
