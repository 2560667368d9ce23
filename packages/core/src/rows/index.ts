export { openTable } from './open-table.ts';
export type * from './types.ts';
export { CELL_INVALID, CELL_MISSING, CELL_OK } from './types.ts';
