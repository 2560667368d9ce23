import { useWidget } from '../context.ts';
import type { FileKind, Journey } from './state/journey.ts';

/** Among the steps to the results of customers. */
const POSITION: Readonly<Record<Exclude<Journey['step'], 'telling'>, number>> = {
  upload: 0,
  uploading: 0,
  choose_sheet: 1,
  choose_id: 1,
  mapping: 1,
  validation: 2,
  scoring: 3,
  results: 4,
};

/** The list of steps, with the current one marked: fewer for a file of who left. */
export function Stepper({ journey, kind }: { readonly journey: Journey; readonly kind: FileKind }) {
  const { text } = useWidget();
  const isTelling = journey.step === 'telling' || (journey.step === 'upload' && kind === 'leavers');
  const at = journey.step === 'telling' ? Number(journey.done) : POSITION[journey.step];
  const names = isTelling
    ? [text.stepUpload, text.stepResults]
    : [text.stepUpload, text.stepMapping, text.stepValidation, text.stepScoring, text.stepResults];
  return (
    <ol className="rw-stepper" aria-label={text.stepsLabel}>
      {names.map((name, i) => (
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
