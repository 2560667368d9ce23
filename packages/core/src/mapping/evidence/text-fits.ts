import { phrase, type Phrase } from '../../phrases/phrase.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { oneOf } from '../../schema/one-of.ts';
import { STATUS_WORDS } from '../../schema/vocabulary/outcome-words.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { COUNT, COUNT_IN_ANY_LANGUAGE, PRODUCTS_IN_PLURAL } from '../vocabulary/counted-people.ts';
import { CURRENCY_CODES } from '../vocabulary/currencies.ts';
import { COLLECTION_METHODS } from '../vocabulary/payment-methods.ts';
import { BARE_CUSTOMERS, SIGN_IN_NAMES } from '../vocabulary/identifiers.ts';
import { CODE_WORDS, COVER_WORDS, OTHER_PLANS } from '../vocabulary/cover.ts';
import { PERIOD_STEMS, PLAN_NAMES, PLAN_QUALIFIERS, SUBSCRIPTION_NOUNS } from '../vocabulary/plan-names.ts';
import { DEPARTMENTS, EMPLOYMENTS } from '../vocabulary/departments.ts';
import { FAMILY_NAMES } from '../vocabulary/person-names.ts';
import { CUSTOMER_SIZES } from '../vocabulary/sizes.ts';
import {
  GROUP_HEADERS,
  INDUSTRY_STEMS,
  PARTS_OF_AREA,
  SECTOR_HEADERS,
  SHORT_INDUSTRIES,
} from '../vocabulary/industry-words.ts';
import { CUSTOMER_TIERS, LOYALTY_WORDS, TIER_PREFIXES } from '../vocabulary/tiers.ts';
import { readCategories } from './category-words.ts';
import { inCountries } from './country-words.ts';
import { confirm, doubt, neutral, veto, type Fit, type FitRule } from './fit.ts';
import { readOutcome } from './outcome-words.ts';
import { saysStatus } from './status-words.ts';

const MOSTLY = 0.8;
/** With fewer filled cells than this, repetition is not evidence. */
const ENOUGH_CELLS = 20;
/** With fewer than this it is not evidence even where there are only two or three distinct values. */
const SOME_CELLS = 8;
const A_THIRD = 0.34;
/** Words of at least this many letters that are all different are codes. */
const LONG_CODE = 10;
/** A column in which a larger share of cells is distinct does not hold plans or countries. */
const MAX_DISTINCT_SHARE = 0.8;

function notATime({ dateShare, unixShare, numberShare, max }: ColumnProfile): Fit | null {
  if (dateShare >= MOSTLY) return veto(phrase('values.are_dates'));
  return numberShare >= MOSTLY && unixShare >= MOSTLY && max > 1e9 ? veto(phrase('values.are_timestamps')) : null;
}

function yesNo(profile: ColumnProfile): boolean {
  return (
    profile.booleanShare >= 0.95 &&
    profile.distinct <= 2 &&
    profile.filled > 0 &&
    profile.filled >= profile.distinct + 1
  );
}

const fewValues = (distinct: number): Phrase =>
  distinct === 1 ? phrase('values.all_equal') : phrase('values.few_distinct', { count: distinct });

/** Names of a customer, and of its id where the values are ids. */
const BARE_CUSTOMER = new RegExp(`^${oneOf(BARE_CUSTOMERS)}$`);

const identifier: FitRule = (profile, { words }) => {
  const { numberShare, integerShare, filled, distinct, uniqueness, spaceShare, digitShare, min } = profile;
  if (profile.dateShare >= MOSTLY && numberShare < MOSTLY) return veto(phrase('values.are_dates'));
  if (numberShare >= MOSTLY && (integerShare < 1 || min < 0)) return veto(phrase('values.are_amounts'));
  if (filled >= ENOUGH_CELLS && distinct <= Math.max(2, filled * 0.05)) return veto(fewValues(distinct));
  if (filled >= SOME_CELLS && distinct === 1) return veto(fewValues(distinct));
  if (spaceShare > 0.5 && digitShare < 0.5) return veto(phrase('values.are_words'));
  if (digitShare < 0.3 && numberShare === 0 && profile.emailShare < 0.5)
    return BARE_CUSTOMER.test(words.join(' '))
      ? veto(phrase('values.are_words'))
      : doubt(phrase('values.have_no_digits'));
  if (uniqueness === 1 && filled > 1) return confirm(phrase('values.all_different'));
  const repeats = filled >= ENOUGH_CELLS ? uniqueness < HALF : filled >= SOME_CELLS && uniqueness < A_THIRD;
  return repeats ? doubt(phrase('values.repeat')) : neutral;
};

