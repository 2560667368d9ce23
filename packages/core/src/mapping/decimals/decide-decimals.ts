import { phrase, type Phrase } from '../../phrases/phrase.ts';
import type { DecimalSign } from '../../rows/types.ts';
import { decimalEvidence, otherSign, type TwoWays } from '../../rows/values/decimal-sign.ts';
import { isMissing } from '../../rows/values/missing.ts';
import type { HeaderName } from '../header/header-name.ts';
import type { CellSource } from '../types.ts';
import type { DecimalReading } from '../profile/decimal-reading.ts';
import { profileColumn, type ColumnProfile } from '../profile/profile-column.ts';
import { ALSO_WORDS_OF_HEADERS, COMMA_CURRENCIES, POINT_CURRENCIES } from '../vocabulary/decimal-customs.ts';
import { writesDecimalCommas } from './header-language.ts';

export interface DecimalsInput {
  readonly names: readonly HeaderName[];
  readonly profiles: readonly ColumnProfile[];
  readonly sample: readonly (readonly string[])[];
  readonly source: CellSource | null;
}

const MOSTLY = 0.8;
const NUMBER_CELL = /^-?\d+(?:\.\d*[1-9])?$/;
const COMMA: ReadonlySet<string> = new Set(COMMA_CURRENCIES);
const POINT: ReadonlySet<string> = new Set(POINT_CURRENCIES);
const ALSO_WORDS: ReadonlySet<string> = new Set(ALSO_WORDS_OF_HEADERS);

/**
 * Profiles in which the columns whose cells leave the decimal sign open are read with the sign that the table decides,
 * by the surest evidence that there is: other cells of the column, a jump of magnitude in it, its currency, other
 * columns, and at last delimiter, language and currency of the table together. Other tables cost nothing.
 *
 * @param rows the rows that the profiles are of
 */
export function withDecimals(input: DecimalsInput, rows: readonly number[]): readonly ColumnProfile[] {
  const { profiles, sample } = input;
  const isOpen = ({ twoWays, numberShare }: ColumnProfile): boolean => twoWays !== null && numberShare >= MOSTLY;
  if (!profiles.some(isOpen)) return profiles;
  const table = tableEvidence(input);
  return profiles.map((profile, column) => {
    const { twoWays } = profile;
    if (twoWays === null || !isOpen(profile)) return profile;
    const found = columnSign(input, column, twoWays) ?? table(twoWays) ?? { sign: null, by: null, because: null };
    const sign = found.sign ?? '.';
    return {
      ...profileColumn(sample, rows, column, sign),
      decimals: { twoWays, ...found },
      otherwise: profileColumn(sample, rows, column, otherSign(sign)),
    };
  });
}

type Decided = Omit<DecimalReading, 'twoWays'>;

const decided = (sign: DecimalSign, by: DecimalReading['by'], because: Phrase): Decided => ({ sign, by, because });

function columnSign(
  { names, sample, source }: DecimalsInput,
  column: number,
  { sign: found }: TwoWays,
): Decided | null {
  const cells = filledCells(sample, column);
  const { sign, bySize } = decimalEvidence(cells);
  if (sign !== null && !bySize) return decided(sign, 'cells', phrase('decimals.other_cells', { sign }));
  // A cell that is a number has a point, and no zeros at its end.
  if (source !== null && source.kind !== 'csv' && found === '.' && cells.every((cell) => NUMBER_CELL.test(cell)))
    return decided('.', 'cells', phrase('decimals.cells_are_numbers'));
  if (sign !== null)
    return sign === found
      ? decided(sign, 'size', phrase('decimals.larger_not_grouped'))
      : decided(sign, 'size', phrase('decimals.smaller_have_none'));
  const currency = currencyIn(cells) ?? currencyIn([headerText(names[column])]);
  return currency === ',' ? decided(',', 'table', phrase('decimals.own_currency')) : null;
}

/** What the table as a whole says about a column that says nothing itself. */
function tableEvidence({ names, profiles, sample, source }: DecimalsInput): (cell: TwoWays) => Decided | null {
  const signs = signsOfColumns(profiles, sample);
  if (signs.size === 1) {
    const [sign = '.'] = signs;
    return () => decided(sign, 'table', phrase('decimals.other_columns', { sign }));
  }
  const commas: Phrase[] = [];
  const points: Phrase[] = [];
  if (source?.kind === 'csv' && source.delimiter === ';') commas.push(phrase('decimals.semicolons'));
  const foreign = writesDecimalCommas(names);
  if (foreign) commas.push(phrase('decimals.language'));
  const currency = currencyOf(names, profiles, foreign);
  if (currency === ',') commas.push(phrase('decimals.currency_with_commas'));
  if (currency === '.') points.push(phrase('decimals.currency_with_points'));
  return ({ sign }) => {
    if (commas.length > 0 && points.length > 0) return null;
    // `1,103` with a decimal comma is seldom meant; a semicolon alone does not show it.
    if (sign === ',')
      return foreign && commas.length > 1 ? null : decided('.', 'table', phrase('decimals.commas_group'));
    return commas[0] === undefined ? null : decided(',', 'table', commas[0]);
  };
}

/** The signs that the columns of numbers prove. */
function signsOfColumns(profiles: readonly ColumnProfile[], sample: DecimalsInput['sample']): ReadonlySet<DecimalSign> {
  const numbers = profiles.flatMap((profile, column) => (profile.numberShare >= MOSTLY ? [{ profile, column }] : []));
  const proven = numbers.flatMap(({ profile }) => (profile.twoWays === null ? (profile.decimal ?? []) : []));
  if (proven.length > 0) return new Set(proven);
  // Profiles are of a few rows.
  return new Set(
    numbers.flatMap(({ column }) => {
      const { sign, bySize } = decimalEvidence(filledCells(sample, column));
      return bySize ? [] : (sign ?? []);
    }),
  );
}

function filledCells(sample: DecimalsInput['sample'], column: number): string[] {
  return sample.flatMap((cells) => {
    const cell = (cells[column] ?? '').trim();
    return isMissing(cell) ? [] : cell;
  });
}

/** What the currency in some texts says: every one that names any must name such a one. */
function currencyIn(texts: readonly string[]): DecimalSign | null {
  const signs = new Set<DecimalSign>();
  for (const text of texts)
    for (const word of text.toLowerCase().split(/[\d\s.,()_'’+-]+/)) {
      if (COMMA.has(word)) signs.add(',');
      else if (POINT.has(word)) signs.add('.');
    }
  const [sign] = signs;
  return signs.size === 1 && sign !== undefined ? sign : null;
}

/** The currency of a table: in a column of its own, in headers, or in cells. A bare `$` is also of Latin America. */
function currencyOf(
  names: readonly HeaderName[],
  profiles: readonly ColumnProfile[],
  foreign: boolean,
): DecimalSign | null {
  const codes = profiles.flatMap(({ words }) =>
    [...words.keys()].every((word) => COMMA.has(word) || POINT.has(word)) ? [...words.keys()] : [],
  );
  const texts = [...codes, ...names.map(headerText)];
  const dollars = !foreign && profiles.some(({ twoWays }) => twoWays?.cell.includes('$') === true);
  return currencyIn(texts) ?? (dollars ? '.' : null);
}

/** A header without the words of it that are currencies only in capitals: `try`, `ron`. */
function headerText(name: HeaderName | undefined): string {
  return (name?.raw ?? '')
    .split(/[\s_()-]+/)
    .filter((word) => word !== word.toLowerCase() || !ALSO_WORDS.has(word))
    .join(' ');
}
