import type { Prediction } from '@retainwise/sdk';
import { useState } from 'react';
import { useWidget } from './context.ts';
import type { AfterUploadProps } from './journey/after-upload.tsx';
import type { FileKind, Journey, SourceFile } from './journey/state/journey.ts';
import { useBackButton } from './journey/state/use-back-button.ts';
import { useJourney, type JourneyCallbacks, type JourneyControls } from './journey/state/use-journey.ts';
import { Stepper } from './journey/stepper.tsx';
import { ScoringStep } from './journey/steps/scoring-step.tsx';
import { UploadStep } from './journey/steps/upload-step.tsx';
import { UploadingStep } from './journey/steps/uploading-step.tsx';
import type { WidgetProblem } from './problem.ts';
import { PrivateScope } from './private/private-scope.tsx';
import type { PrivateOptions } from './private/types.ts';
import { Later } from './ui/later.tsx';
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
  /**
   * Asks whether a file has all customers. Then whoever was in the complete list before it, and is missing, is proposed
   * as having left, for `<ReportCard>` to confirm. Not in private mode. Defaults to false.
   */
  readonly completeLists?: boolean;
  /**
   * What files are of: `customers` to be scored, or `leavers`, those who have left, whose rows are recorded. By default
   * whoever uploads one says so; for that, a session needs the capability `outcomes:write`. Not in private mode, which
   * scores customers.
   */
  readonly fileKind?: FileKind | 'ask' | undefined;
  /**
   * The back button of the browser goes back a step, for which each has an entry in the history of the page. Defaults
   * to false.
   */
  readonly backButton?: boolean;
  /** A prediction was queued. Keep its id, for example in the URL. */
  readonly onScoringStart?: (predictionId: string) => void;
  /** A prediction has completed. */
  readonly onResult?: (prediction: Prediction) => void;
  /** Something failed. The widget shows the problem. */
  readonly onError?: (problem: WidgetProblem) => void;
  /** The user starts over. */
  readonly onRestart?: () => void;
}

const loadSteps = async () => (await import('./journey/after-upload.tsx')).AfterUpload;
const loadResults = async () => (await import('./dashboard/dashboard.tsx')).Dashboard;
const loadReader = () => import('./mapping/open-table.ts');
const loadRest = () => Promise.all([loadSteps(), loadResults(), loadReader()]);
/** Whoever shows it asks again, and says what is wrong. */
const leaveToLater = (): void => undefined;

