import { RetainWiseWidget } from '@retainwise/react-widget';
import '@retainwise/react-widget/styles.css';
import type { RetainWise } from '@retainwise/sdk';
import { useState } from 'react';
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
  const [isPrivate, setPrivate] = useState(false);
  return (
    <>
      <h1>Churn risk</h1>
      <p className="lead">Which customers are likely to churn, why, and how much revenue is at risk.</p>
      {predictionId === null ? (
        <label className="switch">
          <input
            type="checkbox"
            role="switch"
            checked={isPrivate}
            onChange={(event) => setPrivate(event.target.checked)}
          />
          Score on this computer
        </label>
      ) : null}
      <div className="card widget">
        <RetainWiseWidget
          // What was begun in one way does not go on in the other.
          key={isPrivate ? 'here' : 'there'}
          private={isPrivate}
          client={client}
          backButton
          initialPredictionId={predictionId}
          // In the URL, so that a reload or a shared link shows the same prediction.
          onScoringStart={(id) => {
            // One that is scored here is gone with the page.
            if (!isPrivate) replaceAddress(`/?prediction=${encodeURIComponent(id)}`);
          }}
          onRestart={() => replaceAddress('/upload')}
          onError={({ code }) => {
            if (isEndedCode(code)) onSessionEnd();
          }}
        />
      </div>
      {predictionId === null && !isPrivate ? (
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
