export { fingerprintHeader } from './header/fingerprint.ts';
export { intervalMonths } from './readings/interval-months.ts';
export { mapColumns } from './map-columns.ts';
export type * from './types.ts';
