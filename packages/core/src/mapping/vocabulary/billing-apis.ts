/** Ends of headers that only the interfaces of billing systems have. */
export const BILLING_API_HEADERS = [
  'billing period unit',
  'unit amount',
  'unit amount decimal',
  'interval count',
  'plan unit price',
  'currency code iso',
  'current term end',
  'unit price in cents',
  'amount subtotal',
  'amount due',
  'livemode',
] as const;

/** Currencies that have no smaller unit, which billing systems therefore store as they are. */
export const NO_CENTS = [
  'bif',
  'clp',
  'djf',
  'gnf',
  'jpy',
  'kmf',
  'krw',
  'mga',
  'pyg',
  'rwf',
  'ugx',
  'vnd',
  'vuv',
  'xaf',
  'xof',
  'xpf',
  'isk',
] as const;
