import type { Phrase } from '../../phrases/phrase.ts';
import type { HeaderName } from '../header/header-name.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';

/** How well a column's values fit a field. `veto` forbids the pairing whatever the header. */
export type Verdict = 'veto' | 'doubt' | 'neutral' | 'confirm';

export interface Fit {
  readonly verdict: Verdict;
  /** What was found in the values, for the reason: phrase('values.are_dates'). Null for `neutral`. */
  readonly because: Phrase | null;
}

export type FitRule = (profile: ColumnProfile, name: HeaderName) => Fit;

export const veto = (because: Phrase): Fit => ({ verdict: 'veto', because });
export const doubt = (because: Phrase): Fit => ({ verdict: 'doubt', because });
export const confirm = (because: Phrase): Fit => ({ verdict: 'confirm', because });
export const neutral: Fit = { verdict: 'neutral', because: null };
