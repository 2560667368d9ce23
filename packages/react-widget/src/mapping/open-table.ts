/**
 * The engine's file reader. Import this module only dynamically: bundlers then keep the engine out of the first load.
 */
export { InputError, listSheets, openTable } from '@retainwise/core';
