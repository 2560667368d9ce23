import { useId, useState } from 'react';
import { useWidget } from '../context.ts';
import { Reasons } from '../dashboard/reasons.tsx';
import { useOverviewText } from '../text/overview/use-overview-text.ts';
import type { WorkItemProps } from './work-item-props.ts';

const SNOOZE_DAYS = [7, 14, 30] as const;
const MAX_NOTE = 2_000;
const MAX_OWNER = 200;
const DAY_MS = 86_400_000;
/** What the API does not take in a name. */
const CONTROL_CHARACTERS = /\p{Cc}/gu;

/** Note, owner and snooze of a customer, and all reasons for the score. */
export function WorkDetails({ result, entry, onChange }: Pick<WorkItemProps, 'result' | 'entry' | 'onChange'>) {
  const { text: base, format } = useWidget();
  const text = useOverviewText();
  const id = useId();
  const [note, setNote] = useState(entry.note ?? '');
  const [owner, setOwner] = useState(entry.owner ?? '');
  const [days, setDays] = useState('keep');
  const [saving, setSaving] = useState(false);

  async function save(): Promise<void> {
    setSaving(true);
    const named = owner.replaceAll(CONTROL_CHARACTERS, ' ').trim();
    const snoozed =
      days === 'keep'
        ? {}
        : { snoozed_until: days === '0' ? null : new Date(Date.now() + Number(days) * DAY_MS).toISOString() };
    await onChange(
      { note: note.trim() === '' ? null : note, owner: named === '' ? null : named, ...snoozed },
      days === 'keep' || days === '0' ? '' : text.workSnoozed,
    );
    setSaving(false);
    setDays('keep');
  }
  return (
    <>
      <form
        className="rw-work-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label htmlFor={`${id}-note`} className="rw-wide">
          <span>{text.workNote}</span>
          <textarea
            id={`${id}-note`}
            rows={2}
            maxLength={MAX_NOTE}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </label>
        <label htmlFor={`${id}-owner`}>
          <span>{text.workOwner}</span>
          <input
            id={`${id}-owner`}
            type="text"
            maxLength={MAX_OWNER}
            value={owner}
            onChange={(event) => setOwner(event.currentTarget.value)}
          />
        </label>
        <label htmlFor={`${id}-snooze`}>
          <span>{text.workSnooze}</span>
          <select
            id={`${id}-snooze`}
            className="rw-select"
            value={days}
            onChange={(event) => setDays(event.currentTarget.value)}
          >
            <option value="keep">
              {entry.snoozed_until === null
                ? text.workSnoozeNot
                : text.workSnoozedUntil(format.day(entry.snoozed_until))}
            </option>
            {SNOOZE_DAYS.map((one) => (
              <option key={one} value={one}>
                {text.workSnoozeDays(one, format.whole(one))}
              </option>
            ))}
            {entry.snoozed_until === null ? null : <option value="0">{text.workSnoozeNot}</option>}
          </select>
        </label>
        <button type="submit" className="rw-button" disabled={saving}>
          {saving ? base.saving : text.workSave}
        </button>
      </form>
      <Reasons row={result} />
    </>
  );
}
