import { useId, useState, type ReactNode } from 'react';
import { useOverviewText } from '../text/overview/use-overview-text.ts';

export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** A chart, and the same figures as a table for whoever prefers one. */
export function ChartCard({
  title,
  lead,
  controls,
  table,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly controls?: ReactNode;
  readonly table: ChartTable | null;
  readonly children: ReactNode;
}) {
  const text = useOverviewText();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <section className="rw-card rw-chart-card" aria-labelledby={id}>
      <div className="rw-card-head">
        <h3 id={id}>{title}</h3>
        {controls}
      </div>
      {lead === undefined ? null : <p className="rw-quiet">{lead}</p>}
      {asTable && table !== null ? <Table {...table} /> : children}
      {table === null ? null : (
        <button type="button" className="rw-link rw-as-table" onClick={() => setAsTable(!asTable)}>
          {asTable ? text.asChart : text.asTable}
          <span className="rw-hidden">: {title}</span>
        </button>
      )}
    </section>
  );
}

function Table({ caption, columns, rows }: ChartTable) {
  return (
    // Wide figures scroll inside this element, which the keyboard has to reach.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="rw-scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className="rw-table rw-chart-table">
        <caption className="rw-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={columns[i + 1]} className="rw-figure">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
