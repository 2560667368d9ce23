import type { Owner } from '@retainwise/platform';

/** As it is shown: null for what is the account's own. */
export function presentReference({ reference }: Owner): string | null {
  return reference === '' ? null : reference;
}
