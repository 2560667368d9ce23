/** Headers over salutations, which read like genders. */
export const SALUTATIONS = [
  'anrede',
  'salutation',
  'title',
  'titel',
  'civilite',
  'tratamiento',
  'tratamento',
  'titolo',
  'aanhef',
  'prefix',
] as const;

/** Periods that are not a contract's: of notice, of a warranty, to pay, to deliver. */
export const OTHER_PERIODS = [
  '\\w*frist',
  'notice',
  'preavis',
  'preaviso',
  'preavviso',
  'pre',
  'aviso',
  'opzegtermijn',
  'garant\\w*',
  'warranty',
  '\\w*ziel',
  'delai',
  'plazo de pago',
  'betalingstermijn',
  'betaalconditie',
  'lieferzeit',
  'delivery',
  'levertijd',
  'reaction',
  'response',
] as const;

/** Whose country it is, where not the customer's; and what else is written like a country code. */
export const OTHER_COUNTRIES = [
  'cards?',
  'bank',
  'ip',
  'vendor',
  'supplier',
  'owner',
  'manager',
  'rep',
  'csm',
  'server',
  'hosting',
  'origin',
  'destination',
  'birth',
  'manufactur\\w*',
  'currency',
  'languages?',
  'lang',
  'locale',
  'states?',
  'province',
  'domain',
  'tld',
  'from',
  'parent',
  'entity',
  'office',
  'warehouse',
  'data',
  'storefront',
  'issuer',
  'legal',
  'phone',
  'dial',
] as const;

/** Shares, scores and points. */
export const MEASURES = [
  'pct',
  'percent\\w*',
  'prozent\\w*',
  'pourcent\\w*',
  'porcent\\w*',
  'percentual\\w*',
  'score',
  'points?',
  'pts',
  'punkte',
  'puntos',
  'pontos',
  'punti',
  'punten',
] as const;

/** How old somebody or something is. */
export const AGES = ['age', 'edad', 'idade', 'alter', 'eta', 'leeftijd'] as const;

/** What has an age that is a tenure. */
export const THINGS_WITH_AGE = [
  'accounts?',
  'subscription',
  'contract',
  'company',
  'relationship',
  'membership',
  'cuenta',
  'contrato',
  'conta',
  'conto',
  'contratto',
  'konto\\w*',
  'vertrag\\w*',
  'contrat',
  'compte',
  'months',
  'days',
] as const;

/** People who live together, whose number is no size of a company. */
export const FAMILIES = [
  'household',
  'family',
  'families',
  'haushalt\\w*',
  'familie\\w*',
  'foyer',
  'menage',
  'famille',
  'hogar',
  'familia\\w*',
  'domicilio',
  'nucleo',
  'famiglia\\w*',
  'huishoud\\w*',
  'gezin\\w*',
] as const;

/** Before a count of everything since the beginning. */
export const SINCE_EVER = [
  'total',
  'totale',
  'totales',
  'lifetime',
  'overall',
  'all time',
  'cumulative',
  'gesamt',
  'insgesamt',
  'cumul',
  'acumulado',
] as const;
