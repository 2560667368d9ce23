import { DAYS_PER_MONTH } from '../../schema/time-since.ts';
import { DAYS, HOURS, MONTHS, QUARTERS, WEEKS, YEARS } from '../vocabulary/units-of-time.ts';

/** Months in one of each unit, by its names in seven languages without diacritics. */
const UNITS: ReadonlyMap<string, number> = new Map(
  (
    [
      [YEARS, 12],
      [QUARTERS, 3],
      [MONTHS, 1],
      [WEEKS, 7 / DAYS_PER_MONTH],
      [DAYS, 1 / DAYS_PER_MONTH],
      [HOURS, 1 / 24 / DAYS_PER_MONTH],
    ] as const
  ).flatMap(([names, months]) => names.map((name) => [name, months] as const)),
);

const PART = /(\d+(?:[.,]\d+)?)\+?\s*([a-z]+)\.?/g;
const BETWEEN = /^[\s,&+]*(?:and|und|et|y|e|en)?[\s,]*$/;
/** `2 weeks ago`, `vor 3 Tagen`, `il y a 2 mois`, `hace 5 días`. */
const AGO = /^(?:vor|il y a|hace|ha)\s+|\s+(?:ago|geleden|atras|fa)$/g;
/** `a year`, `ein Monat`, `une semaine`; after digits such a word is a unit (`2 an`). */
const ONE = /(?<![\d.,]\s*|[a-z])(?:an?|one|eine?[mnrs]?|une?|una|uno?|uma?|een)\s+(?=[a-z]{3})/g;
/** Days ago, by a word. */
const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ...['today', 'just now', 'now', 'heute', "aujourd'hui", 'hoy', 'hoje', 'oggi', 'vandaag'].map(
    (word) => [word, 0] as const,
  ),
  ...['yesterday', 'gestern', 'hier', 'ayer', 'ontem', 'ieri', 'gisteren'].map((word) => [word, 1] as const),
]);
const ISO =
  /^p(?:(\d+(?:[.,]\d+)?)y)?(?:(\d+(?:[.,]\d+)?)m)?(?:(\d+(?:[.,]\d+)?)w)?(?:(\d+(?:[.,]\d+)?)d)?(?:t[\dhms.,]*)?$/;

const toNumber = (digits: string | undefined): number => Number((digits ?? '0').replace(',', '.'));

/**
 * A span of time in words (`2 years 3 months`, `18 mo.`, `2J 3M`, `1 an et 6 mois`, `a year`, `yesterday`, ISO 8601
 * `P1Y2M`) in months.
 *
 * @returns NaN when the text is not a span of time; a number without a unit is not one
 */
export function parseDuration(cell: string): number {
  if (cell.length > 64) return NaN;
  const trimmed = cell.trim();
  const text = trimmed
    .replace(/(\d)\s?½/, '$1.5')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .toLowerCase()
    .replace(AGO, '')
    .replace(ONE, '1 ');
  const daysAgo = NAMED_DAYS.get(text);
  if (daysAgo !== undefined) return daysAgo / DAYS_PER_MONTH;
  const iso = ISO.exec(text);
  if (iso && /\d[ymwd]/.test(text)) {
    return 12 * toNumber(iso[1]) + toNumber(iso[2]) + (7 * toNumber(iso[3]) + toNumber(iso[4])) / DAYS_PER_MONTH;
  }
  let months = 0;
  let end = 0;
  for (const match of text.matchAll(PART)) {
    const [part, count, unit = ''] = match;
    const size = UNITS.get(unit) ?? (unit === 'j' || unit === 'a' ? singleLetter(unit, trimmed) : NaN);
    if (!BETWEEN.test(text.slice(end, match.index))) return NaN;
    months += toNumber(count) * size;
    end = match.index + part.length;
  }
  return end > 0 && text.slice(end).trim() === '' ? months : NaN;
}

/** `2J 3M` are German years, `45 j` French days; `3a` is years in Spanish and Portuguese. */
function singleLetter(unit: 'j' | 'a', written: string): number {
  return unit === 'a' || written.includes('J') || /j\s*\d+\s*m/.test(written) ? 12 : 1 / DAYS_PER_MONTH;
}
