import type { Mapping, Overrides } from '@retainwise/sdk';
import { useState } from 'react';
import { useWidget } from '../../context.ts';
import { ColumnTable } from '../../mapping/column-table.tsx';
import { fieldOfColumn, type Answers } from '../../mapping/decisions.ts';
import { Questions } from '../../mapping/questions.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import type { Journey } from '../state/journey.ts';

export interface MappingStepProps {
  readonly journey: Extract<Journey, { step: 'mapping' }>;
  readonly onConfirm: (overrides: Overrides, answers: Answers) => void;
  readonly onRetry: () => void;
  readonly onRestart: () => void;
}

const MAX_SUGGESTIONS = 4;

/** The mapping: questions first, then every column, each of which can be changed. */
export function MappingStep({ journey, onConfirm, onRetry, onRestart }: MappingStepProps) {
  const { text, format } = useWidget();
  const { mapping, problem, saving, upload } = journey;
  // The journey's decisions change when the mapping arrives: it brings those about an earlier file.
  const [decided, setOverrides] = useState<Overrides | null>(null);
  const [answered, setAnswers] = useState<Answers | null>(null);
  const overrides = decided ?? journey.overrides;
  const answers = answered ?? journey.answers;
  const understood =
    mapping?.columns.filter(({ column }) => fieldOfColumn(mapping, overrides, column) !== null).length ?? 0;
  return (
    <section className="rw-step-body">
      <StepHeading>{text.mappingTitle}</StepHeading>
      <p className="rw-lead">
        {mapping ? text.mappingLead(format.whole(understood), format.whole(mapping.columns.length)) : upload.filename}
      </p>
      {problem ? <ProblemNotice problem={problem} {...(mapping ? {} : { onRetry })} /> : null}
      {mapping ? (
        <>
          {journey.fromEarlier ? <p className="rw-card rw-saved">{text.mappingFromEarlier}</p> : null}
          <Questions
            mapping={mapping}
            overrides={overrides}
            answers={answers}
            onDecide={setOverrides}
            onAnswer={setAnswers}
          />
          <ColumnTable mapping={mapping} overrides={overrides} onDecide={setOverrides} />
          <Notes mapping={mapping} />
        </>
      ) : problem ? null : (
        <Skeleton rows={8} />
      )}
      <div className="rw-actions">
        <button
          type="button"
          className="rw-button rw-primary"
          disabled={!mapping || saving}
          onClick={() => onConfirm(overrides, answers)}
        >
          {saving ? text.saving : text.continue}
        </button>
        <button type="button" className="rw-button" onClick={onRestart}>
          {text.startOver}
        </button>
      </div>
    </section>
  );
}

/** Derived fields, and missing fields that would improve the scores, required ones first. */
function Notes({ mapping: { derived, missing } }: { readonly mapping: Mapping }) {
  const { text, format, fieldLabel, say } = useWidget();
  const wanted = missing.toSorted((a, b) => Number(b.required) - Number(a.required)).slice(0, MAX_SUGGESTIONS);
  return (
    <>
      {derived.length > 0 ? (
        <details className="rw-notes">
          <summary>{text.derivedTitle}</summary>
          <ul>
            {derived.map(({ field, from }) => (
              <li key={field}>{text.derived(fieldLabel(field), format.list(from.map((each) => fieldLabel(each))))}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {wanted.length > 0 ? (
        <details className="rw-notes" open={wanted.some(({ required }) => required)}>
          <summary>{text.missingTitle}</summary>
          <ul>
            {wanted.map(({ field, suggestion, suggestion_phrase }) => (
              <li key={field}>
                <strong>{fieldLabel(field)}</strong> · {say(suggestion_phrase, suggestion)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
