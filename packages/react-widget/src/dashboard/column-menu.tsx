import { useWidget } from '../context.ts';
import { COLUMNS, type Column } from './columns.ts';

/** Which columns the customers have. Closed until somebody asks for it. */
export function ColumnMenu({
  title,
  columns,
  onChange,
}: {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly onChange: (columns: readonly Column[]) => void;
}) {
  const names = useColumnNames();
  return (
    <details className="rw-column-menu">
      <summary className="rw-button">{title}</summary>
      <fieldset className="rw-card">
        <legend className="rw-hidden">{title}</legend>
        {COLUMNS.map((column) => (
          <label key={column} className="rw-check">
            <input
              type="checkbox"
              checked={columns.includes(column)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(COLUMNS.filter((one) => (one === column ? checked : columns.includes(one))))
              }
            />
            {names[column]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

export function useColumnNames(): Readonly<Record<Column, string>> {
  const { text } = useWidget();
  return {
    risk: text.churnRisk,
    revenue: text.revenueAtRisk,
    reason: text.strongestReason,
    lowers: text.lowers,
    confidence: text.confidenceLabel,
  };
}
