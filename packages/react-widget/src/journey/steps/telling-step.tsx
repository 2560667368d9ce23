import { useEffect, useRef } from 'react';
import { useWidget } from '../../context.ts';
import type { WidgetProblem } from '../../problem.ts';
import { TellingState } from '../../telling/telling-state.tsx';
import { useTelling } from '../../telling/use-telling.ts';
import { useReportText } from '../../text/report/use-report-text.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import type { SourceFile } from '../state/journey.ts';

export interface TellingStepProps {
  readonly file: SourceFile;
  /** Files that were chosen together with it. */
  readonly waiting: readonly SourceFile[];
  readonly onDone: () => void;
  readonly onError: ((problem: WidgetProblem) => void) | undefined;
  readonly onNext: () => void;
  readonly onRestart: () => void;
}

/** A file of who left, from its sending to what was recorded of it. */
export function TellingStep({ file, waiting, onDone, onError, onNext, onRestart }: TellingStepProps) {
  const { text: common, format } = useWidget();
  const text = useReportText();
  const { telling, controls } = useTelling(onError);
  const latest = useRef({ controls, onDone });
  useEffect(() => {
    latest.current = { controls, onDone };
  });
  useEffect(() => {
    // Not at once: what is mounted twice, to try it out, sends its file once.
    const timer = setTimeout(() => void latest.current.controls.send(file));
    return () => clearTimeout(timer);
  }, [file]);
  const isDone = telling.step === 'told';
  useEffect(() => {
    if (isDone) latest.current.onDone();
  }, [isDone]);
  const isSending = telling.step === 'idle' || telling.step === 'sending';
  const sent = telling.step === 'sending' && telling.sent !== 1 ? telling.sent : null;
  const [next] = waiting;
  return (
    <section className="rw-step-body">
      {/* With the end of the questions the form is gone that had the focus. */}
      <StepHeading key={isSending ? 'sending' : telling.step} focus={telling.step !== 'asks'}>
        {isDone ? text.tellDoneTitle : common.tellTitle}
      </StepHeading>
      {telling.step === 'failed' ? (
        <ProblemNotice problem={telling.problem} onRetry={() => void controls.send(file)} />
      ) : null}
      <div className={isDone ? 'rw-card' : undefined}>
        <TellingState telling={telling} onAnswer={controls.answer} />
      </div>
      {isSending ? <Progress label={common.uploadingTitle} fraction={sent} /> : null}
      {isDone && next !== undefined ? (
        <p className="rw-card rw-saved">
          {common.filesWaiting(waiting.length, format.whole(waiting.length))}{' '}
          <button type="button" className="rw-link" onClick={onNext}>
            {common.recordNext(next.name)}
          </button>
        </p>
      ) : null}
      <div className="rw-actions">
        <button type="button" className="rw-button" onClick={onRestart}>
          {isSending || telling.step === 'asks' ? common.cancel : text.tellAnother}
        </button>
      </div>
    </section>
  );
}
