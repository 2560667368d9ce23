import { DAYS_PER_MONTH } from '../../schema/time-since.ts';

/** Words of headers that name a period of amounts and are not used in cells; German and Dutch write them together. */
export const PERIOD_COMPOUNDS: readonly (readonly [months: number, words: readonly string[]])[] = [
  [
    12,
    [
      'arr',
      'acv',
      'annual\\w*',
      'jahr\\w*',
      'jaehr\\w*',
      'annuel(?:le)?s?',
      'anual(?:es|is)?',
      'annu[oia]\\w*',
      'jaar\\w*',
    ],
  ],
  [6, ['halbja(?:e)?hr\\w*', 'semest\\w*', 'halfjaar\\w*']],
  [3, ['quartals?\\w*', 'vierteljahr\\w*', 'trimestr\\w*', 'kwartaal\\w*']],
  [2, ['zweimonats\\w+']],
  [24, ['zweijahres\\w+']],
  [36, ['dreijahres\\w+']],
  [
    7 / DAYS_PER_MONTH,
    ['wochen\\w+', 'week(?:prijs|bedrag|tarief|bijdrage|omzet|kosten)', 'seman\\w*', 'settiman\\w*'],
  ],
  [14 / DAYS_PER_MONTH, ['zweiwochen\\w+']],
  [28 / DAYS_PER_MONTH, ['vierwochen\\w+']],
  [
    1 / DAYS_PER_MONTH,
    ['day rate', 'tages(?:preis|satz|betrag|beitrag|umsatz|gebuhr|tarif)', 'dag(?:prijs|bedrag|tarief|omzet)'],
  ],
];

/** Names of a day, which are other words too. */
export const DAY_NOUNS = ['days?', 'tage?', 'dias?', 'jours?', 'giorn[oi]', 'dag(?:en)?', 'sem', 'std'] as const;

/** Words for what is paid again and again, beside the general words for amounts. */
export const PERIODIC_AMOUNTS = [
  'bei?trag',
  'beitraege',
  'cuota',
  'quota',
  'cota',
  'canone',
  'bijdrage',
  'cotisation',
  'redevance',
  'umsatz',
  'omzet',
  'subscription',
  'abonnement',
  'abo(?:preis|gebuhr|gebuehr|beitrag)?',
  'rechnung(?:sbetrag)?',
  'tarifa',
  'tariffa',
  'taxa',
  'gebuhren',
  'invoice',
  'bill',
  'facture',
  'factura',
  'fatura',
  'fattura',
  'factuur',
  'satz',
] as const;

/** A period before a word for an amount, as German and Dutch write them together. */
export const PERIOD_PREFIXES = [
  'wochen',
  'zweiwochen',
  'vierwochen',
  'quartals?',
  'vierteljahres?',
  'halbjahres?',
  'zweimonats',
  'zweijahres',
  'dreijahres',
  'tages',
  'week',
  'kwartaal',
  'halfjaar',
  'dag',
] as const;
