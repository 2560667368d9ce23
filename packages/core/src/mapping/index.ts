export { fingerprintHeader } from './header/fingerprint.ts';
export { mapColumns } from './map-columns.ts';
export type * from './types.ts';
