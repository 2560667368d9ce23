/** Names of grades of which 1 is the best: German schools'. */
export const SCHOOL_GRADES = ['schulnoten?', 'notenskala', 'noten'] as const;

/** German names of grades whose scale is seldom another one: Zufriedenheitsnote, Durchschnittsnote. */
export const GERMAN_GRADES = ['\\w+(?:s|ts|heits|ungs)note', 'durchschnittsnote', 'gesamtnote'] as const;

/** Names of a place in an order, of which the first is the best. */
export const RANKS = [
  'rank(?:ing)?',
  'rang(?:folge)?',
  'rangliste',
  'clasificacion',
  'classifica',
  'rangorde',
] as const;

/** What stands beside the better end of a scale in a header, in the seven languages without diacritics. */
export const BEST_WORDS = [
  'best(?:e[nrs]?)?',
  'very (?:good|satisfied|happy)',
  'excellent',
  'sehr (?:gut|zufrieden)',
  'tres (?:bien|bon|satisfaits?)',
  'meilleur',
  'muy (?:bueno|bien|satisfechos?)',
  'mejor',
  'excelente',
  'ottimo',
  'migliore',
  'molto (?:buono|soddisfatt[oi])',
  'muito (?:bom|satisfeitos?)',
  'otimo',
  'melhor',
  'zeer (?:goed|tevreden)',
  'uitstekend',
] as const;

/** What stands beside the other end. */
export const WORST_WORDS = [
  'worst',
  'bad',
  'poor',
  'very (?:bad|dissatisfied|poor|unhappy)',
  'ungenugend',
  'ungenuegend',
  'mangelhaft',
  'schlecht(?:este)?',
  'sehr (?:schlecht|unzufrieden)',
  'tres (?:mal|mauvais|insatisfaits?)',
  'pire',
  'muy (?:malo|mal|insatisfechos?)',
  'peor',
  'pessimo',
  'peggiore',
  'muito (?:ruim|mau|insatisfeitos?)',
  'pior',
  'zeer (?:slecht|ontevreden)',
  'slechtst',
] as const;
