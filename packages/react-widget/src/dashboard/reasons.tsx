import type { Factor, ResultRow } from '@retainwise/sdk';
import { useWidget } from '../context.ts';

/** Why a customer has this score: a summary, what raises and lowers it, and the confidence. */
export function Reasons({ row }: { readonly row: ResultRow }) {
  const { text, format, fieldLabel, say } = useWidget();
  const { explanation, confidence } = row;
  const levels = { low: text.confidenceLow, medium: text.confidenceMedium, high: text.confidenceHigh };
  const named = (fields: readonly string[]): string => format.list(fields.map((field) => fieldLabel(field)));
  // One scale for both lists, so that lengths can be compared.
  const largest = Math.max(
    0.0001,
    ...[...row.risk_factors, ...row.protective_factors].map(({ impact }) => Math.abs(impact)),
  );
  return (
    <div className="rw-reasons">
      <p>{say(explanation.summary_phrase, row.explanation_summary)}</p>
      <div className="rw-sides">
        <Side title={text.raises} none={text.nothingRaises} factors={row.risk_factors} largest={largest} />
        <Side title={text.lowers} none={text.nothingLowers} factors={row.protective_factors} largest={largest} />
      </div>
      <p className="rw-quiet">
        {text.baseline(format.percent(explanation.base_probability))} {text.confidenceIs(levels[confidence])}{' '}
        {explanation.missing_inputs.length > 0 ? `${text.missingInputs(named(explanation.missing_inputs))} ` : ''}
        {explanation.out_of_range_inputs.length > 0
          ? `${text.outOfRangeInputs(named(explanation.out_of_range_inputs))} `
          : ''}
        {text.scoredBy(row.model_version)}.
      </p>
    </div>
  );
}

function Side({
  title,
  none,
  factors,
  largest,
}: {
  readonly title: string;
  readonly none: string;
  readonly factors: readonly Factor[];
  readonly largest: number;
}) {
  const { text, format, fieldLabel, say } = useWidget();
  return (
    <section>
      <h4>{title}</h4>
      {factors.length === 0 ? (
        <p className="rw-quiet">{none}</p>
      ) : (
        <ul className="rw-factors">
          {factors.map(({ field, label, value, value_phrase, impact }) => (
            <li key={field}>
              <span className="rw-factor-name">
                {value === null
                  ? fieldLabel(field, label)
                  : text.reasonWithValue(fieldLabel(field, label), say(value_phrase, value))}
              </span>
              <span className="rw-factor-points">{text.points(format.points(impact))}</span>
              <span className="rw-driver-track" aria-hidden="true">
                <span
                  className={impact >= 0 ? 'rw-driver-bar rw-up' : 'rw-driver-bar rw-down'}
                  style={{ inlineSize: `${(100 * Math.abs(impact)) / largest}%` }}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
