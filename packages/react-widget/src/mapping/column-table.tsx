import type { ColumnMatch, Mapping, Overrides } from '@retainwise/sdk';
import { useWidget } from '../context.ts';
import { decide, fieldOfColumn } from './decisions.ts';
import { FieldOptions } from './field-options.tsx';

export interface ColumnTableProps {
  readonly mapping: Mapping;
  readonly overrides: Overrides;
  readonly onDecide: (overrides: Overrides) => void;
}

/** Every column of the file with its field, the confidence and the reason. Each can be changed. */
export function ColumnTable({ mapping, overrides, onDecide }: ColumnTableProps) {
  const { text } = useWidget();
  return (
    <div className="rw-card rw-flush">
      <table className="rw-table rw-columns">
        <thead>
          <tr>
            <th scope="col">{text.columnHeading}</th>
            <th scope="col">{text.fieldHeading}</th>
            <th scope="col" className="rw-cell-sure">
              {text.sureHeading}
            </th>
            <th scope="col">{text.reasonHeading}</th>
          </tr>
        </thead>
        <tbody>
          {mapping.columns.map((match, i) => (
            <ColumnRow
              key={`${i} ${match.column}`}
              match={match}
              field={fieldOfColumn(mapping, overrides, match.column)}
              onChange={(field) => onDecide(decide(mapping, overrides, match.column, field))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ColumnRowProps {
  readonly match: ColumnMatch;
  /** The field with the overrides applied. */
  readonly field: string | null;
  readonly onChange: (field: string | null) => void;
}

function ColumnRow({ match, field, onChange }: ColumnRowProps) {
  const { text, format, say } = useWidget();
  const { column, confidence, reason, examples } = match;
  const isUnchanged = field === match.field;
  const hasConfidence = isUnchanged && field !== null;
  return (
    <tr>
      <th scope="row">{column}</th>
      <td>
        <select
          className="rw-select"
          aria-label={text.fieldOf(column)}
          value={field ?? ''}
          onChange={(event) => onChange(event.currentTarget.value || null)}
        >
          <FieldOptions />
        </select>
      </td>
      <td className="rw-cell-sure rw-figure" data-label={hasConfidence ? text.sureHeading : ''}>
        {hasConfidence ? format.percent(confidence) : <span aria-hidden="true">–</span>}
      </td>
      <td className="rw-quiet">
        {isUnchanged ? say(match.reason_phrase, reason) : text.decidedByYou}
        {isUnchanged && examples.length > 0 ? <Examples examples={examples} /> : null}
      </td>
    </tr>
  );
}

/** Cells beside what they are read as, so that a wrong reading is seen. */
function Examples({ examples }: Pick<ColumnMatch, 'examples'>) {
  const { text, say } = useWidget();
  return (
    <ul className="rw-examples" aria-label={text.examplesTitle}>
      {examples.map(({ raw, read, read_phrase }) => (
        <li key={raw}>{text.example(raw, read === null ? null : say(read_phrase, read))}</li>
      ))}
    </ul>
  );
}
