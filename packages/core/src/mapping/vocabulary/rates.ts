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
  'diari[ao]s?',
  'giornalier[oi]',
  'dagelijks\\w*',
] as const;
