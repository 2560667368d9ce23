/** Signs and words that name a currency, in lower case without points. */
export const CURRENCIES: ReadonlySet<string> = new Set([
  '$', '€', '£', '¥', '₹', '₽', '₩', '₪', '₺', '₫', '₱', '₦', '¢', 'r$', 'us$', 'a$', 'au$', 'c$', 'ca$', 'nz$', 's$', 'hk$', 'mx$', 'mxn$', 'ars$', 'cop$', 's/', 'kr', 'fr', 'sfr', 'rs', 'zł', 'kč', 'ft', 'lei', 'лв',
  'euro', 'euros', 'dollar', 'dollars', 'pounds', 'francs', 'reais',
  'usd', 'eur', 'gbp', 'chf', 'aud', 'cad', 'nzd', 'sgd', 'hkd', 'brl', 'mxn', 'ars', 'clp', 'cop', 'pen', 'uyu', 'sek', 'nok', 'dkk', 'isk', 'pln', 'czk', 'huf', 'ron', 'bgn', 'try', 'rub', 'uah',
  'inr', 'jpy', 'cny', 'rmb', 'twd', 'krw', 'thb', 'idr', 'php', 'myr', 'vnd', 'zar', 'ngn', 'kes', 'egp', 'ils', 'aed', 'sar', 'qar', 'btc',
]);

/** What a word behind a number multiplies it by. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3], ['tsd', 1e3], ['mil', 1e3], ['teur', 1e3], ['keur', 1e3], ['kusd', 1e3],
  ['m', 1e6], ['mm', 1e6], ['mn', 1e6], ['mio', 1e6], ['mln', 1e6], ['meur', 1e6], ['million', 1e6], ['millions', 1e6],
  ['b', 1e9], ['bn', 1e9], ['mrd', 1e9], ['mld', 1e9], ['billion', 1e9],
]);

/** Things that are counted, which a number may name behind itself. Times are not among them: see `parseDuration`. */
export const COUNTED: ReadonlySet<string> = new Set([
  'seat', 'seats', 'user', 'users', 'license', 'licenses', 'licence', 'licences', 'ticket', 'tickets', 'login', 'logins', 'session', 'sessions', 'call', 'calls', 'request', 'requests',
  'point', 'points', 'pt', 'pts', 'employees', 'nutzer', 'lizenzen', 'punkte', 'mitarbeiter', 'utilisateurs', 'licences', 'usuarios', 'licencias', 'utenti', 'licenze', 'gebruikers',
]);

/** What an amount may be per: `149 €/mo`, `12 per user`. */
export const PERIODS: ReadonlySet<string> = new Set([
  'mo', 'mon', 'mth', 'month', 'monat', 'mois', 'mes', 'mês', 'mese', 'maand', 'yr', 'y', 'year', 'jahr', 'an', 'año', 'ano', 'anno', 'jaar', 'week', 'day', 'user', 'seat', 'customer', 'license', 'licence',
]);

/** What is said of an amount behind it: `99 € mtl.`, `49,90 € HT`. */
export const SAID_OF_AMOUNTS: ReadonlySet<string> = new Set(['mtl', 'monatl', 'monatlich', 'mensuel', 'mensuels', 'mensual', 'mensuales', 'mensais', 'mensili', 'ht', 'ttc', 'netto', 'brutto', 'net', 'gross']);
