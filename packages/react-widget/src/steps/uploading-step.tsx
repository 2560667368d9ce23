import { useWidget } from '../context.ts';
import { Progress } from '../parts/progress.tsx';
import { StepHeading } from '../parts/step-heading.tsx';
import type { SourceFile } from '../state/journey.ts';

/** While the file is sent, mapped and validated, which the API does in one. */
export function UploadingStep({ file, onCancel }: { readonly file: SourceFile | null; readonly onCancel: () => void }) {
  const { text, format } = useWidget();
  return (
    <section className="rw-step-body">
      <StepHeading>{text.uploadingTitle}</StepHeading>
      <p className="rw-lead" role="status">{file === null ? text.preparingSample : text.uploading(file.name, format.bytes(file.blob.size))}</p>
      <Progress label={text.uploadingTitle} fraction={null} />
      <div className="rw-actions">
        <button type="button" className="rw-button" onClick={onCancel}>{text.cancel}</button>
      </div>
    </section>
  );
}
