/** The faults that a drill makes: each lasts a while, and then everything recovers by itself. */
export const DRILLS = ['database-away', 'table-locked', 'store-resets', 'queue-away', 'full-disk'] as const;
export type DrillName = (typeof DRILLS)[number];

/** How long each must be survived, in seconds. */
export const PROMISED_SECONDS: Readonly<Record<DrillName, number>> = {
  'database-away': 30,
  'table-locked': 40,
  'store-resets': 60,
  'queue-away': 60,
  'full-disk': 30,
};
