import type { ResultRow } from '@retainwise/sdk';
import type { WorklistEntry, WorklistUpdate } from '../data/api-types.ts';
import type { Format } from '../text/format.ts';

export interface WorkItemProps {
  readonly result: ResultRow;
  readonly entry: WorklistEntry;
  readonly money: Format;
  /** Resolves with whether it was saved. `words` say what was decided; empty for mere notes. */
  readonly onChange: (change: WorklistUpdate, words: string) => Promise<boolean>;
  readonly onUndo: () => Promise<void>;
  readonly onCustomer: ((customerId: string) => void) | undefined;
}
