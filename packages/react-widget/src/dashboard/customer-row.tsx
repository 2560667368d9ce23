import type { Factor, ResultRow } from '@retainwise/sdk';
import { useId, useState } from 'react';
import { useWidget } from '../context.ts';
import type { Column } from './columns.ts';
import { Reasons } from './reasons.tsx';

/** One customer. Expands to the reasons. */
export function CustomerRow({ row, columns }: { readonly row: ResultRow; readonly columns: readonly Column[] }) {
  const { text } = useWidget();
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = row.customer_name ?? row.customer_id;
  return (
    <>
      <tr className={open ? 'rw-row rw-row-open' : 'rw-row'}>
        <th scope="row" className="rw-cell-customer">
          <div className="rw-customer">
            <button
              type="button"
              className="rw-expand"
              aria-expanded={open}
              aria-controls={id}
              aria-label={text.details(name)}
              onClick={() => setOpen(!open)}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d="m6 3.5 4.5 4.5L6 12.5" />
              </svg>
            </button>
            <span>
              <span className="rw-customer-name">{name}</span>
              {row.customer_name === null ? null : <span className="rw-quiet rw-customer-id">{row.customer_id}</span>}
            </span>
          </div>
        </th>
        {columns.map((column) => (
          <Cell key={column} column={column} row={row} />
        ))}
      </tr>
      <tr id={id} className="rw-detail" hidden={!open}>
        <td colSpan={1 + columns.length}>{open ? <Reasons row={row} /> : null}</td>
      </tr>
    </>
  );
}

function Cell({ column, row }: { readonly column: Column; readonly row: ResultRow }) {
  const { text, format } = useWidget();
  switch (column) {
    case 'risk':
      return <RiskCell row={row} />;
    case 'revenue':
      return (
        <td className="rw-cell-money rw-figure" data-label={text.revenueAtRisk}>
          {row.revenue_at_risk === null ? '–' : format.money(row.revenue_at_risk)}
        </td>
      );
    case 'reason':
      return <ReasonCell label={text.strongestReason} factor={row.explanation.factors[0]} />;
    case 'lowers':
      return <ReasonCell label={text.lowers} factor={row.protective_factors[0]} />;
    case 'confidence':
      return (
        <td className="rw-cell-reason" data-label={text.confidenceLabel}>
          {{ low: text.confidenceLow, medium: text.confidenceMedium, high: text.confidenceHigh }[row.confidence]}
        </td>
      );
  }
}

function RiskCell({ row }: { readonly row: ResultRow }) {
  const { text, format } = useWidget();
  const levels = { low: text.riskLow, medium: text.riskMedium, high: text.riskHigh };
  return (
    <td className="rw-cell-risk">
      <span className="rw-meter" aria-hidden="true">
        <span
          className={`rw-meter-bar rw-bar-${row.risk_level}`}
          style={{ inlineSize: `${100 * row.churn_probability}%` }}
        />
      </span>
      <span className="rw-figure">{format.probability(row.churn_probability)}</span>
      {row.already_churned ? (
        // In no level, as in the totals.
        <span className="rw-badge">{text.alreadyLeft}</span>
      ) : (
        <span className={`rw-badge rw-level-${row.risk_level}`}>{levels[row.risk_level]}</span>
      )}
    </td>
  );
}

function ReasonCell({ label, factor }: { readonly label: string; readonly factor: Factor | undefined }) {
  return (
    <td className="rw-cell-reason" data-label={label}>
      {factor ? <Reason factor={factor} /> : '–'}
    </td>
  );
}

function Reason({ factor: { field, label, value, value_phrase } }: { readonly factor: Factor }) {
  const { text, fieldLabel, say } = useWidget();
  const name = fieldLabel(field, label);
  return value === null ? name : text.reasonWithValue(name, say(value_phrase, value));
}
