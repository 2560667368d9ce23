export { fingerprintHeader } from './header/fingerprint.ts';
export { intervalMonths } from './readings/interval-months.ts';
export { createIntervalReader } from './readings/stated-interval.ts';
export { mapLeavers } from './departure-date.ts';
export { mapColumns, mapPrepared } from './map-columns.ts';
export { prepareHeader, type PreparedHeader } from './prepare-header.ts';
export type * from './types.ts';
