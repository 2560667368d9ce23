export { fingerprintHeader } from './header/fingerprint.ts';
export { intervalMonths } from './readings/interval-months.ts';
export { createIntervalReader } from './readings/stated-interval.ts';
export { mapColumns } from './map-columns.ts';
export type * from './types.ts';
