import { useId, useRef, useState, type DragEvent } from 'react';
import { useWidget } from '../../context.ts';
import { Choice } from '../../ui/choice.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { checkFile } from '../state/check-file.ts';
import type { Attempt, FileKind, SourceFile } from '../state/journey.ts';
import { localProblem, type WidgetProblem } from '../../problem.ts';

export interface UploadStepProps {
  readonly problem: WidgetProblem | null;
  /** The failed attempt, to retry it. */
  readonly again: Attempt | null;
  readonly maxBytes: number;
  readonly showSample: boolean;
  readonly kind: FileKind;
  /** Null where the page has decided it. */
  readonly onKind: ((kind: FileKind) => void) | null;
  /** Whether the file is said to have all customers; null where that is not asked. */
  readonly complete: boolean | null;
  readonly onComplete: (complete: boolean) => void;
  /** Whether the heading takes the focus; not on the first step of a visit. */
  readonly focus: boolean;
  /** `more` are the files after the first. */
  readonly onUpload: (attempt: Attempt, more?: readonly SourceFile[]) => void;
}

const ACCEPTED = [
  '.csv',
  '.tsv',
  '.txt',
  '.xlsx',
  'text/csv',
  'text/tab-separated-values',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
].join(',');

/** Takes a file by drag and drop or by the file dialog, or the generated sample. */
export function UploadStep({
  problem,
  again,
  maxBytes,
  showSample,
  kind,
  onKind,
  complete,
  onComplete,
  focus,
  onUpload,
}: UploadStepProps) {
  const { text, format } = useWidget();
  const [refused, setRefused] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const meaning = useId();

  function take(files: FileList | null): void {
    const chosen = [...(files ?? [])];
    for (const file of chosen) {
      const { name, size } = file;
      const refusal = checkFile(file, maxBytes);
      if (refusal === null) continue;
      setRefused(
        {
          empty: text.fileEmpty(name),
          too_large: text.fileTooLarge(name, format.bytes(size), format.bytes(maxBytes)),
          wrong_kind: text.fileWrongKind(name),
        }[refusal],
      );
      return;
    }
    const [first, ...more] = chosen.map((file) => ({ name: file.name, blob: file }));
    if (first !== undefined) onUpload({ file: first, overrides: {} }, more);
  }
  const drag = (event: DragEvent, inside: boolean): void => {
    event.preventDefault();
    setOver(inside);
  };
  const isTelling = kind === 'leavers';
  const shown = refused === null ? problem : localProblem(refused);

  return (
    <section className="rw-step-body">
      <StepHeading focus={focus}>{isTelling ? text.tellTitle : text.uploadTitle}</StepHeading>
      {onKind === null ? null : (
        <div className="rw-file-kind">
          <Choice
            legend={text.kindLegend}
            value={kind}
            options={[
              ['customers', text.kindCustomers],
              ['leavers', text.kindLeavers],
            ]}
            onChange={onKind}
          />
        </div>
      )}
      <p className="rw-lead">{isTelling ? text.tellLead : text.uploadLead}</p>
      {shown ? <ProblemNotice problem={shown} {...(again ? { onRetry: () => onUpload(again) } : {})} /> : null}
      {/* For the mouse only: the button inside does the same for keyboards. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={over ? 'rw-drop rw-drop-over' : 'rw-drop'}
        onDragEnter={(event) => drag(event, true)}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, event.currentTarget.contains(event.relatedTarget as Node | null))}
        onDrop={(event) => {
          drag(event, false);
          take(event.dataTransfer.files);
        }}
      >
        <svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true" className="rw-drop-icon">
          <path d="M12 16V4m0 0 4.5 4.5M12 4 7.5 8.5M4 16v3a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-3" />
        </svg>
        <p>{text.dropHere}</p>
        <button
          type="button"
          className="rw-button rw-primary"
          aria-describedby={hint}
          onClick={() => input.current?.click()}
        >
          {text.chooseFile}
        </button>
        <input
          ref={input}
          type="file"
          multiple
          accept={ACCEPTED}
          hidden
          aria-label={text.chooseFile}
          onChange={(event) => {
            take(event.currentTarget.files);
            // Allows choosing the same file again.
            event.currentTarget.value = '';
          }}
        />
        <p id={hint} className="rw-quiet">
          {text.fileKinds(format.bytes(maxBytes))}
        </p>
      </div>
      {complete === null || isTelling ? null : (
        <div className="rw-complete">
          <label className="rw-choice">
            <input
              type="checkbox"
              checked={complete}
              aria-describedby={meaning}
              onChange={({ target }) => onComplete(target.checked)}
            />
            <span>{text.completeList}</span>
          </label>
          <p id={meaning} className="rw-quiet">
            {text.completeListMeans}
          </p>
        </div>
      )}
      {showSample && !isTelling ? (
        <button type="button" className="rw-link" onClick={() => onUpload({ file: null, overrides: {} })}>
          {text.trySample}
        </button>
      ) : null}
    </section>
  );
}
