import { useWidget } from '../../context.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import type { Journey } from '../state/journey.ts';

export interface ScoringStepProps {
  readonly journey: Extract<Journey, { step: 'scoring' }>;
  readonly onRetry: () => void;
  readonly onRestart: () => void;
}

/** Screen readers announce each quarter, not each row. */
const ANNOUNCED = 4;

/** Shown while the job is queued or running. */
export function ScoringStep({ journey: { prediction, problem }, onRetry, onRestart }: ScoringStepProps) {
  const { text, format } = useWidget();
  const progress = prediction?.status === 'running' ? prediction.progress : null;
  const message = progress
    ? text.scoringProgress(format.whole(progress.rows_processed), format.whole(progress.rows_total))
    : text.scoringQueued;
  const announced = progress
    ? format.percent(Math.floor(progress.fraction * ANNOUNCED) / ANNOUNCED)
    : text.scoringQueued;
  return (
    <section className="rw-step-body">
      <StepHeading>{problem ? text.resultsTitle : text.scoringTitle}</StepHeading>
      {problem ? (
        <ProblemNotice problem={problem} onRetry={onRetry} />
      ) : (
        <>
          <p className="rw-lead">{message}</p>
          <Progress label={text.scoringTitle} fraction={progress ? progress.fraction : null} />
          <p className="rw-hidden" role="status">
            {announced}
          </p>
          <p className="rw-quiet">{text.scoringNote}</p>
        </>
      )}
      <div className="rw-actions">
        <button type="button" className="rw-button" onClick={onRestart}>
          {problem ? text.startOver : text.stopWaiting}
        </button>
      </div>
    </section>
  );
}
