import { useId, useState } from 'react';
import { useWidget } from '../context.ts';
import type { WorklistStatus } from '../data/api-types.ts';
import { useOverviewText } from '../text/overview/use-overview-text.ts';
import { LevelBadge } from './level-badge.tsx';
import { WorkDetails } from './work-details.tsx';
import type { WorkItemProps } from './work-item-props.ts';

const STATUSES = ['open', 'in_progress', 'done', 'dismissed'] as const satisfies readonly WorklistStatus[];
const OUTCOMES = ['left', 'stayed', 'wrong'] as const;
const REASONS = 2;

/** A customer to call: how likely, how much, why, and in one click what became of it. */
export function WorkItem({ result, entry, money, onChange, onUndo, onCustomer }: WorkItemProps) {
  const { format, fieldLabel, say } = useWidget();
  const text = useOverviewText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [now] = useState(() => new Date().toISOString());
  const name = result.customer_name ?? result.customer_id;
  const statuses: Readonly<Record<WorklistStatus, string>> = {
    open: text.workStatusOpen,
    in_progress: text.workStatusInProgress,
    done: text.workStatusDone,
    dismissed: text.workStatusDismissed,
  };
  const outcomes = { left: text.workLeft, stayed: text.workStayed, wrong: text.workWrong } as const;
  const isSnoozed = entry.snoozed_until !== null && entry.snoozed_until > now;
  const isSettled = entry.status === 'done' || entry.status === 'dismissed' || isSnoozed;
  const reasons = result.risk_factors
    .slice(0, REASONS)
    .map(({ field, label, value, value_phrase }) =>
      value === null
        ? fieldLabel(field, label)
        : text.reasonWithValue(fieldLabel(field, label), say(value_phrase, value)),
    );
  return (
    <li className={isSettled ? 'rw-work-item rw-settled' : 'rw-work-item'}>
      <div className="rw-work-who">
        <span className="rw-customer-name">
          {onCustomer ? (
            <button type="button" className="rw-link" onClick={() => onCustomer(result.customer_id)}>
              {name}
            </button>
          ) : (
            name
          )}
        </span>
        <span className="rw-quiet rw-work-why">
          {reasons.join(' · ') || say(result.explanation.summary_phrase, result.explanation_summary)}
        </span>
      </div>
      <div className="rw-work-risk">
        {result.revenue_at_risk === null ? null : (
          <span className="rw-figure rw-work-money">
            {money.money(result.revenue_at_risk)}
            <span className="rw-hidden"> {text.stakeRevenue}</span>
          </span>
        )}
        <LevelBadge score={result} />
      </div>
      <div className="rw-work-acts">
        <div className="rw-outcomes" role="group" aria-label={text.workOutcomeOf(name)}>
          {OUTCOMES.map((outcome) => (
            <button
              key={outcome}
              type="button"
              className="rw-small"
              aria-pressed={entry.outcome === outcome}
              onClick={() =>
                void (entry.outcome === outcome ? onUndo() : onChange({ outcome, status: 'done' }, outcomes[outcome]))
              }
            >
              {outcomes[outcome]}
            </button>
          ))}
        </div>
        <select
          className="rw-select rw-small-select"
          aria-label={text.workStatusOf(name)}
          value={entry.status}
          onChange={({ currentTarget: { value } }) => {
            const status = STATUSES.find((one) => one === value);
            if (status !== undefined) void onChange({ status }, statuses[status]);
          }}
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {statuses[status]}
            </option>
          ))}
        </select>
        {isSettled ? (
          <button type="button" className="rw-link" aria-label={text.workUndoOf(name)} onClick={() => void onUndo()}>
            {text.workUndo}
          </button>
        ) : null}
        {isSnoozed ? (
          <span className="rw-badge">
            {text.workSnoozed} {text.workSnoozedUntil(format.day(entry.snoozed_until))}
          </span>
        ) : null}
        {entry.owner === null ? null : <span className="rw-badge">{entry.owner}</span>}
        <button
          type="button"
          className="rw-link rw-work-more"
          aria-expanded={open}
          aria-controls={id}
          aria-label={text.workDetailsOf(name)}
          onClick={() => setOpen(!open)}
        >
          {text.workDetails}
        </button>
      </div>
      <div id={id} className="rw-work-details" hidden={!open}>
        {open ? <WorkDetails result={result} entry={entry} onChange={onChange} /> : null}
      </div>
    </li>
  );
}
