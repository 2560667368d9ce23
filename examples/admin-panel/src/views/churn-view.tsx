import { RetainWiseWidget } from '@retainwise/react-widget';
import '@retainwise/react-widget/styles.css';
import type { RetainWise } from '@retainwise/sdk';
import { PredictionList } from '../prediction-list.tsx';
import { isEndedCode } from '../session-ended.ts';
import { replaceAddress } from '../use-location.ts';

export interface ChurnViewProps {
  readonly client: RetainWise;
  /** The prediction in the URL; null to start with a file. */
  readonly predictionId: string | null;
  readonly onSessionEnd: () => void;
}

/** The RetainWise widget, and recent predictions. */
export function ChurnView({ client, predictionId, onSessionEnd }: ChurnViewProps) {
  return (
    <>
      <h1>Churn risk</h1>
      <p className="lead">Which customers are likely to churn, why, and how much revenue is at risk.</p>
      <div className="card widget">
        <RetainWiseWidget
          client={client}
          initialPredictionId={predictionId}
          // In the URL, so that a reload or a shared link shows the same prediction.
          onScoringStart={(id) => replaceAddress(`/?prediction=${encodeURIComponent(id)}`)}
          onRestart={() => replaceAddress('/upload')}
          onError={({ code }) => {
            if (isEndedCode(code)) onSessionEnd();
          }}
        />
      </div>
      {predictionId === null ? (
        <section aria-labelledby="recent">
          <h2 id="recent">Recent predictions</h2>
          <div className="card">
            <PredictionList client={client} pageSize={5} expandable={false} onSessionEnd={onSessionEnd} />
          </div>
        </section>
      ) : null}
    </>
  );
}
