import { useId, useState } from 'react';
import { useWidget } from '../context.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CustomerRow } from './customer-row.tsx';
import { useWindow } from './use-window.ts';
import { useResults, type Results, type ResultsQuery, type Segment } from './use-results.ts';

const LEVELS = ['high', 'medium', 'low'] as const;
type SortKey = 'churn_probability' | 'revenue_at_risk';

/** The scored customers, with search, filter and sorting, one page at a time. */
export function Customers({
  predictionId,
  segment = null,
  saveLabel,
}: {
  readonly predictionId: string;
  readonly segment?: Segment | null;
  /** Of a button that saves the rows that are shown; without it, there is none. */
  readonly saveLabel?: string;
}) {
  const { text, format } = useWidget();
  const [query, setQuery] = useState<ResultsQuery>({ sort: '-churn_probability', riskLevel: null, search: '' });
  const results = useResults(predictionId, query, segment);
  const { rows, total, totalCapped, loading, problem } = results;
  const filtered = segment !== null || query.riskLevel !== null || query.search.trim() !== '';
  return (
    <section className="rw-card rw-flush">
      <Filters query={query} onChange={setQuery} />
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
        <Table rows={rows} query={query} onChange={setQuery} busy={loading} />
      )}
      {rows !== null && rows.length > 0 ? (
        <div className="rw-table-foot">
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
            {results.more ? (
              <button type="button" className="rw-button" disabled={loading} onClick={results.more}>
                {text.loadMore}
              </button>
            ) : null}
          </div>
        </div>
      ) : null}
    </section>
  );
}

interface QueryProps {
  readonly query: ResultsQuery;
  readonly onChange: (query: ResultsQuery) => void;
}

function Filters({ query, onChange }: QueryProps) {
  const { text } = useWidget();
  const id = useId();
  const names = { high: text.riskHigh, medium: text.riskMedium, low: text.riskLow };
  return (
    // No landmark: a page may have several widgets, and what is in them has names of its own.
    <div className="rw-filters">
      <label className="rw-search" htmlFor={`${id}-search`}>
        <span className="rw-hidden">{text.search}</span>
        <input
          id={`${id}-search`}
          type="search"
          placeholder={text.searchHint}
          maxLength={200}
          value={query.search}
          onChange={(event) => onChange({ ...query, search: event.currentTarget.value })}
        />
      </label>
      <fieldset className="rw-segments">
        <legend className="rw-hidden">{text.riskFilter}</legend>
        {[null, ...LEVELS].map((level) => (
          <label key={level ?? 'all'}>
            <input
              type="radio"
              name={`${id}-level`}
              checked={query.riskLevel === level}
              onChange={() => onChange({ ...query, riskLevel: level })}
            />
            <span>{level === null ? text.allLevels : names[level]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

function Table({
  rows,
  query,
  onChange,
  busy,
}: QueryProps & { readonly rows: NonNullable<Results['rows']>; readonly busy: boolean }) {
  const { text } = useWidget();
  const { body, from, to, above, below } = useWindow(rows.length);
  return (
    // A wide table scrolls inside this element. Keyboards reach it through its buttons; phones show cards instead.
    <div className="rw-scroll">
      <table
        className="rw-table rw-customers"
        aria-busy={busy}
        aria-label={text.resultsTitle}
        aria-rowcount={to - from < rows.length ? rows.length + 1 : undefined}
      >
        <thead>
          <tr>
            <th scope="col">{text.customer}</th>
            <SortHeading name={text.churnRisk} by="churn_probability" query={query} onChange={onChange} />
            <SortHeading name={text.revenueAtRisk} by="revenue_at_risk" query={query} onChange={onChange} />
            <th scope="col">{text.strongestReason}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {above > 0 ? <Space height={above} /> : null}
          {rows.slice(from, to).map((row) => (
            <CustomerRow key={row.row_number} row={row} />
          ))}
          {below > 0 ? <Space height={below} /> : null}
        </tbody>
      </table>
    </div>
  );
}

/** In place of rows that are far from what is seen. */
function Space({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={4} className="rw-space" style={{ blockSize: height }} />
    </tr>
  );
}

function SortHeading({ name, by, query, onChange }: QueryProps & { readonly name: string; readonly by: SortKey }) {
  const falling = query.sort === `-${by}`;
  const order = falling ? 'descending' : query.sort === by ? 'ascending' : 'none';
  return (
    <th scope="col" aria-sort={order} className={by === 'revenue_at_risk' ? 'rw-cell-money' : undefined}>
      <button type="button" className="rw-sort" onClick={() => onChange({ ...query, sort: falling ? by : `-${by}` })}>
        {name}
        <span aria-hidden="true" className="rw-sort-mark">
          {order === 'none' ? '↕' : falling ? '↓' : '↑'}
        </span>
      </button>
    </th>
  );
}
