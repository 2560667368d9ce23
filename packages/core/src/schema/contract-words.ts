const MONTH_WORDS = ['month', 'months', 'mo', 'mos', 'm', 'monat', 'monate', 'mois', 'mes', 'meses', 'mese', 'mesi', 'maand', 'maanden'];
const YEAR_WORDS = ['year', 'years', 'yr', 'yrs', 'y', 'jahr', 'jahre', 'an', 'ans', 'ano', 'anos', 'anno', 'anni', 'jaar'];

/** `12 months`, `12 Monate`, `1 year`, `1 an` … for a span of months, in the seven languages, without diacritics. */
export function spansOf(months: number): string[] {
  const inMonths = [String(months), ...MONTH_WORDS.map((word) => `${months} ${word}`)];
  return months % 12 === 0 ? [...inMonths, ...YEAR_WORDS.map((word) => `${months / 12} ${word}`)] : inMonths;
}
