import { useWidget } from '../../context.ts';
import { Progress } from '../../ui/progress.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import type { SourceFile } from '../state/journey.ts';

export interface UploadingStepProps {
  readonly file: SourceFile | null;
  readonly sent: number | null;
  readonly onCancel: () => void;
}

/** While the file is sent, mapped and validated, which the API does in one. */
export function UploadingStep({ file, sent, onCancel }: UploadingStepProps) {
  const { text, format } = useWidget();
  return (
    <section className="rw-step-body">
      <StepHeading>{text.uploadingTitle}</StepHeading>
      <p className="rw-lead" role="status">
        {file === null ? text.preparingSample : text.uploading(file.name, format.bytes(file.blob.size))}
      </p>
      {/* Once all is sent, nobody knows how long the API will look at it. */}
      <Progress label={text.uploadingTitle} fraction={sent === 1 ? null : sent} />
      <div className="rw-actions">
        <button type="button" className="rw-button" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </section>
  );
}
