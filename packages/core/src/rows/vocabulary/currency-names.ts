/** Signs and words of currencies that have one code only, in lower case. `$` is left to the account. */
export const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  eurs: 'EUR',
  '£': 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  sterling: 'GBP',
  us$: 'USD',
  $us: 'USD',
  'us dollar': 'USD',
  'us dollars': 'USD',
  'us-dollar': 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  nz$: 'NZD',
  s$: 'SGD',
  hk$: 'HKD',
  mx$: 'MXN',
  mxn$: 'MXN',
  ars$: 'ARS',
  cop$: 'COP',
  clp$: 'CLP',
  r$: 'BRL',
  real: 'BRL',
  reais: 'BRL',
  's/': 'PEN',
  '¥': 'JPY',
  yen: 'JPY',
  円: 'JPY',
  '₹': 'INR',
  rs: 'INR',
  rupees: 'INR',
  '₩': 'KRW',
  won: 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  tl: 'TRY',
  '₪': 'ILS',
  '₫': 'VND',
  '₱': 'PHP',
  '₦': 'NGN',
  '฿': 'THB',
  zł: 'PLN',
  zl: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  forint: 'HUF',
  lei: 'RON',
  лв: 'BGN',
  fr: 'CHF',
  sfr: 'CHF',
  franken: 'CHF',
};

/** Signs and words of a dollar, which is that of the account where the account has one. */
export const DOLLARS: readonly string[] = ['$', 'dollar', 'dollars', 'dolar', 'dólar', 'dólares', 'dollaro', 'dollari'];

/** Currencies of which one unit is called a dollar, or a peso written with its sign. */
export const DOLLAR_CURRENCIES: readonly string[] = [
  ...['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'TWD'],
  ...['MXN', 'ARS', 'CLP', 'COP', 'UYU', 'DOP'],
];

/** Codes that are looked for in the cells and headers of amounts. */
export const CURRENCY_CODES_IN_TEXT: readonly string[] = [
  ...['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'KRW', 'HUF', 'BRL', 'CAD', 'AUD', 'NZD', 'SEK', 'NOK', 'DKK', 'ISK', 'PLN'],
  ...['CZK', 'RON', 'BGN', 'TRY', 'ILS', 'INR', 'CNY', 'HKD', 'TWD', 'SGD', 'MXN', 'ARS', 'CLP', 'COP', 'PEN', 'UYU'],
  ...['ZAR', 'AED', 'SAR', 'QAR', 'KWD', 'BHD', 'JOD', 'OMR', 'TND', 'EGP', 'MAD', 'NGN', 'KES', 'GHS', 'THB', 'IDR'],
  ...['MYR', 'PHP', 'VND', 'UAH', 'RUB', 'PKR', 'BDT', 'LKR'],
];

/** Currencies without a smaller unit, whose amounts no system has in cents. */
export const WITHOUT_CENTS: readonly string[] = [
  ...['BIF', 'CLP', 'DJF', 'GNF', 'HUF', 'ISK', 'JPY', 'KMF', 'KRW', 'MGA', 'PYG', 'RWF', 'UGX', 'VND', 'VUV'],
  ...['XAF', 'XOF', 'XPF'],
];

/** Currencies whose unit has a thousand of the smaller ones. */
export const OF_THOUSANDS: readonly string[] = ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'];
