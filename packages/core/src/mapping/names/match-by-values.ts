import { fieldPhrase, phrase } from '../../phrases/phrase.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { oneOf } from '../../schema/one-of.ts';
import { readCategories } from '../evidence/category-words.ts';
import { inCountries } from '../evidence/country-words.ts';
import { areNamedTenures } from '../evidence/tenure-fit.ts';
import type { HeaderName } from '../header/header-name.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { COMMON_CURRENCY_CODES } from '../vocabulary/currencies.ts';
import { OTHER_COUNTRIES, OTHER_PERIODS, SALUTATIONS } from '../vocabulary/other-headers.ts';
import { CARD_HEADERS, PAYMENT_METHODS } from '../vocabulary/payment-methods.ts';
import type { NameMatch } from './name-match.ts';

const NEARLY_ALL = 0.9;
const ENOUGH_CELLS = 4;
const STRENGTH = 0.62;
const CURRENCY_CODES = new RegExp(`^${oneOf(COMMON_CURRENCY_CODES)}$`);
const PAYMENT_WORDS = new RegExp(`(?:^| )${oneOf(PAYMENT_METHODS)}(?: |$)`);

const SAYS_CARD = new RegExp(`^${oneOf(CARD_HEADERS)}$`);
const SALUTATION = new RegExp(`^${oneOf(SALUTATIONS)}$`);

const OTHER_TIME = new RegExp(`^${oneOf(OTHER_PERIODS)}$`);

const NO_COUNTRY = new RegExp(`^${oneOf(OTHER_COUNTRIES)}$`);

/** Fields that their values identify whatever the header: payment method, currency, country, contract. */
export function matchByValues({ raw, words }: HeaderName, profile: ColumnProfile): NameMatch[] {
  if (profile.filled < ENOUGH_CELLS || profile.numberShare > 0) return [];
  const found: FieldName[] = [];
  const share = (pattern: RegExp) => shareOf(profile, pattern);
  if (share(CURRENCY_CODES) >= NEARLY_ALL) found.push('currency');
  if (share(PAYMENT_WORDS) >= NEARLY_ALL && profile.distinct >= 2 && !words.some((word) => SAYS_CARD.test(word)))
    found.push('payment_method');
  if (inCountries(profile) && !words.some((word) => NO_COUNTRY.test(word))) found.push('country');
  const periods = readCategories('contract_type', profile);
  if (
    periods.known >= NEARLY_ALL &&
    periods.categories.size >= 2 &&
    !words.some((word) => OTHER_TIME.test(word)) &&
    !areNamedTenures(profile, words) &&
    [...profile.words.keys()].some((text) => text.length > 2)
  )
    found.push('contract_type');
  const genders = readCategories('gender', profile);
  if (genders.known >= NEARLY_ALL && genders.categories.size >= 2 && !words.some((word) => SALUTATION.test(word)))
    found.push('gender');
  const access = readCategories('internet_service', profile);
  if (access.known >= NEARLY_ALL && access.categories.has('dsl') && access.categories.has('fiber_optic'))
    found.push('internet_service');
  return found.map((field) => ({
    field,
    strategy: 'values',
    strength: STRENGTH,
    because: phrase('name.typical_values', { header: raw, field: fieldPhrase(field) }),
  }));
}

function shareOf({ words }: ColumnProfile, pattern: RegExp): number {
  let known = 0;
  let all = 0;
  for (const [text, count] of words) {
    all += count;
    if (pattern.test(text)) known += count;
  }
  return all === 0 ? 0 : known / all;
}
