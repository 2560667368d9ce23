import type { ResultRow } from '@retainwise/sdk';
import { useWidget } from '../context.ts';
import { useColumnNames } from './column-menu.tsx';
import type { Column } from './columns.ts';
import { CustomerRow } from './customer-row.tsx';
import type { QueryProps } from './filters.tsx';
import { useWindow } from './use-window.ts';

const SORTED_BY = { risk: 'churn_probability', revenue: 'revenue_at_risk' } as const;

/** The customers, of whom only those near what is seen are in the page. */
export function CustomerTable({
  rows,
  columns,
  query,
  onChange,
  busy,
}: QueryProps & {
  readonly rows: readonly ResultRow[];
  readonly columns: readonly Column[];
  readonly busy: boolean;
}) {
  const { text } = useWidget();
  const names = useColumnNames();
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
            {columns.map((column) =>
              column === 'risk' || column === 'revenue' ? (
                <SortHeading
                  key={column}
                  name={names[column]}
                  by={SORTED_BY[column]}
                  query={query}
                  onChange={onChange}
                />
              ) : (
                <th key={column} scope="col">
                  {names[column]}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody ref={body}>
          {above > 0 ? <Space height={above} columns={columns} /> : null}
          {rows.slice(from, to).map((row) => (
            <CustomerRow key={row.row_number} row={row} columns={columns} />
          ))}
          {below > 0 ? <Space height={below} columns={columns} /> : null}
        </tbody>
      </table>
    </div>
  );
}

/** In place of rows that are far from what is seen. */
function Space({ height, columns }: { readonly height: number; readonly columns: readonly Column[] }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={1 + columns.length} className="rw-space" style={{ blockSize: height }} />
    </tr>
  );
}

function SortHeading({
  name,
  by,
  query,
  onChange,
}: QueryProps & { readonly name: string; readonly by: (typeof SORTED_BY)[keyof typeof SORTED_BY] }) {
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
