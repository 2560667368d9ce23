/** A month, in the seven languages. */
export const MONTH_WORDS = ['month', 'monat', 'mois', 'mes', 'mese', 'maand'] as const;

/** Beginnings of words for signing up, joining and starting. */
export const START_WORDS = [
  'sign',
  'regist',
  'enrol',
  'start',
  'join',
  'alta',
  'inscri',
  'adhesi',
  'cadastr',
  'ades',
  'inici',
  'inizi',
  'iscri',
  'anmeld',
  'eintritt',
  'inschrij',
  'aanmeld',
] as const;

/** A year, or what ends in one, as `Baujahr`. Patterns. */
export const YEAR_WORDS = ['years?', '\\w*jahr', 'ans?', 'annees?', 'anos?', 'anio', 'anno', 'jaar'] as const;
