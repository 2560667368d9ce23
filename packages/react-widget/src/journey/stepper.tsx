import { useWidget } from '../context.ts';
import type { Journey } from './state/journey.ts';

const POSITION: Readonly<Record<Journey['step'], number>> = {
  upload: 0,
  uploading: 0,
  choose_sheet: 1,
  choose_id: 1,
  mapping: 1,
  validation: 2,
  scoring: 3,
  results: 4,
};

/** The list of steps, with the current one marked. */
export function Stepper({ step }: { readonly step: Journey['step'] }) {
  const { text } = useWidget();
  const at = POSITION[step];
  return (
    <ol className="rw-stepper" aria-label={text.stepsLabel}>
      {[text.stepUpload, text.stepMapping, text.stepValidation, text.stepScoring, text.stepResults].map((name, i) => (
        <li
          key={name}
          className={i < at ? 'rw-step rw-step-done' : i === at ? 'rw-step rw-step-current' : 'rw-step'}
          aria-current={i === at ? 'step' : undefined}
        >
          <span className="rw-step-mark" aria-hidden="true">
            {i < at ? '✓' : i + 1}
          </span>
          <span className="rw-step-name">{name}</span>
          {i < at ? <span className="rw-hidden"> ({text.stepDone})</span> : null}
        </li>
      ))}
    </ol>
  );
}
