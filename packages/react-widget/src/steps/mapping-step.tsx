import type { Mapping, Overrides } from '@retainwise/sdk';
import { useState } from 'react';
import { useWidget } from '../context.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { StepHeading } from '../parts/step-heading.tsx';
import { decide, fieldOfColumn } from '../state/decisions.ts';
import type { Journey } from '../state/journey.ts';
import { fieldLabel, FieldOptions } from './field-options.tsx';
import { Questions } from './questions.tsx';

export interface MappingStepProps {
  readonly journey: Extract<Journey, { step: 'mapping' }>;
  readonly onConfirm: (overrides: Overrides) => void;
  readonly onRetry: () => void;
  readonly onRestart: () => void;
}

const MOST_SUGGESTIONS = 4;

/** Which column means what: questions first, then every column, each to be changed. */
export function MappingStep({ journey, onConfirm, onRetry, onRestart }: MappingStepProps) {
  const { text, format } = useWidget();
  const { mapping, problem, saving, upload } = journey;
  const [overrides, setOverrides] = useState(journey.overrides);
  const understood = mapping?.columns.filter(({ column }) => fieldOfColumn(mapping, overrides, column) !== null).length ?? 0;
  return (
    <section className="rw-step-body">
      <StepHeading>{text.mappingTitle}</StepHeading>
      <p className="rw-lead">{mapping ? text.mappingLead(format.whole(understood), format.whole(mapping.columns.length)) : upload.filename}</p>
      {problem ? <ProblemNotice problem={problem} {...(mapping ? {} : { onRetry })} /> : null}
      {mapping ? (
        <>
          <Questions mapping={mapping} overrides={overrides} onDecide={setOverrides} />
          <ColumnTable mapping={mapping} overrides={overrides} onDecide={setOverrides} />
          <Notes mapping={mapping} />
        </>
      ) : problem ? null : <Skeleton rows={8} />}
      <div className="rw-actions">
        <button type="button" className="rw-button rw-primary" disabled={!mapping || saving} onClick={() => onConfirm(overrides)}>{saving ? text.saving : text.continue}</button>
        <button type="button" className="rw-button" onClick={onRestart}>{text.startOver}</button>
      </div>
    </section>
  );
}

interface ColumnTableProps {
  readonly mapping: Mapping;
  readonly overrides: Overrides;
  readonly onDecide: (overrides: Overrides) => void;
}

function ColumnTable({ mapping, overrides, onDecide }: ColumnTableProps) {
  const { text } = useWidget();
  return (
    <div className="rw-card rw-flush">
      <table className="rw-table rw-columns">
        <thead>
          <tr>
            <th scope="col">{text.columnHeading}</th>
            <th scope="col">{text.fieldHeading}</th>
            <th scope="col">{text.reasonHeading}</th>
          </tr>
        </thead>
        <tbody>
          {mapping.columns.map(({ column, reason }, i) => (
            <tr key={`${i} ${column}`}>
              <th scope="row">{column}</th>
              <td>
                <select
                  className="rw-select"
                  aria-label={text.fieldOf(column)}
                  value={fieldOfColumn(mapping, overrides, column) ?? ''}
                  onChange={(event) => onDecide(decide(mapping, overrides, column, event.currentTarget.value || null))}
                >
                  <FieldOptions />
                </select>
              </td>
              <td className="rw-quiet">{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What was worked out, and what would help; the required fields first. */
function Notes({ mapping: { derived, missing } }: { readonly mapping: Mapping }) {
  const { text, format } = useWidget();
  const wanted = missing.toSorted((a, b) => Number(b.required) - Number(a.required)).slice(0, MOST_SUGGESTIONS);
  return (
    <>
      {derived.length > 0 ? (
        <details className="rw-notes">
          <summary>{text.derivedTitle}</summary>
          <ul>{derived.map(({ field, from }) => <li key={field}>{text.derived(fieldLabel(field), format.list(from.map(fieldLabel)))}</li>)}</ul>
        </details>
      ) : null}
      {wanted.length > 0 ? (
        <details className="rw-notes">
          <summary>{text.missingTitle}</summary>
          <ul>{wanted.map(({ field, suggestion }) => <li key={field}>{suggestion}</li>)}</ul>
        </details>
      ) : null}
    </>
  );
}
