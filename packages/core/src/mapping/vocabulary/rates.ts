/** Words for a rate per week. */
export const WEEKLY_WORDS = [
  'week(?:ly|s)?',
  'wkly',
  'wk',
  'woche\\w*',
  'wochentlich\\w*',
  'semain\\w*',
  'hebdo\\w*',
  'seman\\w*',
  'settiman\\w*',
  'weken',
  'wekelijks\\w*',
] as const;

/** Words for a rate per day. */
export const DAILY_WORDS = [
  'daily',
  '(?:per|a|each|pro|par|por|al) (?:day|tag|jour|dia|giorno|dag)',
  'taglich\\w*',
  'quotidien\\w*',
  'journali\\w*',
  'diari[ao]s?',
  'giornalier[oi]',
  'dagelijks\\w*',
] as const;

/** Words for a rate per month, and names of an amount per month. */
export const MONTHLY_WORDS = [
  '(?:per|a|each|pro|par|por|al|ao|je|im|in) (?:month|mo|mth|monat|mois|mes|mese|maand|mnd)',
  'monthly',
  'mthly',
  'mtl',
  'monatlich\\w*',
  'mensuel(?:le)?s?',
  'mensual(?:es)?',
  'mensal(?:is)?',
  'mensil[ei]',
  'maandelijkse?',
] as const;

/** One month, which at the end of a name means "per month"; French has one word for one and for several. */
export const ONE_MONTH = ['month', 'mth', 'mo', 'monat', 'mois', 'mes', 'mese', 'maand'] as const;