/** Who signs in under it, unless the values are names of people. */
const SIGNS_IN = new RegExp(`^${oneOf(SIGN_IN_NAMES)}$`);

const FAMILY_NAME = new RegExp(`^${oneOf(FAMILY_NAMES)}$`);

const personOrCompany: FitRule = (profile, { words }) => {
  const { numberShare, emailShare, filled, distinct } = profile;
  const time = notATime(profile);
  if (time !== null) return time;
  if (numberShare >= 0.5) return veto(phrase('values.are_numbers'));
  if (emailShare >= MOSTLY) return veto(phrase('values.are_email_addresses'));
  if (filled > 0 && profile.letterShare < 0.2) return veto(phrase('values.have_no_letters'));
  if (FAMILY_NAME.test(words.join(' '))) return veto(phrase('values.are_family_names'));
  if (yesNo(profile)) return veto(phrase('values.are_yes_and_no'));
  if (profile.spaceShare < 0.5 && SIGNS_IN.test(words.join(' '))) return veto(phrase('values.are_sign_in_names'));
  if (filled >= ENOUGH_CELLS ? distinct <= filled * 0.15 : filled >= SOME_CELLS && distinct <= filled * 0.25)
    return veto(fewValues(distinct));
  if (profile.digitShare >= 0.9 && profile.spaceShare < 0.3) return doubt(phrase('values.look_like_codes'));
  return profile.spaceShare >= 0.3 ? confirm(phrase('values.are_names')) : neutral;
};

const email: FitRule = ({ emailShare, filled }) => {
  if (emailShare >= MOSTLY) return confirm(phrase('values.are_email_addresses'));
  return filled > 0 && emailShare < 0.3
    ? veto(phrase('values.are_no_email_addresses'))
    : doubt(phrase('values.some_are_no_email_addresses'));
};

/** `Attivo` and `Non attivo`: who left and who stays, not a plan. */
function saysOutcomes(profile: ColumnProfile): boolean {
  const { left, stayed } = readOutcome(profile);
  return left > 0 && left + stayed >= MOSTLY;
}

const fewWords =
  (limit: number) =>
  (profile: ColumnProfile): Fit => {
    const time = notATime(profile);
    if (time !== null) return time;
    if (profile.numberShare >= 0.5) return veto(phrase('values.are_numbers'));
    if (profile.emailShare >= 0.5) return veto(phrase('values.are_email_addresses'));
    if (yesNo(profile)) return veto(phrase('values.are_yes_and_no'));
    if (saysStatus(profile) || saysOutcomes(profile)) return veto(phrase('values.are_statuses'));
    if (profile.averageLength > 45) return veto(phrase('values.are_long_texts'));
    if (profile.filled >= ENOUGH_CELLS * 2 && profile.distinct > Math.min(limit, profile.filled * MAX_DISTINCT_SHARE))
      return veto(phrase('values.hardly_repeat'));
    return profile.filled >= ENOUGH_CELLS && profile.distinct <= profile.filled * 0.3
      ? confirm(phrase('values.few_repeat'))
      : neutral;
  };

/** Names of the plan and nothing else: it may be called by its billing period, and then says the contract too. */
const IS_PLAN = new RegExp(
  `^(?:${oneOf(PLAN_QUALIFIERS)} )*(?:plans?|planos?|piani?|piano)(?: ${oneOf(PLAN_QUALIFIERS)})*$`,
);
const IS_SUBSCRIPTION = new RegExp(`^${oneOf(SUBSCRIPTION_NOUNS)}$`);
const HALF = 0.5;
/** A plan may be called by a number, but not a cover or a service. */
const NAMES_PLAN =
  /plan|pian|tari[ft]|pa[ck]|abo|ass?inatura|suscri|subscri|produ[ck]|prodott|member|licen|lizenz|price/;
