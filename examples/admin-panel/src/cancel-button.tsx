import { RetainWiseError, type Prediction, type RetainWise } from '@retainwise/sdk';
import { useState } from 'react';

export interface CancelButtonProps {
  readonly client: RetainWise;
  readonly prediction: Prediction;
  /** It was cancelled, or had ended: the list is to be read again. */
  readonly onChange: () => void;
}

/** The prediction has ended already. */
const HAS_ENDED = 'ERR-4005';

/** Cancels an unfinished prediction of the list. It goes away with the next reading; the focus then is on its row. */
export function CancelButton({ client, prediction: { id, filename }, onChange }: CancelButtonProps) {
  const [state, setState] = useState<'ready' | 'asked' | 'refused'>('ready');
  const cancel = async (button: HTMLElement): Promise<void> => {
    if (state === 'asked') return;
    setState('asked');
    try {
      await client.predictions.cancel(id);
    } catch (error) {
      if (!(error instanceof RetainWiseError && error.code === HAS_ENDED)) {
        setState('refused');
        return;
      }
    }
    if (document.activeElement === button) button.closest('li')?.querySelector('a')?.focus();
    onChange();
  };
  return (
    <div className="predictions-cancel">
      <button
        type="button"
        className="button"
        aria-label={state === 'asked' ? `Cancelling ${filename}` : `Cancel ${filename}`}
        aria-disabled={state === 'asked' || undefined}
        onClick={(event) => void cancel(event.currentTarget)}
      >
        {state === 'asked' ? 'Cancelling …' : 'Cancel'}
      </button>
      {state === 'refused' ? <span role="alert">It could not be cancelled, and continues.</span> : null}
    </div>
  );
}
