/** Yes and no in the seven languages, in full and as the letters that databases keep; without diacritics. */
export const YES_WORDS = [
  'yes',
  'y',
  'true',
  't',
  '1',
  'on',
  'x',
  'ja',
  'j',
  'wahr',
  'oui',
  'o',
  'vrai',
  'si',
  's',
  'verdadero',
  'sim',
  'verdadeiro',
  'vero',
  'waar',
] as const;
export const NO_WORDS = [
  'no',
  'n',
  'false',
  'f',
  '0',
  'off',
  'nein',
  'falsch',
  'non',
  'faux',
  'falso',
  'nao',
  'nee',
  'onwaar',
] as const;

/** The same without the English words, which are the canonical spellings. */
export const YES_SYNONYMS = YES_WORDS.filter((word) => word !== 'yes');
export const NO_SYNONYMS = NO_WORDS.filter((word) => word !== 'no');