const LOYALTY = new RegExp(`(?:^| )${oneOf(LOYALTY_WORDS)}(?: |$)`);

/** `N_PRODOTTI`, `nb produits`. */
const COUNTS_PRODUCTS = new RegExp(
  `^(?:n|${oneOf([...COUNT_IN_ANY_LANGUAGE, ...COUNT])}) (?:de |di |of )?${oneOf(PRODUCTS_IN_PLURAL)}$`,
);

/** Tiers that are numbers are ranks of customers. */
const TIER_HEADER = /^(?:tier|level|stufe|niveau|nivel|livello)s?$/;
const EMPLOYMENT = new RegExp(`^${oneOf(EMPLOYMENTS)}$`);
const DEPARTMENT = new RegExp(`^${oneOf(DEPARTMENTS)}$`);

/** `code_garanties`, `DECKUNGSSCHLUESSEL`. */
const COVER = new RegExp(`(?:^| )${oneOf(COVER_WORDS)}`);
const CODE = new RegExp(`${oneOf(CODE_WORDS)}(?: |$)`);
const OTHER_PLAN = new RegExp(`(?:^| )${oneOf(OTHER_PLANS)}(?: |$)`);

const SAYS_PERIOD = new RegExp(oneOf(PERIOD_STEMS));
/** `Flex` beside `Jahresabo`: kinds of a subscription, not only its periods. */
const namesMoreThanPeriods = ({ words }: ColumnProfile): boolean =>
  [...words.keys()].some((text) => !SAYS_PERIOD.test(text));

const plan: FitRule = (profile, { words: header }) => {
  const name = header.join(' ');
  if (LOYALTY.test(name)) return veto(phrase('column.is_loyalty'));
  if (COVER.test(name) && CODE.test(name)) return veto(phrase('column.has_codes_of_cover'));
  if (OTHER_PLAN.test(name)) return veto(phrase('column.is_plan_of_something'));
  if (profile.numberShare >= HALF && COUNTS_PRODUCTS.test(name)) return veto(phrase('values.count_products'));
  if (
    profile.uniqueness === 1 &&
    ((profile.filled >= 4 && profile.digitShare === 1) ||
      (profile.filled >= SOME_CELLS && profile.spaceShare === 0 && profile.averageLength >= LONG_CODE))
  )
    return veto(phrase('values.are_different_codes'));
  const words = fewWords(60)(profile);
  // A plan may be named by a number; amounts are not names.
  const numbered =
    NAMES_PLAN.test(header.join(' ')) &&
    profile.numberShare >= 0.5 &&
    profile.integerShare === 1 &&
    profile.distinct <= 12 &&
    profile.filled > profile.distinct &&
    profile.unixShare === 0;
  if (words.verdict === 'veto' && !(numbered && !yesNo(profile))) return words;
  if (
    readCategories('contract_type', profile).known >= MOSTLY &&
    !numbered &&
    !IS_PLAN.test(name) &&
    !(IS_SUBSCRIPTION.test(name) && namesMoreThanPeriods(profile))
  )
    return veto(phrase('values.are_billing_periods'));
  if (numbered && TIER_HEADER.test(header.join(' '))) return veto(phrase('values.are_ranks'));
  if (mostly(profile, DEPARTMENT)) return veto(phrase('values.are_departments'));
  if (mostly(profile, EMPLOYMENT)) return veto(phrase('values.are_kinds_of_employment'));
  return numbered ? doubt(phrase('values.are_numbers')) : words;
};

/** Whether a payment is automatic, which is not how it is paid. */
const HOW_COLLECTED = new RegExp(`^${oneOf(COLLECTION_METHODS)}$`);
/** How large or how valuable customers are, not what they do. */
const SIZES = new RegExp(`^${oneOf(CUSTOMER_SIZES)}$`);
const TIER = oneOf([...PLAN_NAMES, ...CUSTOMER_TIERS, ...CUSTOMER_SIZES, '[a-e]', '\\d']);
const TIERS = new RegExp(`^(?:${oneOf(TIER_PREFIXES)} )?${TIER}(?: ?\\d)?$`);

