/** Months in one of each unit; a month is a twelfth of 365.2425 days. */
export const DAYS_PER_MONTH = 365.2425 / 12;

const UNITS: readonly (readonly [pattern: RegExp, months: number])[] = [
  [/^(?:y|yr|yrs|year|years|jahr|jahre|jahren|j|an|ans|annee|annees|ano|anos|año|años|anno|anni|jaar|jaren)$/i, 12],
  [/^(?:m|mo|mos|mth|mths|month|months|monat|monate|monaten|mois|mes|meses|mese|mesi|maand|maanden)$/i, 1],
  [/^(?:w|wk|wks|week|weeks|woche|wochen|semaine|semaines|semana|semanas|settimana|settimane|weken)$/i, 7 / DAYS_PER_MONTH],
  [/^(?:d|day|days|tag|tage|tagen|jour|jours|dia|dias|día|días|giorno|giorni|dag|dagen)$/i, 1 / DAYS_PER_MONTH],
];
const PART = /(\d+(?:[.,]\d+)?)\s*([\p{L}]+)/gu;

/** A span of time in words ("2 years 3 months", "18 mo", "2J 3M", ISO 8601 "P1Y2M") in months; NaN when it is none. */
export function parseDuration(cell: string): number {
  const text = cell.trim().replace(/^P(?=\d)/i, '');
  let months = 0;
  let end = 0;
  for (const match of text.matchAll(PART)) {
    if (!/^[\s,&+]*(?:and|und|et|y|e|en)?[\s,]*$/i.test(text.slice(end, match.index))) return NaN;
    const unit = UNITS.find(([pattern]) => pattern.test(match[2] ?? ''));
    if (!unit) return NaN;
    months += Number((match[1] ?? '').replace(',', '.')) * unit[1];
    end = match.index + match[0].length;
  }
  return end > 0 && text.slice(end).trim() === '' ? months : NaN;
}
