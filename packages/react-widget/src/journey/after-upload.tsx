import { useWidget } from '../context.ts';
import type { WidgetProblem } from '../problem.ts';
import type { Journey, SourceFile } from './state/journey.ts';
import type { JourneyControls } from './state/use-journey.ts';
import { ChooseOneStep } from './steps/choose-one-step.tsx';
import { MappingStep } from './steps/mapping-step.tsx';
import { TellingStep } from './steps/telling-step.tsx';
import { ValidationStep } from './steps/validation-step.tsx';

export interface AfterUploadProps {
  readonly journey: Exclude<Journey, { step: 'upload' | 'uploading' | 'scoring' | 'results' }>;
  readonly controls: JourneyControls;
  readonly restart: () => void;
  /** The files behind this one, of who left. */
  readonly waiting: readonly SourceFile[];
  readonly onNext: () => void;
  readonly onError: ((problem: WidgetProblem) => void) | undefined;
}

/** The steps between a file and its scoring: loaded while the file is sent. */
export function AfterUpload({ journey, controls, restart, waiting, onNext, onError }: AfterUploadProps) {
  const { text } = useWidget();
  switch (journey.step) {
    case 'choose_sheet':
      return (
        <ChooseOneStep
          key="sheet"
          title={text.chooseSheetTitle}
          lead={text.chooseSheetLead(journey.file.name)}
          legend={text.chooseSheetTitle}
          options={journey.sheets.map((value) => ({ value, note: null }))}
          action={text.chooseSheetContinue}
          onChoose={(sheet) => controls.upload({ file: journey.file, sheet, overrides: {} })}
          onCancel={restart}
        />
      );
    case 'choose_id':
      return (
        <ChooseOneStep
          key="id"
          title={text.chooseIdTitle}
          lead={text.chooseIdLead(journey.file.name)}
          legend={text.chooseIdLegend}
          options={journey.candidates.map(({ column, examples }) => ({
            value: column,
            note: examples.length === 0 ? null : text.chooseIdExamples(examples.join(', ')),
          }))}
          action={text.chooseIdContinue}
          onChoose={(column) =>
            controls.upload({ file: journey.file, sheet: journey.sheet, overrides: { customer_id: column } })
          }
          onCancel={restart}
        />
      );
    case 'mapping':
      return (
        <MappingStep
          key={journey.upload.id}
          journey={journey}
          onConfirm={controls.confirmMapping}
          onRetry={controls.retry}
          onRestart={restart}
        />
      );
    case 'telling':
      return (
        <TellingStep
          file={journey.file}
          waiting={waiting}
          onDone={controls.told}
          onError={onError}
          onNext={onNext}
          onRestart={restart}
        />
      );
    case 'validation':
      return (
        <ValidationStep
          // A corrected file is another upload, whose findings are announced from the beginning.
          key={journey.upload.id}
          journey={journey}
          onScore={controls.score}
          onCorrect={controls.correct}
          onBack={controls.reopenMapping}
          onRetry={controls.retry}
        />
      );
  }
}
