import { useId } from 'react';
import { useWidget } from '../context.ts';
import type { DashboardState, Interval } from '../data/api-types.ts';
import { useOverviewText } from '../text/overview/use-overview-text.ts';
import { useLevelNames } from './level-badge.tsx';

const LEVELS = ['high', 'medium', 'low'] as const;

/** How much is at stake: revenue and customers, each with its range and what it was before. */
export function StakeCard({
  latest,
  previous,
}: {
  readonly latest: DashboardState;
  readonly previous: DashboardState | null;
}) {
  const { format, formatFor } = useWidget();
  const text = useOverviewText();
  const levels = useLevelNames();
  const id = useId();
  const money = (amount: number): string =>
    formatFor(latest.currency).shortMoney(amount, latest.revenue_at_risk_interval.high ?? latest.revenue_at_risk);
  const whole = (count: number): string => format.whole(count);
  const hasRevenue = latest.monthly_revenue > 0;
  const before = (now: number, then: number | undefined, write: (value: number) => string): string | null => {
    if (previous === null || then === undefined) return null;
    const day = format.day(previous.as_of);
    // As they are written: a difference of less than the last figure is none.
    if (write(Math.abs(now - then)) === write(0)) return text.stakeSame(day);
    return now > then ? text.stakeMore(write(now - then), day) : text.stakeLess(write(then - now), day);
  };
  const range = ({ low, high, confidence }: Interval, write: (value: number) => string): string | null =>
    low === null || high === null ? null : text.stakeRange(write(low), write(high), format.percent(confidence));
  const { expected_leavers: leavers, customers, horizon_days } = latest;
  return (
    <section className="rw-card rw-stake" aria-labelledby={id}>
      <div className="rw-card-head">
        <h3 id={id}>{text.stakeTitle}</h3>
      </div>
      <dl>
        {hasRevenue ? (
          <Figure
            name={text.stakeRevenue}
            value={money(latest.revenue_at_risk)}
            notes={[
              range(latest.revenue_at_risk_interval, money),
              previous?.currency === latest.currency
                ? before(latest.revenue_at_risk, previous.revenue_at_risk, money)
                : null,
            ]}
          />
        ) : null}
        <Figure
          name={
            horizon_days === null
              ? text.stakeLeavers
              : `${text.stakeLeavers} ${text.stakeWithin(format.whole(horizon_days))}`
          }
          value={format.whole(leavers.estimate)}
          aside={text.stakeOf(
            format.percent(customers === 0 ? 0 : leavers.estimate / customers),
            format.whole(customers),
          )}
          notes={[range(leavers, whole), before(leavers.estimate, previous?.expected_leavers.estimate, whole)]}
        />
      </dl>
      <div className="rw-stack" aria-hidden="true">
        {LEVELS.map((level) => (
          <span key={level} className={`rw-bar-${level}`} style={{ flexGrow: latest.by_level[level], flexBasis: 0 }} />
        ))}
      </div>
      <ul className="rw-stack-key" aria-label={text.stakeLevels}>
        {LEVELS.map((level) => (
          <li key={level}>
            <span className={`rw-dot rw-bar-${level}`} aria-hidden="true" />
            {text.stakeLevel(format.whole(latest.by_level[level]), levels[level])}
          </li>
        ))}
      </ul>
      {leavers.low === null ? null : <p className="rw-quiet">{text.stakeNote}</p>}
    </section>
  );
}

function Figure({
  name,
  value,
  aside,
  notes,
}: {
  readonly name: string;
  readonly value: string;
  readonly aside?: string;
  readonly notes: readonly (string | null)[];
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="rw-big">
        {value} {aside === undefined ? null : <span className="rw-quiet">{aside}</span>}
      </dd>
      {notes.map((note, i) =>
        note === null ? null : (
          <dd key={i} className="rw-quiet">
            {note}
          </dd>
        ),
      )}
    </div>
  );
}
