import type { HeaderName } from '../header/header-name.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';

/** How well a column's values fit a field. `veto` forbids the pairing whatever the header. */
export type Verdict = 'veto' | 'doubt' | 'neutral' | 'confirm';

export interface Fit {
  readonly verdict: Verdict;
  /** What was found in the values, for the reason: "the values are dates". Empty for `neutral`. */
  readonly because: string;
}

export type FitRule = (profile: ColumnProfile, name: HeaderName) => Fit;

export const veto = (because: string): Fit => ({ verdict: 'veto', because });
export const doubt = (because: string): Fit => ({ verdict: 'doubt', because });
export const confirm = (because: string): Fit => ({ verdict: 'confirm', because });
export const neutral: Fit = { verdict: 'neutral', because: '' };
