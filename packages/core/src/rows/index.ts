export { listSheets } from './list-sheets.ts';
export { openRest } from './open-rest.ts';
export { openTable } from './open-table.ts';
export type * from './types.ts';
