/** Units: years. */
export const YEARS = [
  'y',
  'yr',
  'yrs',
  'year',
  'years',
  'jahr',
  'jahre',
  'jahren',
  'an',
  'ans',
  'annee',
  'annees',
  'ano',
  'anos',
  'anno',
  'anni',
  'jaar',
  'jaren',
  'jr',
] as const;

/** Units: months. */
export const MONTHS = [
  'm',
  'mo',
  'mos',
  'mon',
  'mth',
  'mths',
  'month',
  'months',
  'monat',
  'monate',
  'monaten',
  'mois',
  'mes',
  'meses',
  'mese',
  'mesi',
  'maand',
  'maanden',
  'mnd',
  'mnden',
] as const;

/** Units: weeks. */
export const WEEKS = [
  'w',
  'wk',
  'wks',
  'week',
  'weeks',
  'woche',
  'wochen',
  'wo',
  'sem',
  'semaine',
  'semaines',
  'semana',
  'semanas',
  'settimana',
  'settimane',
  'weken',
] as const;

/** Units: quarters. */
export const QUARTERS = [
  'quarter',
  'quarters',
  'quartal',
  'quartale',
  'trimestre',
  'trimestres',
  'trimestri',
  'kwartaal',
  'kwartalen',
] as const;

/** Units: days. */
export const DAYS = [
  'd',
  'day',
  'days',
  'tag',
  'tage',
  'tagen',
  't',
  'jour',
  'jours',
  'dia',
  'dias',
  'giorno',
  'giorni',
  'gg',
  'dag',
  'dagen',
] as const;

/** Units: hours. */
export const HOURS = [
  'h',
  'hr',
  'hrs',
  'hour',
  'hours',
  'std',
  'stunde',
  'stunden',
  'heure',
  'heures',
  'hora',
  'horas',
  'ora',
  'ore',
  'uur',
] as const;
