import type { ReportCard } from '@retainwise/sdk';
import { useId } from 'react';
import { useWidget } from '../context.ts';
import { useReportText } from '../text/report/use-report-text.ts';
import { knownFigure, knownOutcome, STAGE_FROM, type KnownOutcome } from './figures.ts';

/** How many were expected to leave, with the range, and how many did. */
export function OutcomeCard({ card }: { readonly card: ReportCard }) {
  const { format } = useWidget();
  const text = useReportText();
  const id = useId();
  const whole = (value: number): string => format.whole(value);
  const percent = (share: number): string => format.percent(share);
  const outcome = knownOutcome(card.outcome);
  const skill = knownFigure(card.skill);
  const { contacted, estimate, coverage } = card;
  const verdicts = { as_expected: text.outcomeAsExpected, more: text.outcomeMore, fewer: text.outcomeFewer };
  const [low, high] = estimate?.interval ?? [];
  return (
    <section className="rw-card rw-report-words" aria-labelledby={id}>
      <div className="rw-card-head">
        <h3 id={id}>{text.outcomeTitle}</h3>
      </div>
      {outcome === null ? null : (
        <>
          <p className="rw-report-said">
            {text.outcomeSaid(
              whole(outcome.expected),
              whole(outcome.low),
              whole(outcome.high),
              whole(outcome.observed),
            )}
          </p>
          <OutcomePicture outcome={outcome} />
          <p>{verdicts[outcome.verdict]}</p>
        </>
      )}
      {card.stage === 'too_few' ? (
        <p className="rw-quiet">
          {text.outcomeTooFew(coverage.events, whole(coverage.events), whole(STAGE_FROM.rate))}
        </p>
      ) : null}
      {skill === null ? null : (
        <p className="rw-quiet">
          {skill.low > 0
            ? text.skillBetter(percent(skill.value), percent(skill.low), percent(skill.high))
            : skill.high < 0
              ? text.skillWorse(percent(-skill.value), percent(-skill.high), percent(-skill.low))
              : text.skillUnclear(percent(skill.low), percent(skill.high))}
        </p>
      )}
      {contacted === null ? null : (
        <p className="rw-quiet">
          {text.outcomeContacted(whole(contacted.rows), whole(contacted.observed), whole(contacted.expected))}
        </p>
      )}
      {estimate === null || estimate.withdrawn || low === undefined || high === undefined ? null : (
        <p className="rw-quiet">
          {text.outcomeEstimate(whole(estimate.rows), whole(estimate.expected), whole(low), whole(high))}
        </p>
      )}
    </section>
  );
}

/** The range as a band, what was expected as a line in it, and what happened as a point. */
function OutcomePicture({ outcome }: { readonly outcome: KnownOutcome }) {
  const { format } = useWidget();
  const text = useReportText();
  const { low, high, expected, observed, verdict } = outcome;
  const most = Math.max(high, observed, 1) * 1.1;
  const at = (value: number): string => `${Math.max(0, Math.min(100, (100 * value) / most)).toFixed(2)}%`;
  return (
    <div
      className="rw-range"
      role="img"
      aria-label={text.outcomePicture(format.whole(low), format.whole(high), format.whole(observed))}
    >
      <div className="rw-range-track">
        <span className="rw-range-band" style={{ insetInlineStart: at(low), inlineSize: at(high - low) }} />
        <span className="rw-range-line" style={{ insetInlineStart: at(expected) }} />
        <span
          className={`rw-range-point${verdict === 'as_expected' ? '' : ' rw-range-off'}`}
          style={{ insetInlineStart: at(observed) }}
        />
      </div>
      <div className="rw-range-key" aria-hidden="true">
        <span>
          <span className="rw-range-swatch" />
          {text.outcomeExpected} {format.whole(low)}–{format.whole(high)}
        </span>
        <span>
          <span className={`rw-range-dot${verdict === 'as_expected' ? '' : ' rw-range-off'}`} />
          {text.outcomeObserved} {format.whole(observed)}
        </span>
      </div>
    </div>
  );
}
