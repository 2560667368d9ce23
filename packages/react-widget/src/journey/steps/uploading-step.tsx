import { useWidget } from '../../context.ts';
import { Progress } from '../../ui/progress.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import type { SourceFile } from '../state/journey.ts';

export interface UploadingStepProps {
  readonly file: SourceFile | null;
  readonly sent: number | null;
  /** That had arrived in an earlier upload of the file. */
  readonly resumedBytes: number;
  readonly secondsLeft: number | null;
  readonly onCancel: () => void;
}

/** Larger files are sent in parts, which the API keeps for a day. */
const PARTS_FROM_BYTES = 8 * 2 ** 20;

/** Shown while the file is uploaded, mapped and validated. */
export function UploadingStep({ file, sent, resumedBytes, secondsLeft, onCancel }: UploadingStepProps) {
  const { text, format } = useWidget();
  return (
    <section className="rw-step-body">
      <StepHeading>{text.uploadingTitle}</StepHeading>
      <p className="rw-lead" role="status">
        {file === null ? text.preparingSample : text.uploading(file.name, format.bytes(file.blob.size))}
      </p>
      {resumedBytes > 0 ? (
        <p className="rw-lead" role="status">
          {text.uploadResumed(format.bytes(resumedBytes))}
        </p>
      ) : file !== null && file.blob.size > PARTS_FROM_BYTES ? (
        <p className="rw-quiet">{text.uploadCanContinue}</p>
      ) : null}
      {/* Once the file is sent, the time that the API needs for it is unknown. */}
      <Progress label={text.uploadingTitle} fraction={sent === 1 ? null : sent} />
      {secondsLeft === null ? null : <p className="rw-quiet">{text.timeLeft(format.duration(secondsLeft))}</p>}
      <div className="rw-actions">
        <button type="button" className="rw-button" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </section>
  );
}
