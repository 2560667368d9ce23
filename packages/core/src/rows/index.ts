export { openTable } from './open-table.ts';
export type * from './types.ts';
