import { phrase, type Phrase } from '../../phrases/phrase.ts';
import { oneOf } from '../../schema/one-of.ts';
import { readCategories } from '../evidence/category-words.ts';
import type { HeaderName } from '../header/header-name.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import {
  AMOUNT_QUALIFIERS,
  AMOUNT_WORDS,
  IN_USE,
  KIND_OWNERS,
  KIND_WORDS,
  MADE_UP_NAMES,
  OF,
  OF_WHICH,
  PARTIAL_AMOUNTS,
  VENDOR_PEOPLE,
} from '../vocabulary/general-headers.ts';
import { CONTRACTS, INSURED_THINGS, KINDS_OF_PRODUCTS, PRODUCT_KINDS } from '../vocabulary/cover.ts';
import { PER_UNIT } from '../vocabulary/intervals.ts';
import { PLAN_NAMES } from '../vocabulary/plan-names.ts';
import type { NameMatch } from './name-match.ts';
import { spelledOut } from './spelled-out.ts';

const NEARLY_ALL = 0.9;
const ENOUGH_CELLS = 4;
const MADE_UP = new RegExp(String.raw`^${oneOf(MADE_UP_NAMES)}?(?: \d+)*$`);
const OUR_PEOPLE = new RegExp(`(?:^| )${oneOf(VENDOR_PEOPLE)}(?: |$)`);

const OF_WHAT = oneOf(AMOUNT_QUALIFIERS);
const MONEY_WORDS = new RegExp(
  `^(?:${OF_WHAT} )?${oneOf(AMOUNT_WORDS)}$|^${oneOf(AMOUNT_WORDS)} ${oneOf(OF)} ${OF_WHAT}$`,
);
/** `price per seat`, `Einzelpreis`: to be multiplied by a quantity. */
const FOR_ONE = new RegExp(`^(?:${oneOf(AMOUNT_WORDS)} )?${oneOf(PER_UNIT)}$`);
const HALF_NAMED = new RegExp(`^${oneOf(PARTIAL_AMOUNTS)}$`);

/**
 * Fields that the values alone suggest, where the header is too general. The strength is low: relations must confirm
 * money.
 */
export function matchValues(name: HeaderName, profile: ColumnProfile): NameMatch[] {
  const words = name.words.join(' ');
  if (profile.filled < ENOUGH_CELLS) return [];
  if (profile.emailShare >= NEARLY_ALL && profile.uniqueness >= NEARLY_ALL && !OUR_PEOPLE.test(words))
    return [match('email', 0.62, phrase('values.are_different_email_addresses'))];
  const bare = name.readings.find(
    ({ words: reading }) => MONEY_WORDS.test(reading) || HALF_NAMED.test(reading) || FOR_ONE.test(reading),
  );
  if (bare !== undefined && profile.numberShare >= NEARLY_ALL && profile.dateShare < 0.5) {
    const because = phrase('name.amount', { header: name.raw });
    return [
      match('monthly_charges', UNCONFIRMED, because),
      match('annual_charges', UNCONFIRMED, because),
      match('total_charges', UNCONFIRMED, because),
    ];
  }
  if (SAYS_KIND.test(spelledOut(words)) && namePlans(profile))
    return [match('plan', 0.66, phrase('values.are_common_plan_names'))];
  if ((SAYS_PRODUCT_KIND.test(words) || SAYS_CONTRACT.test(words)) && namePlans(profile))
    return [match('plan', 0.66, phrase('values.are_common_plan_names'))];
  if (SAYS_PRODUCT_KIND.test(words) && mostly(profile, INSURED))
    return [match('plan', 0.66, phrase('values.are_kinds_of_insurance'))];
  if (name.readings.some(({ words: reading }) => SAYS_USED.test(reading)) && profile.integerShare === 1)
    return [match('seats_used', UNCONFIRMED, phrase('name.in_use', { header: name.raw }))];
  return MADE_UP.test(words) ? fromValuesAlone(profile) : [];
}

const SAYS_KIND = new RegExp(`^(?:${oneOf(KIND_OWNERS)} )?${oneOf(KIND_WORDS)}$`);
const SAYS_USED = new RegExp(`^(?:${oneOf(OF_WHICH)} )?${oneOf(IN_USE)}$`);
const PLAN_WORDS = new RegExp(`(?:^| )${oneOf(PLAN_NAMES)}(?: |$)`);

const INSURED = new RegExp(`^${oneOf(INSURED_THINGS)}$`);
const KIND = oneOf(KIND_WORDS);
const PRODUCT = oneOf(KINDS_OF_PRODUCTS);
/** `product_type`, `tipo_poliza`, `Art der Versicherung`, `Versicherungsart`. */
const SAYS_PRODUCT_KIND = new RegExp(
  `^(?:${PRODUCT} ${KIND}|${KIND} (?:${oneOf([...OF, 'd', 'der'])} )?${PRODUCT}|${oneOf(PRODUCT_KINDS)})$`,
);

const SAYS_CONTRACT = new RegExp(`^(?:${oneOf(KIND_OWNERS)} )?${oneOf(CONTRACTS)}$`);

const namePlans = (profile: ColumnProfile): boolean => mostly(profile, PLAN_WORDS);

function mostly({ words, distinct, filled }: ColumnProfile, kind: RegExp): boolean {
  let known = 0;
  for (const [text, count] of words) if (kind.test(text)) known += count;
  return distinct >= 2 && known >= filled * NEARLY_ALL;
}

/** Too weak to be chosen unless another column confirms it. */
const UNCONFIRMED = 0.4;

function fromValuesAlone(profile: ColumnProfile): NameMatch[] {
  const { known, categories } = readCategories('contract_type', profile);
  if (known >= NEARLY_ALL && categories.size >= 2 && profile.numberShare === 0)
    return [match('contract_type', 0.65, phrase('values.are_contract_periods'))];
  const looksLikeIds =
    profile.uniqueness === 1 &&
    profile.digitShare === 1 &&
    profile.spaceShare === 0 &&
    profile.dateShare === 0 &&
    profile.numberShare === 0;
  return looksLikeIds ? [match('customer_id', 0.63, phrase('values.are_different_codes'))] : [];
}

function match(field: NameMatch['field'], strength: number, because: Phrase): NameMatch {
  return { field, strategy: 'values', strength, because };
}
