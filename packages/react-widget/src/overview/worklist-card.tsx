import { useId, useRef, useState } from 'react';
import { useWidget } from '../context.ts';
import type { WorklistEntry, WorklistSort, WorklistStatus, WorklistUpdate } from '../data/api-types.ts';
import { useWorklist } from '../data/use-worklist.ts';
import { useOverviewText } from '../text/overview/use-overview-text.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CapacityInput } from './capacity-input.tsx';
import { WorkItem } from './work-item.tsx';

export const WORK_VIEWS = ['to_do', 'open', 'in_progress', 'snoozed', 'done', 'dismissed'] as const;
export type WorkView = (typeof WORK_VIEWS)[number];

export interface WorkChoice {
  readonly capacity: number;
  readonly view: WorkView;
  readonly sort: WorklistSort | undefined;
}

/** So many that the card and those beside it end at about the same height. */
const SHOWN = 8;

/** Whom to call first: by what would be lost, as far as the capacity goes, with what becomes of each. */
export function WorklistCard({
  choice,
  onChoose,
  onCustomer,
}: {
  readonly choice: WorkChoice;
  readonly onChoose: (change: Partial<WorkChoice>) => void;
  readonly onCustomer: ((customerId: string) => void) | undefined;
}) {
  const { text: base, format, formatFor } = useWidget();
  const text = useOverviewText();
  const id = useId();
  const { capacity, view, sort } = choice;
  const status: WorklistStatus | 'snoozed' | undefined = view === 'to_do' ? undefined : view;
  const { data, error, refresh, update, conflict, updateError } = useWorklist({ capacity, status, sort });
  const [all, setAll] = useState(false);
  const [said, setSaid] = useState('');
  // What customers were before somebody decided about them, to go back to.
  const before = useRef(new Map<string, WorklistEntry>());

  async function change(entry: WorklistEntry, name: string, what: WorklistUpdate, words: string): Promise<boolean> {
    if (!before.current.has(entry.customer_id)) before.current.set(entry.customer_id, entry);
    const saved = await update(entry, what);
    setSaid(saved === null ? '' : words === '' ? text.workSaved(name) : text.workMarked(name, words));
    return saved !== null;
  }
  async function undo(entry: WorklistEntry, name: string): Promise<void> {
    const was = before.current.get(entry.customer_id);
    // Without an entry of before: somebody decided on another day.
    const saved = await update(entry, {
      status: was?.status ?? 'open',
      outcome: was?.outcome ?? null,
      snoozed_until: was?.snoozed_until ?? null,
    });
    if (saved === null) return;
    before.current.delete(entry.customer_id);
    setSaid(text.workUndone(name));
  }

  const names: Readonly<Record<WorkView, string>> = {
    to_do: text.workToDo,
    open: text.workStatusOpen,
    in_progress: text.workStatusInProgress,
    snoozed: text.workSnoozed,
    done: text.workStatusDone,
    dismissed: text.workStatusDismissed,
  };
  const money = formatFor(data?.currency ?? null);
  const rows = data?.data ?? [];
  const shown = all ? rows : rows.slice(0, SHOWN);
  const { customers = 0, revenue_at_risk = 0, expected_leavers = 0 } = data?.covered ?? {};
  const counted = (one: WorkView): string => {
    const count = one === 'to_do' || one === 'open' ? null : (data?.counts[one] ?? null);
    return count === null ? names[one] : `${names[one]} (${format.whole(count)})`;
  };
  return (
    <section className="rw-card rw-work-card" aria-labelledby={id}>
      <div className="rw-card-head">
        <h3 id={id}>{text.workTitle}</h3>
        <CapacityInput value={capacity} onChange={(wanted) => onChoose({ capacity: wanted })} />
      </div>
      <div className="rw-work-tools">
        <p className="rw-quiet rw-covered">
          {view !== 'to_do' || customers === 0
            ? ' '
            : revenue_at_risk > 0
              ? text.workCovered(customers, format.whole(customers), money.shortMoney(revenue_at_risk))
              : text.workCoveredLeavers(customers, format.whole(customers), format.whole(expected_leavers))}
        </p>
        <label className="rw-field" htmlFor={`${id}-view`}>
          <span>{text.workView}</span>
          <select
            id={`${id}-view`}
            className="rw-select"
            value={view}
            onChange={({ currentTarget: { value } }) => {
              const wanted = WORK_VIEWS.find((one) => one === value);
              if (wanted !== undefined) onChoose({ view: wanted });
            }}
          >
            {WORK_VIEWS.map((one) => (
              <option key={one} value={one}>
                {counted(one)}
              </option>
            ))}
          </select>
        </label>
        <label className="rw-field" htmlFor={`${id}-sort`}>
          <span>{text.workSort}</span>
          <select
            id={`${id}-sort`}
            className="rw-select"
            value={data?.sort ?? sort ?? 'revenue_at_risk'}
            onChange={({ currentTarget: { value } }) =>
              onChoose({ sort: value === 'probability' ? 'probability' : 'revenue_at_risk' })
            }
          >
            <option value="revenue_at_risk">{text.workByRevenue}</option>
            <option value="probability">{text.workByProbability}</option>
          </select>
        </label>
      </div>
      <p role="status" className="rw-hidden">
        {said}
      </p>
      {conflict ? (
        <p className="rw-note" role="alert">
          {text.workConflict}
        </p>
      ) : null}
      {updateError === null ? null : <ProblemNotice problem={updateError} onRetry={refresh} />}
      {error === null ? null : <ProblemNotice problem={error} onRetry={refresh} />}
      {data === null ? (
        error === null ? (
          <Skeleton rows={SHOWN} height="calc(5.5 * var(--rw-rem, 1rem))" />
        ) : null
      ) : rows.length === 0 ? (
        <p className="rw-empty">{view === 'to_do' ? text.workEmpty : text.workEmptyView}</p>
      ) : (
        <ol className={rows.length > SHOWN && !all ? 'rw-work rw-work-cut' : 'rw-work'}>
          {shown.map(({ result, entry, currency }) => (
            <WorkItem
              key={entry.customer_id}
              result={result}
              entry={entry}
              money={formatFor(currency)}
              onChange={(what, words) => change(entry, result.customer_name ?? result.customer_id, what, words)}
              onUndo={() => undo(entry, result.customer_name ?? result.customer_id)}
              onCustomer={onCustomer}
            />
          ))}
        </ol>
      )}
      {rows.length > SHOWN ? (
        <button type="button" className="rw-button rw-all" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text.workFewer : text.workAll(base.reasonCustomers(rows.length, format.whole(rows.length)))}
        </button>
      ) : null}
    </section>
  );
}
