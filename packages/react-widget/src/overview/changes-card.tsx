import { useId } from 'react';
import { useWidget } from '../context.ts';
import type { Change, ChangeCounts, ChangeKind, DashboardState } from '../data/api-types.ts';
import { useChanges } from '../data/use-changes.ts';
import { useOverviewText } from '../text/overview/use-overview-text.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

const KINDS = ['newly_at_risk', 'recovered', 'gone', 'joined'] as const satisfies readonly ChangeKind[];
export type ShownKind = (typeof KINDS)[number];
const SHOWN = 6;

export function isShownKind(kind: string): kind is ShownKind {
  return KINDS.some((known) => known === kind);
}

/** Who is newly at risk, has recovered, is gone or has joined since the upload before, with the reason that moved. */
export function ChangesCard({
  latest,
  previous,
  counts,
  kind,
  onKind,
}: {
  readonly latest: DashboardState;
  readonly previous: DashboardState | null;
  readonly counts: ChangeCounts | null;
  readonly kind: ShownKind;
  readonly onKind: (kind: ShownKind) => void;
}) {
  const { format } = useWidget();
  const text = useOverviewText();
  const id = useId();
  const names: Readonly<Record<ShownKind, string>> = {
    newly_at_risk: text.changesNewly,
    recovered: text.changesRecovered,
    gone: text.changesGone,
    joined: text.changesJoined,
  };
  return (
    <section className="rw-card rw-changes" aria-labelledby={id}>
      <div className="rw-card-head">
        <h3 id={id}>{text.changesTitle}</h3>
        {previous === null ? null : <p className="rw-quiet">{text.changesSince(format.day(previous.as_of))}</p>}
      </div>
      {counts === null ? (
        <p className="rw-empty">{text.changesFirst}</p>
      ) : (
        <>
          <fieldset className="rw-kinds">
            <legend className="rw-hidden">{text.changesKind}</legend>
            {KINDS.map((one) => (
              <label key={one}>
                <input type="radio" name={id} checked={one === kind} onChange={() => onKind(one)} />
                <span>
                  <b>{format.whole(counts[one])}</b> {names[one]}
                </span>
              </label>
            ))}
          </fieldset>
          <ChangeList key={kind} predictionId={latest.prediction_id} kind={kind} total={counts[kind]} />
        </>
      )}
    </section>
  );
}

function ChangeList({
  predictionId,
  kind,
  total,
}: {
  readonly predictionId: string;
  readonly kind: ChangeKind;
  readonly total: number;
}) {
  const { text: base, format } = useWidget();
  const text = useOverviewText();
  const { data, error, refresh } = useChanges(total === 0 ? null : predictionId, kind, SHOWN);
  if (total === 0) return <p className="rw-empty">{text.changesNone}</p>;
  if (data === null)
    return error === null ? (
      <Skeleton rows={Math.min(total, SHOWN)} height="calc(3.5 * var(--rw-rem, 1rem))" />
    ) : (
      <ProblemNotice problem={error} onRetry={refresh} />
    );
  return (
    <>
      <ul className="rw-change-list">
        {data.data.map((change) => (
          <ChangeItem key={change.customer_id} change={change} />
        ))}
      </ul>
      {total > data.data.length ? (
        <p className="rw-quiet">{base.shown(format.whole(data.data.length), format.whole(total))}</p>
      ) : null}
    </>
  );
}

function ChangeItem({ change: { customer_id, customer_name, before, after, moved } }: { readonly change: Change }) {
  const { text: base, format, fieldLabel, say } = useWidget();
  const text = useOverviewText();
  const share = ({ churn_probability, already_churned }: NonNullable<Change['before']>): string =>
    already_churned ? base.alreadyLeft : format.probability(churn_probability);
  const written =
    before !== null && after !== null
      ? text.changesFromTo(share(before), share(after))
      : before !== null
        ? text.changesWereAt(share(before))
        : after !== null
          ? text.changesAreAt(share(after))
          : '';
  return (
    <li>
      <span className="rw-change-name">{customer_name ?? customer_id}</span>
      <span className="rw-figure">{written}</span>
      {moved === null ? null : (
        <span className="rw-quiet rw-change-why">
          {text.changesReason(
            fieldLabel(moved.field, moved.label),
            moved.value_before === null ? text.changesUnknown : say(moved.value_before_phrase, moved.value_before),
            moved.value_after === null ? text.changesUnknown : say(moved.value_after_phrase, moved.value_after),
          )}
        </span>
      )}
    </li>
  );
}
