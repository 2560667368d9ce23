import { useId, useState } from 'react';
import { useWidget } from '../../context.ts';
import { StepHeading } from '../../ui/step-heading.tsx';

export interface ChooseOneStepProps {
  readonly title: string;
  readonly lead: string;
  /** Names the group for screen readers. */
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly note: string | null }[];
  readonly action: string;
  readonly onChoose: (value: string) => void;
  readonly onCancel: () => void;
}

/** One question before the file can be read: which column, which sheet. */
export function ChooseOneStep({ title, lead, legend, options, action, onChoose, onCancel }: ChooseOneStepProps) {
  const { text } = useWidget();
  const [chosen, setChosen] = useState(options[0]?.value ?? '');
  const name = useId();
  return (
    <section className="rw-step-body">
      <StepHeading>{title}</StepHeading>
      <p className="rw-lead">{lead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(chosen);
        }}
      >
        <fieldset className="rw-choices">
          <legend className="rw-hidden">{legend}</legend>
          {options.map(({ value, note }) => (
            <label key={value} className="rw-choice">
              <input
                type="radio"
                name={name}
                value={value}
                checked={value === chosen}
                onChange={() => setChosen(value)}
              />
              <span>
                <strong>{value}</strong>
                {note === null ? null : <span className="rw-quiet"> {note}</span>}
              </span>
            </label>
          ))}
        </fieldset>
        <div className="rw-actions">
          <button type="submit" className="rw-button rw-primary">
            {action}
          </button>
          <button type="button" className="rw-button" onClick={onCancel}>
            {text.cancel}
          </button>
        </div>
      </form>
    </section>
  );
}
