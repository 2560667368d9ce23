export { correctTable } from './correct-table.ts';
export type { CellCorrection } from './correct-table.ts';
export { listSheets } from './list-sheets.ts';
export { openRest } from './open-rest.ts';
export { openTable } from './open-table.ts';
export { plainRecord } from './plain-record.ts';
export type * from './types.ts';
