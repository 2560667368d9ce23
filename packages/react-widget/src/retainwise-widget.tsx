import type { Prediction } from '@retainwise/sdk';
import { useState } from 'react';
import { Dashboard } from './dashboard/dashboard.tsx';
import type { Journey } from './journey/state/journey.ts';
import { useJourney, type JourneyCallbacks } from './journey/state/use-journey.ts';
import { Stepper } from './journey/stepper.tsx';
import { ChooseIdStep } from './journey/steps/choose-id-step.tsx';
import { MappingStep } from './journey/steps/mapping-step.tsx';
import { ScoringStep } from './journey/steps/scoring-step.tsx';
import { UploadStep } from './journey/steps/upload-step.tsx';
import { UploadingStep } from './journey/steps/uploading-step.tsx';
import { ValidationStep } from './journey/steps/validation-step.tsx';
import type { WidgetProblem } from './problem.ts';
import { PrivateScope } from './private/private-scope.tsx';
import type { PrivateOptions } from './private/types.ts';
import { useAppearance } from './ui/retainwise-provider.tsx';
import { WidgetRoot, type AppearanceProps } from './ui/widget-root.tsx';

export interface RetainWiseWidgetProps extends AppearanceProps {
  /** Opens this prediction: its progress, or its results. */
  readonly initialPredictionId?: string | null;
  /**
   * Maps, checks and scores in this browser: nothing is sent, and no client, key or session is needed. Nothing is kept
   * when the page is closed, so `initialPredictionId` is not used.
   */
  readonly private?: boolean | PrivateOptions | undefined;
  /** Maximum file size in bytes, checked before the upload. Should not exceed the API's limit of 100 MiB. */
  readonly maxUploadBytes?: number;
  /** Offers generated customers as a sample. Defaults to true. */
  readonly sample?: boolean;
  /** A prediction was queued. Keep its id, for example in the URL. */
  readonly onScoringStart?: (predictionId: string) => void;
  /** A prediction has completed. */
  readonly onResult?: (prediction: Prediction) => void;
  /** Something failed. The widget shows the problem. */
  readonly onError?: (problem: WidgetProblem) => void;
  /** The user starts over. */
  readonly onRestart?: () => void;
}

const DEFAULT_MAX_BYTES = 2 ** 30;
const UPLOAD_HEIGHT = 470;

/** The whole journey: from a file of customers to those at risk, with the reasons. Styled by the page's style sheet. */
export function RetainWiseWidget(props: RetainWiseWidgetProps) {
  return <JourneyPart {...props} />;
}

/** The same in a shadow tree, which needs no style sheet of the page. */
export function ChurnUpload(props: RetainWiseWidgetProps) {
  return <JourneyPart {...props} isolateByDefault />;
}

function JourneyPart({
  isolateByDefault = false,
  ...props
}: RetainWiseWidgetProps & { readonly isolateByDefault?: boolean }) {
  const { initialPredictionId, private: isPrivate = false, onRestart } = props;
  const { reference } = useAppearance(props);
  const [first] = useState({ reference, initialPredictionId });
  // The prediction of one end customer is none of another's.
  const isStale = reference !== first.reference && initialPredictionId === first.initialPredictionId;
  return (
    <WidgetRoot appearance={props} isolateByDefault={isolateByDefault} height={UPLOAD_HEIGHT}>
      {isPrivate === false ? (
        <WidgetBody {...props} {...(isStale ? { initialPredictionId: null } : {})} />
      ) : (
        <PrivateScope options={isPrivate} reference={reference}>
          {(forget) => (
            <WidgetBody
              {...props}
              initialPredictionId={null}
              onRestart={() => {
                forget();
                onRestart?.();
              }}
            />
          )}
        </PrivateScope>
      )}
    </WidgetRoot>
  );
}

function WidgetBody({
  initialPredictionId = null,
  maxUploadBytes = DEFAULT_MAX_BYTES,
  sample = true,
  onScoringStart,
  onResult,
  onError,
  onRestart,
}: RetainWiseWidgetProps) {
  const callbacks: JourneyCallbacks = { onScoringStart, onResult, onError };
  const { journey, controls } = useJourney(initialPredictionId, callbacks);
  const [first] = useState(journey.step);
  const [moved, setMoved] = useState(false);
  if (!moved && journey.step !== first) setMoved(true);
  const restart = (): void => {
    controls.restart();
    onRestart?.();
  };
  return (
    <>
      <Stepper step={journey.step} />
      <Step
        journey={journey}
        controls={controls}
        restart={restart}
        maxUploadBytes={maxUploadBytes}
        sample={sample}
        moved={moved}
      />
    </>
  );
}

interface StepProps {
  readonly journey: Journey;
  readonly controls: ReturnType<typeof useJourney>['controls'];
  readonly restart: () => void;
  readonly maxUploadBytes: number;
  readonly sample: boolean;
  /** Whether the user got here within the widget, which may then move the focus. */
  readonly moved: boolean;
}

function Step({ journey, controls, restart, maxUploadBytes, sample, moved }: StepProps) {
  switch (journey.step) {
    case 'upload':
      return (
        <UploadStep
          problem={journey.problem}
          maxBytes={maxUploadBytes}
          showSample={sample}
          focus={moved}
          again={journey.again}
          onUpload={controls.upload}
        />
      );
    case 'uploading':
      return (
        <UploadingStep file={journey.file} sent={journey.sent} resumedBytes={journey.resumedBytes} onCancel={restart} />
      );
    case 'choose_id':
      return (
        <ChooseIdStep
          filename={journey.file.name}
          candidates={journey.candidates}
          onChoose={(column) => controls.upload({ file: journey.file, overrides: { customer_id: column } })}
          onCancel={restart}
        />
      );
    case 'mapping':
      return (
        <MappingStep
          key={journey.upload.id}
          journey={journey}
          onConfirm={controls.confirmMapping}
          onRetry={controls.retry}
          onRestart={restart}
        />
      );
    case 'validation':
      return (
        <ValidationStep
          journey={journey}
          onScore={controls.score}
          onBack={controls.reopenMapping}
          onRetry={controls.retry}
        />
      );
    case 'scoring':
      return <ScoringStep journey={journey} onCancel={controls.cancel} onRetry={controls.retry} onRestart={restart} />;
    case 'results':
      return <Dashboard prediction={journey.prediction} focus={moved} onRestart={restart} />;
  }
}
