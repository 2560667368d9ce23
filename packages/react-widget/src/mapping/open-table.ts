/**
 * The reader of files, in a module that is imported only when it is needed: bundlers then keep it, and the parsers below
 * it, out of the page's first load.
 */
export { openTable } from '@retainwise/core';
