import { phrase } from '../../phrases/phrase.ts';
import { oneOf } from '../../schema/one-of.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { HeaderName } from '../header/header-name.ts';
import { headerPeriod } from '../readings/header-period.ts';
import { AMOUNT_QUALIFIERS, AMOUNT_WORDS } from '../vocabulary/general-headers.ts';
import { PERIODIC_AMOUNTS } from '../vocabulary/header-periods.ts';
import type { NameMatch } from './name-match.ts';

const NEARLY_ALL = 0.9;
const STRENGTH = 0.64;
const AMOUNT = new RegExp(
  `^(?:${oneOf(AMOUNT_QUALIFIERS)} )?${oneOf([...AMOUNT_WORDS, ...PERIODIC_AMOUNTS])}(?: (?:eur|usd|gbp|brl|cents?))?$`,
);

/** An amount whose header names its period, which is none of the usual ones: `quarterly_fee`, "Wochenpreis". */
export function matchByPeriod(name: HeaderName, profile: ColumnProfile): NameMatch[] {
  if (profile.numberShare < NEARLY_ALL) return [];
  const named = headerPeriod(name);
  // A month or a year alone: what such amounts are called is known, and other names of that kind mean something else.
  // What a day costs is for as many days as somebody came.
  if (named === null || named.period === 'daily' || ((named.period ?? 'annual') === 'annual' && named.other === null))
    return [];
  if (!AMOUNT.test(named.rest)) return [];
  const because = phrase('name.amount_for_a_period', { header: name.raw });
  return [{ field: 'monthly_charges', strategy: 'values', strength: STRENGTH, because }];
}
