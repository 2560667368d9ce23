import { useId } from 'react';
import { useWidget } from '../context.ts';
import type { Segment, SegmentColumn } from '../data/api-types.ts';
import { useSegments } from '../data/use-segments.ts';
import { useOverviewText } from '../text/overview/use-overview-text.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Bars } from './bars.tsx';
import { ChartCard } from './chart-card.tsx';

export interface ChosenSegment {
  readonly column: SegmentColumn;
  /** Empty for customers without a value. */
  readonly value: string;
}

const SHOWN = 8;

/** What is at risk in each plan, country or other group; choosing one filters the customers below. */
export function SegmentsCard({
  predictionId,
  column,
  onColumn,
  chosen,
  onChoose,
}: {
  readonly predictionId: string;
  readonly column: SegmentColumn | null;
  readonly onColumn: (column: SegmentColumn) => void;
  readonly chosen: ChosenSegment | null;
  readonly onChoose: (segment: ChosenSegment | null) => void;
}) {
  const { text: base, format, formatFor, fieldLabel } = useWidget();
  const text = useOverviewText();
  const id = useId();
  const { data, error, refresh } = useSegments(predictionId, column);
  if (data === null)
    return (
      <ChartCard title={text.segmentsTitle} table={null}>
        {error === null ? (
          <Skeleton rows={5} height="calc(2.75 * var(--rw-rem, 1rem))" />
        ) : (
          <ProblemNotice problem={error} onRetry={refresh} />
        )}
      </ChartCard>
    );
  const shownColumn = data.column;
  if (shownColumn === null)
    return (
      <ChartCard title={text.segmentsTitle} table={null}>
        <p className="rw-empty">{text.segmentsNone}</p>
      </ChartCard>
    );
  const money = formatFor(data.currency);
  const hasRevenue = data.data.some(({ revenue_at_risk }) => revenue_at_risk > 0);
  const name = ({ value, is_other }: Segment): string =>
    is_other ? text.segmentsOther : value === null || value === '' ? text.segmentsEmpty : value;
  const largest = Math.max(...data.data.map(({ revenue_at_risk }) => revenue_at_risk));
  const written = (segment: Segment): string =>
    hasRevenue ? money.shortMoney(segment.revenue_at_risk, largest) : format.whole(segment.expected_leavers);
  const measure = (segment: Segment): number => (hasRevenue ? segment.revenue_at_risk : segment.expected_leavers);
  const ranked = data.data.toSorted((a, b) => measure(b) - measure(a)).slice(0, SHOWN);
  const isChosen = ({ value }: Segment): boolean =>
    chosen !== null && chosen.column === shownColumn && chosen.value === (value ?? '');
  return (
    <ChartCard
      title={text.segmentsTitle}
      lead={hasRevenue ? text.stakeRevenue : text.stakeLeavers}
      controls={
        <label className="rw-field" htmlFor={id}>
          <span>{text.segmentsBy}</span>
          <select
            id={id}
            className="rw-select"
            value={shownColumn}
            onChange={({ currentTarget: { value } }) => {
              const wanted = data.columns.find((one) => one.column === value);
              if (wanted) onColumn(wanted.column);
            }}
          >
            {data.columns.map((one) => (
              <option key={one.column} value={one.column}>
                {fieldLabel(one.column, one.label)}
              </option>
            ))}
          </select>
        </label>
      }
      table={{
        caption: text.segmentsTitle,
        columns: [fieldLabel(shownColumn), base.customers, text.stakeRevenue, text.stakeLeavers],
        rows: data.data.map((segment) => [
          name(segment),
          format.whole(segment.customers),
          money.money(segment.revenue_at_risk),
          format.whole(segment.expected_leavers),
        ]),
      }}
    >
      <Bars
        bars={ranked.map((segment) => ({
          key: `${segment.is_other ? 'other' : 'value'} ${segment.value ?? ''}`,
          name: segment.is_other ? (
            name(segment)
          ) : (
            <button
              type="button"
              className="rw-link"
              aria-pressed={isChosen(segment)}
              aria-label={text.segmentsFilter(name(segment))}
              onClick={() => onChoose(isChosen(segment) ? null : { column: shownColumn, value: segment.value ?? '' })}
            >
              {name(segment)}
            </button>
          ),
          value: measure(segment),
          written: written(segment),
          note: [
            base.reasonCustomers(segment.customers, format.whole(segment.customers)),
            text.segmentsShare(format.percent(segment.mean_probability)),
          ].join(' · '),
          color: isChosen(segment) ? 'rw-chosen' : 'rw-neutral',
        }))}
      />
    </ChartCard>
  );
}
