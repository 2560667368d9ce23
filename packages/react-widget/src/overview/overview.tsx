import { useCallback, useMemo } from 'react';
import { useWidget, WidgetContext } from '../context.ts';
import { ColumnMenu } from '../dashboard/column-menu.tsx';
import { readColumns, writeColumns } from '../dashboard/columns.ts';
import { Customers } from '../dashboard/customers.tsx';
import { useDashboard } from '../data/use-dashboard.ts';
import type { Dashboard, DashboardState, SegmentColumn } from '../data/api-types.ts';
import { useOverviewText } from '../text/overview/use-overview-text.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { ChangesCard, isShownKind } from './changes-card.tsx';
import { DEFAULT_CAPACITY, readCapacity } from './capacity-input.tsx';
import { DriversCard } from './drivers-card.tsx';
import { OverviewSkeleton } from './overview-skeleton.tsx';
import { SegmentsCard, type ChosenSegment } from './segments-card.tsx';
import { StakeCard } from './stake-card.tsx';
import { TrendCard } from './trend-card.tsx';
import { readQuery, writeQuery } from './query-of-view.ts';
import { useView, type SyncUrl } from './use-view.ts';
import { WORK_VIEWS, WorklistCard, type WorkChoice } from './worklist-card.tsx';

export interface OverviewProps {
  readonly capacity: number | undefined;
  readonly syncUrl: SyncUrl;
  readonly onUpload: (() => void) | undefined;
  readonly onCustomer: ((customerId: string) => void) | undefined;
}

/** The dashboard over all uploads: the state now, and what to do about it. */
export function Overview(props: OverviewProps) {
  const { text: base } = useWidget();
  const text = useOverviewText();
  const { data, loading, error, refresh } = useDashboard();
  if (data === null)
    return (
      <div className="rw-step-body">
        <h2 className="rw-heading">{text.overviewTitle}</h2>
        {error === null ? <OverviewSkeleton /> : <ProblemNotice problem={error} onRetry={refresh} />}
      </div>
    );
  if (data.latest === null)
    return (
      <section className="rw-card rw-first">
        <h2 className="rw-heading">{text.overviewEmptyTitle}</h2>
        <p>{text.overviewEmpty}</p>
        {props.onUpload ? (
          <button type="button" className="rw-button rw-primary" onClick={props.onUpload}>
            {base.uploadTitle}
          </button>
        ) : null}
      </section>
    );
  return (
    <div className="rw-step-body" aria-busy={loading}>
      {error === null ? null : <ProblemNotice problem={error} onRetry={refresh} />}
      <State {...props} data={data} latest={data.latest} />
    </div>
  );
}

function State({
  data,
  latest,
  capacity = DEFAULT_CAPACITY,
  syncUrl,
  onCustomer,
}: OverviewProps & { readonly data: Dashboard; readonly latest: DashboardState }) {
  const widget = useWidget();
  const { format, fieldLabel } = widget;
  const text = useOverviewText();
  const [view, choose] = useView(syncUrl);
  const { previous, changes, trend, drivers } = data;
  // Rows do not say their currency: of several, none is shown beside them.
  const currency = latest.revenue_by_currency === undefined ? latest.currency : null;
  const inCurrency = useMemo(() => ({ ...widget, format: widget.formatFor(currency) }), [currency, widget]);
  const choice: WorkChoice = {
    capacity: readCapacity(view['call']) ?? capacity,
    view: WORK_VIEWS.find((one) => one === view['show']) ?? 'to_do',
    sort: view['order'] === 'probability' ? 'probability' : undefined,
  };
  const column = (view['by'] as SegmentColumn | undefined) ?? null;
  const segment: ChosenSegment | null =
    column === null || view['value'] === undefined ? null : { column, value: view['value'] };
  const chooseWork = useCallback(
    ({ capacity: wanted, view: show, sort }: Partial<WorkChoice>) =>
      choose({
        ...(wanted === undefined ? {} : { call: wanted === capacity ? null : String(wanted) }),
        ...(show === undefined ? {} : { show: show === 'to_do' ? null : show }),
        ...(sort === undefined ? {} : { order: sort === 'probability' ? sort : null }),
      }),
    [capacity, choose],
  );
  const kind = view['change'] ?? '';
  const columns = readColumns(view['columns']);
  return (
    <WidgetContext.Provider value={inCurrency}>
      <div className="rw-results-head rw-overview-head">
        <div>
          <h2 className="rw-heading">{text.overviewTitle}</h2>
          <p className="rw-lead">
            {text.overviewOf(latest.customers, format.whole(latest.customers), format.day(latest.as_of))}
            {previous === null ? '' : `, ${text.overviewCompared(format.day(previous.as_of))}`}
          </p>
        </div>
        <div className="rw-actions">
          <button type="button" className="rw-button" onClick={() => window.print()}>
            {text.allPrint}
          </button>
        </div>
      </div>
      <div className="rw-overview">
        <WorklistCard key={latest.prediction_id} choice={choice} onChoose={chooseWork} onCustomer={onCustomer} />
        <div className="rw-overview-side">
          <StakeCard latest={latest} previous={previous} />
          <ChangesCard
            latest={latest}
            previous={previous}
            counts={changes}
            kind={isShownKind(kind) ? kind : 'newly_at_risk'}
            onKind={(wanted) => choose({ change: wanted === 'newly_at_risk' ? null : wanted })}
          />
        </div>
      </div>
      <TrendCard trend={trend} />
      <div className="rw-charts">
        <DriversCard drivers={drivers} />
        <SegmentsCard
          predictionId={latest.prediction_id}
          column={column}
          onColumn={(by) => choose({ by, value: null })}
          chosen={segment}
          onChoose={(chosen) => choose({ by: chosen?.column ?? column, value: chosen?.value ?? null })}
        />
      </div>
      <section className="rw-step-body rw-all-customers" aria-label={text.allTitle}>
        <div className="rw-card-head">
          <h3>{text.allTitle}</h3>
          {segment === null ? null : (
            <button type="button" className="rw-button" onClick={() => choose({ value: null })}>
              {text.segmentsChosen(fieldLabel(segment.column), segment.value || text.segmentsEmpty)} ✕
              <span className="rw-hidden"> {text.segmentsClear}</span>
            </button>
          )}
        </div>
        <Customers
          predictionId={latest.prediction_id}
          segment={segment}
          query={readQuery(view)}
          onChange={(query) => choose(writeQuery(query))}
          columns={columns}
          tools={
            <ColumnMenu
              title={text.allColumns}
              columns={columns}
              onChange={(wanted) => choose({ columns: writeColumns(wanted) })}
            />
          }
          saveLabel={text.allExport}
        />
      </section>
    </WidgetContext.Provider>
  );
}
