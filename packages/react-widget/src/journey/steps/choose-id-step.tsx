import { useId, useState } from 'react';
import { useWidget } from '../../context.ts';
import type { IdCandidate } from '../../mapping/id-candidates.ts';
import { StepHeading } from '../../ui/step-heading.tsx';

export interface ChooseIdStepProps {
  readonly filename: string;
  readonly candidates: readonly IdCandidate[];
  readonly onChoose: (column: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the customer id column, the only required one, when the API does not find it. */
export function ChooseIdStep({ filename, candidates, onChoose, onCancel }: ChooseIdStepProps) {
  const { text } = useWidget();
  const [chosen, setChosen] = useState(candidates[0]?.column ?? '');
  const name = useId();
  return (
    <section className="rw-step-body">
      <StepHeading>{text.chooseIdTitle}</StepHeading>
      <p className="rw-lead">{text.chooseIdLead(filename)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(chosen);
        }}
      >
        <fieldset className="rw-choices">
          <legend className="rw-hidden">{text.chooseIdLegend}</legend>
          {candidates.map(({ column, examples }) => (
            <label key={column} className="rw-choice">
              <input
                type="radio"
                name={name}
                value={column}
                checked={column === chosen}
                onChange={() => setChosen(column)}
              />
              <span>
                <strong>{column}</strong>
                {examples.length > 0 ? (
                  <span className="rw-quiet"> {text.chooseIdExamples(examples.join(', '))}</span>
                ) : null}
              </span>
            </label>
          ))}
        </fieldset>
        <div className="rw-actions">
          <button type="submit" className="rw-button rw-primary">
            {text.chooseIdContinue}
          </button>
          <button type="button" className="rw-button" onClick={onCancel}>
            {text.cancel}
          </button>
        </div>
      </form>
    </section>
  );
}
