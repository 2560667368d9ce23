/** Words between a count of time and what happened: months "since" the last login. */
export const SINCE_WORDS = ['since', 'seit', 'depuis', 'desde', 'sinds'] as const;

/** The same, where the words mean "of the" as well: only behind a unit of time that leads the name they mean since. */
export const SINCE_BEHIND_UNITS = ['da', 'dal', 'dall', 'dalla', 'dallo', 'vanaf'] as const;

/** Words behind or before a count of time that ends now: two months "ago". */
export const AGO_WORDS = ['ago', 'geleden', 'hace', 'il y a', 'atras'] as const;

/** Words for the last of many. */
export const LAST_WORDS = [
  'last',
  'latest',
  'most recent',
  'letzte[rsnm]?',
  'zuletzt',
  'derniere?',
  'ultim[oa]',
  'laatste',
] as const;

export const WEEKS = ['wks?', 'weeks?', 'wochen?', 'semaines?', 'semanas?', 'settiman[ae]', 'weken'] as const;
export const MONTHS = [
  'mths?',
  'mos',
  'months?',
  'monaten?',
  'mois',
  'mes',
  'meses',
  'mes[ei]',
  'maanden',
  'mnd',
] as const;
export const LONGER_UNITS = [
  'years?',
  'yrs?',
  'jahren?',
  'ans',
  'annees?',
  'anos',
  'anios',
  'anni',
  'jaren',
  'quarters?',
  'quartalen?',
  'trimestres?',
  'trimestri',
  'kwartalen',
] as const;

/** The span before this one, by its days: words before and behind the unit, and compounds. */
const BEFORE = [
  'last',
  'past',
  'previous',
  'prior',
  'preceding',
  '(?:letzt|vergangen|vorig)e[rsnm]?',
  'derniere?',
  'ultim[oa]',
  'laatste',
  'afgelopen',
  'voorbije',
  'vorige?',
].join('|');
const BEHIND = [
  'derniere?',
  'passee?',
  'precedente?',
  'ecoulee?',
  'pasad[oa]',
  'passad[oa]',
  'anterior',
  'scors[oa]',
  'passat[oa]',
].join('|');

const span = (units: string, compounds: string): string =>
  `(?:(?:${BEFORE}) (?:${units})|(?:${units}) (?:${BEHIND})|${compounds})`;

/** `last year`, "letztes Quartal", "mois dernier": a span in words, and its days. */
export const SPANS_BEFORE_NOW: readonly (readonly [words: string, days: number])[] = [
  [span('year|yr|jahr(?:es)?|annee|an|ano|anio|anno|jaar', 'vorjahr(?:es)?'), 365],
  [span('quarter|qtr|quartals?|trimestre|kwartaal', 'vorquartals?'), 90],
  [span('month|mth|monats?|mois|mes|mese|maand', 'vormonats?'), 30],
  [span('week|wk|woche|semaine|semana|settimana', 'vorwoche'), 7],
];

/** Words before such a span. */
export const BEFORE_SPANS = [
  'in',
  'im',
  'over',
  'during',
  'the',
  'das',
  'des',
  'der',
  'dans',
  'sur',
  'au cours',
  'au',
  'du',
  'de',
  'l',
  'le',
  'la',
  'en',
  'el',
  'del',
  'no',
  'na',
  'do',
  'da',
  'nell?',
  'nella',
  'dell?',
  'della',
  'il',
  'het',
  'van',
] as const;

/** "Without", in front of what did not happen. */
export const WITHOUT_WORDS = ['without', 'no', 'ohne', 'sans', 'sin', 'sem', 'senza', 'zonder'] as const;