const mostly = ({ words, filled }: ColumnProfile, kind: RegExp): boolean => {
  let known = 0;
  for (const [text, count] of words) if (kind.test(text)) known += count;
  return filled > 0 && known / filled >= MOSTLY;
};

const GROUP_HEADER = new RegExp(`(?:^| )${oneOf(GROUP_HEADERS)}(?: |$)`);
const AN_INDUSTRY = new RegExp(`(?:^| )${oneOf(INDUSTRY_STEMS)}`);

/** `segmento` of "Retail" and "Saúde", not of "VIP" or "PYME". */
function namesIndustries({ words, filled }: ColumnProfile): boolean {
  let known = 0;
  for (const [text, count] of words) if (AN_INDUSTRY.test(text)) known += count;
  return known >= filled * HALF;
}

const SECTOR = new RegExp(`^${oneOf(SECTOR_HEADERS)}$`);
const PART_OF_AREA = new RegExp(`^${oneOf(PARTS_OF_AREA)}$`);
const SHORT_INDUSTRY = new RegExp(`^${oneOf(SHORT_INDUSTRIES)}$`);
const A_CODE = /^[a-z]{1,3}$/;
/** So few codes are as likely of areas. */
const FEW_CODES = 3;

/** `Secteur` of "MOH" and "SF", of "Nord" and "Sud", or of "S1" to "S9": where somebody sells. */
function namesAreas(profile: ColumnProfile): boolean {
  if (mostly(profile, PART_OF_AREA)) return true;
  const texts = [...profile.words.keys()];
  return (
    texts.length > 0 &&
    texts.length <= FEW_CODES &&
    texts.every((text) => A_CODE.test(text) && !SHORT_INDUSTRY.test(text) && !AN_INDUSTRY.test(text))
  );
}

const industry: FitRule = (profile, { words }) => {
  if (SECTOR.test(words.join(' ')) && namesAreas(profile)) return veto(phrase('values.may_be_areas'));
  if (mostly(profile, SIZES)) return veto(phrase('values.are_sizes'));
  if (mostly(profile, TIERS)) return veto(phrase('values.are_tiers'));
  if (profile.filled > 0 && GROUP_HEADER.test(words.join(' ')) && !namesIndustries(profile))
    return veto(phrase('values.are_groups_of_customers'));
  return fewWords(80)(profile);
};

const paymentMethod: FitRule = (profile) => {
  if (mostly(profile, HOW_COLLECTED)) return veto(phrase('values.say_how_payments_are_collected'));
  if (readCategories('contract_type', profile).known >= MOSTLY) return veto(phrase('values.are_billing_periods'));
  return fewWords(40)(profile);
};

const SHORT_CODE = /^[a-z]{2,4}$/;
const SOME_CODES = 0.3;
const CURRENCY_CODE = new RegExp(`^${oneOf(CURRENCY_CODES)}$`);

const currency: FitRule = ({ words, filled }) => {
  let known = 0;
  for (const [text, count] of words) if (CURRENCY_CODE.test(text)) known += count;
  if (filled === 0) return neutral;
  // `UDI` and `UF` beside `MXN`: units that are counted like a currency and have no code.
  if (known / filled >= SOME_CODES && [...words.keys()].every((text) => SHORT_CODE.test(text)))
    return confirm(phrase('values.some_are_currency_codes'));
  return known / filled >= MOSTLY
    ? confirm(phrase('values.are_currency_codes'))
    : veto(phrase('values.are_no_currency_codes'));
};

/** Words for a status as well as for a country or a state: `stato`, `estado`. */
const NAMES_STATUS: ReadonlySet<string> = new Set(STATUS_WORDS);

const country: FitRule = (profile, { words }) => {
  if (profile.filled > 0 && words.some((word) => NAMES_STATUS.has(word)) && !inCountries(profile))
    return veto(phrase('values.are_no_countries'));
  return fewWords(120)(profile);
};

export const textFits: Readonly<Partial<Record<FieldName, FitRule>>> = {
  customer_id: identifier,
  customer_name: personOrCompany,
  email,
  country,
  industry,
  plan,
  payment_method: paymentMethod,
  currency,
};
