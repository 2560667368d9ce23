const MONTH_WORDS = [
  'month',
  'months',
  'monthly',
  'mo',
  'mos',
  'm',
  'mth',
  'mths',
  'monat',
  'monate',
  'mois',
  'mes',
  'meses',
  'mese',
  'mesi',
  'maand',
  'maanden',
  'mnd',
];
const YEAR_WORDS = [
  'year',
  'years',
  'yearly',
  'yr',
  'yrs',
  'y',
  'jahr',
  'jahre',
  'an',
  'ans',
  'annee',
  'annees',
  'ano',
  'anos',
  'anno',
  'anni',
  'jaar',
];
/** One to five in the seven languages, without diacritics. */
const NUMBER_WORDS: readonly (readonly string[])[] = [
  ['1', 'one', 'ein', 'einem', 'un', 'une', 'uno', 'um', 'uma', 'una', 'een'],
  ['2', 'two', 'zwei', 'deux', 'dos', 'dois', 'due', 'twee'],
  ['3', 'three', 'drei', 'trois', 'tres', 'tre', 'drie'],
  ['4', 'four', 'vier', 'quatre', 'cuatro', 'quatro', 'quattro'],
  ['5', 'five', 'funf', 'cinq', 'cinco', 'cinque', 'vijf'],
];

/** `12 months`, `12 Monate`, `1 year`, `un an` … for a span of months, in the seven languages, without diacritics. */
export function spansOf(months: number): string[] {
  const spelled = (count: number, units: readonly string[]) =>
    (NUMBER_WORDS[count - 1] ?? [String(count)]).flatMap((number) => units.map((unit) => `${number} ${unit}`));
  const inMonths = [String(months), ...spelled(months, MONTH_WORDS)];
  return months % 12 === 0 ? [...inMonths, ...spelled(months / 12, YEAR_WORDS)] : inMonths;
}
