import { phrase, type Phrase } from '../../phrases/phrase.ts';
import { parseCurrency } from '../../rows/values/parse-currency.ts';
import { WITHOUT_CENTS } from '../../rows/vocabulary/currency-names.ts';
import { oneOf } from '../../schema/one-of.ts';
import type { HeaderName } from '../header/header-name.ts';
import { BILLING_API_HEADERS } from '../vocabulary/billing-apis.ts';
import type { Transform } from '../types.ts';
import { cellsOf, type TableView, type UnitQuestion } from './reading.ts';

/** Billing systems store a plan's price in cents under these names. */
const PLAN_AMOUNT = /(?:^| )(?:plan|price) (?:unit )?amount$|(?:^| )unit amount$/;
const API_HEADER = new RegExp(`(?:^| )${oneOf(BILLING_API_HEADERS)}$`);
/** Stripe's ids of customers, subscriptions, prices and products. */
const API_ID = /^(?:cus|sub|price|prod|plan|si)_\w/;
const LOWER_CODE = /^[a-z]{3}$/;
/** Words with spaces or capitals: a header for people, not of an interface. */
const FOR_PEOPLE = /\s|\p{Lu}/u;
const NO_CENTS: ReadonlySet<string> = new Set(WITHOUT_CENTS);
/** As prices end when they are written in cents: 4900, 9900, 1999, 2995. */
const PRICE_ENDING = /^\d*(?:[1-9]900|[1-9]9|95)$/;
const MIN_CENTS = 100;
const USUAL_CENTS = 500;
const MOSTLY = 0.8;
const OFTEN = 0.6;
const ENOUGH_ROWS = 3;

export interface CentsChoice {
  readonly cents: boolean;
  readonly because: readonly Phrase[];
  readonly questions: readonly UnitQuestion[];
}

const units: CentsChoice = { cents: false, because: [], questions: [] };

/**
 * Whether a column of amounts is in cents: by its header, by another column with a hundredth of each amount, or by the
 * marks of a billing system's interface, which have all amounts in the smallest unit of the currency.
 *
 * @param months by which each sampled amount is divided afterwards
 * @param reading what the amounts are read as, if they are cents and if they are not
 */
export function chooseCents(
  column: number,
  name: HeaderName,
  view: TableView,
  months: readonly number[],
  reading: { readonly cents: Transform; readonly units: Transform | null },
): CentsChoice {
  const profile = view.profiles[column];
  if (name.hints.cents) return { cents: true, because: [], questions: [] };
  if (profile === undefined || profile.filled < ENOUGH_ROWS || profile.integerShare < 1) return units;
  const { numbers } = profile;
  const monthly = [...numbers].map((value, row) => value / (months[row] ?? 1)).filter((value) => value > 0);
  if (monthly.length < ENOUGH_ROWS) return units;
  monthly.sort((a, b) => a - b);
  const median = monthly[monthly.length >> 1] ?? 0;
  if (median < USUAL_CENTS || (monthly[0] ?? 0) < MIN_CENTS || hasNoCents(view)) return units;
  const hundredth = hundredthOf(column, view);
  if (hundredth !== null)
    return { cents: true, because: [phrase('reading.hundredth', { column: hundredth })], questions: [] };
  if (PLAN_AMOUNT.test(name.words.join(' ')))
    return { cents: true, because: [phrase('reading.billing_systems_use_cents')], questions: [] };
  const mark = apiMark(view);
  if (mark?.sure === true)
    return { cents: true, because: [phrase('reading.interface_has_cents', { mark: mark.because })], questions: [] };
  const endings = [...numbers].filter((value) => PRICE_ENDING.test(String(value))).length;
  const looksSo = endings >= profile.filled * OFTEN;
  if (mark === null && !looksSo) return units;
  const cents = mark !== null;
  return {
    cents,
    because: mark === null ? [] : [mark.because],
    questions: [
      {
        about: 'cents',
        message: phrase(cents ? 'question.read_as_cents' : 'question.read_as_units', {
          column: name.raw,
          max: profile.max,
        }),
        options: [
          { id: 'cents', label: phrase('option.cents'), reading: { transform: reading.cents } },
          { id: 'units', label: phrase('option.units'), reading: { transform: reading.units } },
        ],
      },
    ],
  };
}

/** What shows that a table comes from a billing system's interface and not from a report for people. */
function apiMark(view: TableView): { readonly because: Phrase; readonly sure: boolean } | null {
  const header = view.names.find(({ words }) => API_HEADER.test(words.join(' ')));
  if (header !== undefined)
    return { because: phrase('reading.header_of_interface', { column: header.raw }), sure: true };
  const currency = view.columnOf.get('currency');
  const codes = currency === undefined ? [] : cellsOf(view, currency).filter((cell) => cell !== '');
  // Reports for people have amounts in whole units, although they write currencies the same way.
  const isReport = view.names.some(({ raw }) => FOR_PEOPLE.test(raw));
  if (!isReport && codes.length > 0 && codes.every((code) => LOWER_CODE.test(code)))
    return { because: phrase('reading.currencies_as_in_interfaces'), sure: true };
  if (isReport) return null;
  const ids = view.names.findIndex((_, column) => {
    const profile = view.profiles[column];
    if (profile === undefined || profile.numberShare > 0 || profile.uniqueness < OFTEN) return false;
    const cells = cellsOf(view, column).filter((cell) => cell !== '');
    return cells.length > 0 && cells.filter((cell) => API_ID.test(cell)).length >= cells.length * MOSTLY;
  });
  return ids === -1
    ? null
    : { because: phrase('reading.ids_of_interface', { column: view.names[ids]?.raw ?? '' }), sure: false };
}

function hasNoCents(view: TableView): boolean {
  const currency = view.columnOf.get('currency');
  if (currency === undefined) return false;
  const codes = cellsOf(view, currency).filter((cell) => cell !== '');
  return codes.length > 0 && codes.every((code) => NO_CENTS.has(parseCurrency(code, null) ?? ''));
}

/** The header of a column that has a hundredth of each value, or null. */
function hundredthOf(column: number, { names, profiles }: TableView): string | null {
  const numbers = profiles[column]?.numbers ?? new Float64Array();
  const at = profiles.findIndex((other, i) => {
    if (i === column || other.numberShare < MOSTLY || !(other.max > 0)) return false;
    let seen = 0;
    let same = 0;
    other.numbers.forEach((value, row) => {
      const amount = numbers[row] ?? NaN;
      if (Number.isNaN(amount) || Number.isNaN(value) || amount === 0) return;
      seen += 1;
      if (Math.abs(value * 100 - amount) <= 1) same += 1;
    });
    return seen >= ENOUGH_ROWS && same >= seen * MOSTLY;
  });
  return at === -1 ? null : (names[at]?.raw ?? null);
}
