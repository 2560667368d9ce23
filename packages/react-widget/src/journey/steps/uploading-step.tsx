import { useWidget } from '../../context.ts';
import { Progress } from '../../ui/progress.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import type { SourceFile } from '../state/journey.ts';

export interface UploadingStepProps {
  readonly file: SourceFile | null;
  readonly sent: number | null;
  readonly onCancel: () => void;
}

/** Shown while the file is uploaded, mapped and validated, which is one request. */
export function UploadingStep({ file, sent, onCancel }: UploadingStepProps) {
  const { text, format } = useWidget();
  return (
    <section className="rw-step-body">
      <StepHeading>{text.uploadingTitle}</StepHeading>
      <p className="rw-lead" role="status">
        {file === null ? text.preparingSample : text.uploading(file.name, format.bytes(file.blob.size))}
      </p>
      {/* Once the file is sent, the time that the API needs for it is unknown. */}
      <Progress label={text.uploadingTitle} fraction={sent === 1 ? null : sent} />
      <div className="rw-actions">
        <button type="button" className="rw-button" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </section>
  );
}
