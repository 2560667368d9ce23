/** Answers outside every set of categories; they say nothing about which set is meant. */
export const OTHER_ANSWERS = [
  'other',
  'others',
  'diverse?',
  'non binary',
  'nonbinary',
  'prefer not to say',
  'not specified',
  'autres?',
  'otr[oa]s?',
  'outr[oa]s?',
  'altr[oi]',
  'anders',
  'sonstiges?',
] as const;
