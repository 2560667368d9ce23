import type { ReactNode } from 'react';
import { useWidget } from '../../context.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import type { Journey } from '../state/journey.ts';

export interface ScoringStepProps {
  readonly journey: Extract<Journey, { step: 'scoring' }>;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
  readonly onRestart: () => void;
}

/** Screen readers announce each quarter, not each row. */
const ANNOUNCED = 4;

/** Shown while the job is queued or running, and when it ended without results. */
export function ScoringStep({ journey, onCancel, onRetry, onRestart }: ScoringStepProps) {
  const { text } = useWidget();
  if (journey.problem)
    return (
      <section className="rw-step-body">
        <StepHeading>{text.resultsTitle}</StepHeading>
        <ProblemNotice problem={journey.problem} onRetry={onRetry} />
        <Actions>
          <Action label={text.startOver} onClick={onRestart} />
        </Actions>
      </section>
    );
  if (journey.cancel === 'done')
    return (
      // Another heading, which takes the focus: the button that had it is gone.
      <section className="rw-step-body" key="cancelled">
        <StepHeading>{text.scoringCancelled}</StepHeading>
        <p className="rw-lead">{text.scoringCancelledNote}</p>
        <Actions>
          <Action label={text.scoreAgain} onClick={onRetry} />
          <Action label={text.startOver} onClick={onRestart} />
        </Actions>
      </section>
    );
  return <Waiting journey={journey} onCancel={onCancel} onRestart={onRestart} />;
}

function Waiting({
  journey: { prediction, secondsLeft, cancel },
  onCancel,
  onRestart,
}: Omit<ScoringStepProps, 'onRetry'>) {
  const { text, format } = useWidget();
  const progress = prediction?.status === 'running' ? prediction.progress : null;
  const message = progress
    ? text.scoringProgress(format.whole(progress.rows_processed), format.whole(progress.rows_total))
    : text.scoringQueued;
  const announced = progress
    ? format.percent(Math.floor(progress.fraction * ANNOUNCED) / ANNOUNCED)
    : text.scoringQueued;
  const isAsked = cancel === 'asked';
  return (
    <section className="rw-step-body">
      <StepHeading>{text.scoringTitle}</StepHeading>
      <p className="rw-lead">{message}</p>
      <Progress label={text.scoringTitle} fraction={progress ? progress.fraction : null} />
      <p className="rw-hidden" role="status">
        {isAsked ? text.cancellingScoring : announced}
      </p>
      {secondsLeft === null ? null : <p className="rw-quiet">{text.timeLeft(format.duration(secondsLeft))}</p>}
      <p className="rw-quiet">{text.scoringNote}</p>
      {cancel === 'refused' ? (
        <p className="rw-problem" role="alert">
          {text.cancelRefused}
        </p>
      ) : null}
      <Actions>
        <Action label={isAsked ? text.cancellingScoring : text.cancelScoring} isBusy={isAsked} onClick={onCancel} />
        <Action label={text.stopWaiting} onClick={onRestart} />
      </Actions>
    </section>
  );
}

function Actions({ children }: { readonly children: ReactNode }) {
  return <div className="rw-actions">{children}</div>;
}

/** A button that is busy keeps the focus, which a disabled one would lose. */
function Action({
  label,
  isBusy = false,
  onClick,
}: {
  readonly label: string;
  readonly isBusy?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" className="rw-button" aria-disabled={isBusy || undefined} onClick={onClick}>
      {label}
    </button>
  );
}
