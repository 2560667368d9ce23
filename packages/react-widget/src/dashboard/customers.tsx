import type { ReactNode } from 'react';
import { useWidget } from '../context.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { DEFAULT_COLUMNS, type Column } from './columns.ts';
import { CustomerTable } from './customer-table.tsx';
import { Filters, type QueryProps } from './filters.tsx';
import { useResults, type Segment } from './use-results.ts';
import { useSeen } from './use-seen.ts';

export interface CustomersProps extends QueryProps {
  readonly predictionId: string;
  readonly segment?: Segment | null;
  readonly columns?: readonly Column[];
  /** Beside search and filter. */
  readonly tools?: ReactNode;
  /** Of a button that saves the rows that are shown; without it, there is none. */
  readonly saveLabel?: string;
}

/** The scored customers, with search, filter and sorting: the next ones come when somebody scrolls to them. */
export function Customers({
  predictionId,
  query,
  onChange,
  segment = null,
  columns = DEFAULT_COLUMNS,
  tools = null,
  saveLabel,
}: CustomersProps) {
  const { text, format } = useWidget();
  const results = useResults(predictionId, query, segment);
  const { rows, total, totalCapped, loading, problem, more } = results;
  const filtered = segment !== null || query.riskLevel !== null || query.search.trim() !== '';
  const end = useSeen<HTMLDivElement>(loading || problem !== null ? null : more);
  return (
    <section className="rw-card rw-flush">
      <Filters query={query} onChange={onChange}>
        {tools}
      </Filters>
      {problem ? <ProblemNotice problem={problem} onRetry={results.retry} /> : null}
      {rows === null ? (
        problem ? null : (
          <Skeleton rows={8} height="3.25rem" />
        )
      ) : rows.length === 0 ? (
        <p className="rw-empty" role="status">
          {filtered ? text.noMatch : text.nobodyScored}
        </p>
      ) : (
        <CustomerTable rows={rows} columns={columns} query={query} onChange={onChange} busy={loading} />
      )}
      {rows !== null && rows.length > 0 ? (
        <div className="rw-table-foot" ref={end}>
          <span role="status" className="rw-quiet">
            {loading
              ? text.loading
              : (totalCapped ? text.shownOfMore : text.shown)(format.whole(rows.length), format.whole(total))}
          </span>
          <div className="rw-actions">
            {saveLabel === undefined ? null : (
              <button
                type="button"
                className="rw-button"
                onClick={() => void import('./save-rows.ts').then(({ saveRows }) => saveRows(rows))}
              >
                {saveLabel}
              </button>
            )}
            {more ? (
              <button type="button" className="rw-button" aria-disabled={loading} onClick={loading ? undefined : more}>
                {text.loadMore}
              </button>
            ) : null}
          </div>
        </div>
      ) : null}
    </section>
  );
}