const DEFAULT_MAX_BYTES = 2 ** 30;
const UPLOAD_HEIGHT = 470;
/** Of the question what is in the file. */
const KIND_HEIGHT = 48;

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
  const { initialPredictionId, private: isPrivate = false, fileKind = 'ask', onRestart } = props;
  const { reference } = useAppearance(props);
  const [first] = useState({ reference, initialPredictionId });
  // The prediction of one end customer is none of another's.
  const isStale = reference !== first.reference && initialPredictionId === first.initialPredictionId;
  return (
    <WidgetRoot
      appearance={props}
      isolateByDefault={isolateByDefault}
      height={UPLOAD_HEIGHT + (fileKind === 'ask' && isPrivate === false ? KIND_HEIGHT : 0)}
    >
      {isPrivate === false ? (
        <WidgetBody {...props} {...(isStale ? { initialPredictionId: null } : {})} />
      ) : (
        <PrivateScope options={isPrivate} reference={reference} loadRest={loadRest}>
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
  completeLists = false,
  fileKind = 'ask',
  private: isPrivate = false,
  backButton = false,
  onScoringStart,
  onResult,
  onError,
  onRestart,
}: RetainWiseWidgetProps) {
  const callbacks: JourneyCallbacks = { onScoringStart, onResult, onError };
  const [isComplete, setComplete] = useState(false);
  const asks = completeLists && isPrivate === false;
  const [chosen, setChosen] = useState<FileKind>('customers');
  const kind = isPrivate !== false ? 'customers' : fileKind === 'ask' ? chosen : fileKind;
  const { journey, controls } = useJourney(initialPredictionId, callbacks, asks && isComplete);
  const [first] = useState(journey.step);
  const [moved, setMoved] = useState(false);
  if (!moved && journey.step !== first) setMoved(true);
  // Chosen together with the first one.
  const [waiting, setWaiting] = useState<readonly SourceFile[]>([]);
  const restart = (): void => {
    setWaiting([]);
    controls.restart();
    onRestart?.();
  };
  useBackButton(backButton, journey.step, { toFile: restart, toColumns: controls.reopenMapping });
  const begin: JourneyControls['upload'] = (attempt) => {
    // What comes then is loaded while the file is sent, so that it is there without the network too.
    void loadSteps().catch(leaveToLater);
    void loadResults().catch(leaveToLater);
    controls.upload(attempt);
  };
  const tell: JourneyControls['tell'] = (file) => {
    void loadSteps().catch(leaveToLater);
    controls.tell(file);
  };
  return (
    <>
      <Stepper journey={journey} kind={kind} />
      <Step
        journey={journey}
        controls={{ ...controls, upload: begin, tell }}
        restart={restart}
        waiting={waiting}
        setWaiting={setWaiting}
        maxUploadBytes={maxUploadBytes}
        sample={sample}
        kind={kind}
        onKind={fileKind === 'ask' && isPrivate === false ? setChosen : null}
        onError={onError}
        complete={asks ? isComplete : null}
        setComplete={setComplete}
        moved={moved}
      />
    </>
  );
}

interface StepProps {
  readonly journey: Journey;
  readonly controls: JourneyControls;
  readonly restart: () => void;
  readonly waiting: readonly SourceFile[];
  readonly setWaiting: (files: readonly SourceFile[]) => void;
  readonly maxUploadBytes: number;
  readonly sample: boolean;
  readonly kind: FileKind;
  readonly onKind: ((kind: FileKind) => void) | null;
  readonly onError: ((problem: WidgetProblem) => void) | undefined;
  readonly complete: boolean | null;
  readonly setComplete: (complete: boolean) => void;
  /** Whether the user got here within the widget, which may then move the focus. */
  readonly moved: boolean;
}

function Step({
  journey,
  controls,
  restart,
  waiting,
  setWaiting,
  maxUploadBytes,
  sample,
  kind,
  onKind,
  onError,
  complete,
  setComplete,
  moved,
}: StepProps) {
  switch (journey.step) {
    case 'upload':
      return (
        <UploadStep
          problem={journey.problem}
          maxBytes={maxUploadBytes}
          showSample={sample}
          kind={kind}
          onKind={onKind}
          complete={complete}
          onComplete={setComplete}
          focus={moved}
          again={journey.again}
          onUpload={(attempt, more) => {
            if (more !== undefined) setWaiting(more);
            if (kind === 'leavers' && attempt.file !== null) controls.tell(attempt.file);
            else controls.upload(attempt);
          }}
        />
      );
    case 'uploading':
      return (
        <UploadingStep
          file={journey.file}
          sent={journey.sent}
          resumedBytes={journey.resumedBytes}
          secondsLeft={journey.secondsLeft}
          onCancel={restart}
        />
      );
    case 'scoring':
      // Not loaded later: a server renders it for a prediction that is in the address.
      return <ScoringStep journey={journey} onCancel={controls.cancel} onRetry={controls.retry} onRestart={restart} />;
    case 'results': {
      const [file, ...rest] = waiting;
      const onNext = (): void => {
        if (file === undefined) return;
        setWaiting(rest);
        controls.upload({ file, overrides: {} });
      };
      return (
        <>
          {file === undefined ? null : <NextFile count={waiting.length} name={file.name} onNext={onNext} />}
          <Later
            load={loadResults}
            props={{ prediction: journey.prediction, focus: moved, onRestart: restart }}
            rows={8}
          />
        </>
      );
    }
    default: {
      const [file, ...rest] = waiting;
      const onNext = (): void => {
        if (file === undefined) return;
        setWaiting(rest);
        controls.tell(file);
      };
      const props: AfterUploadProps = { journey, controls, restart, waiting, onNext, onError };
      return <Later load={loadSteps} props={props} rows={8} />;
    }
  }
}

/** What was chosen together is scored one after the other. */
function NextFile({
  count,
  name,
  onNext,
}: {
  readonly count: number;
  readonly name: string;
  readonly onNext: () => void;
}) {
  const { text, format } = useWidget();
  return (
    <p className="rw-card rw-saved">
      {text.filesWaiting(count, format.whole(count))}{' '}
      <button type="button" className="rw-link" onClick={onNext}>
        {text.scoreNext(name)}
      </button>
    </p>
  );
}
