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
