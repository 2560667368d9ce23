import { useId, useRef, useState } from 'react';
import { useWidget } from '../context.ts';
import { TellingState } from '../telling/telling-state.tsx';
import { useTelling } from '../telling/use-telling.ts';
import { useReportText } from '../text/report/use-report-text.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';

const FILE_TYPES = '.csv,.tsv,.txt,.xlsx';

/** Who left, as a file, and up to which day all of them are told. */
export function TellCard({ observedThrough }: { readonly observedThrough: string | null }) {
  const { text: common } = useWidget();
  const text = useReportText();
  const { telling, controls } = useTelling();
  const [day, setDay] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const isSending = telling.step === 'sending';
  return (
    <section className="rw-card rw-tell" aria-labelledby={id}>
      <div className="rw-card-head">
        <h3 id={id}>{common.tellTitle}</h3>
      </div>
      <p className="rw-quiet">{common.tellLead}</p>
      <div className="rw-actions">
        <button type="button" className="rw-button" disabled={isSending} onClick={() => input.current?.click()}>
          {text.tellChoose}
        </button>
        <input
          ref={input}
          type="file"
          className="rw-hidden"
          accept={FILE_TYPES}
          aria-label={text.tellChoose}
          tabIndex={-1}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen again.
            if (file !== undefined)
              void controls.send({ name: file.name, blob: file }).finally(() => (target.value = ''));
          }}
        />
      </div>
      <TellingState telling={telling} onAnswer={controls.answer} />
      {telling.step === 'failed' ? <ProblemNotice problem={telling.problem} /> : null}
      <form
        className="rw-through"
        onSubmit={(event) => {
          event.preventDefault();
          controls.saveDay(day);
        }}
      >
        <label className="rw-field">
          <span>{text.tellThrough}</span>
          <input
            type="date"
            className="rw-number rw-date"
            required
            value={day}
            min={observedThrough?.slice(0, 10)}
            onChange={({ target }) => setDay(target.value)}
          />
        </label>
        <button type="submit" className="rw-button" disabled={isSending || day === ''}>
          {text.tellThroughSave}
        </button>
      </form>
    </section>
  );
}
