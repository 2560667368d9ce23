import { fingerprintHeader } from './header/fingerprint.ts';
import { readHeader } from './header/header-name.ts';
import { sharedPrefix } from './header/shared-prefix.ts';
import { tableNames, type TableNames } from './evidence/table-names.ts';
import { namedColumn, type NamedColumn } from './names/matches-by-name.ts';

/**
 * What the names of a table's columns decide by themselves. Tables with the same header may share it: nothing in it
 * comes from their values, from answers or from whoever they belong to.
 */
export interface PreparedHeader {
  readonly header: readonly string[];
  /** By which a saved mapping is found. */
  readonly fingerprint: string;
  readonly names: readonly NamedColumn[];
  readonly together: TableNames;
  /** The place of each column among the others by its name, so that the order of the columns changes nothing. */
  readonly ranks: readonly number[];
}

export function prepareHeader(header: readonly string[]): PreparedHeader {
  const prefix = sharedPrefix(header);
  const names = header.map((name) => namedColumn(readHeader(name, prefix)));
  const order = header
    .map((name, column) => ({ name, column }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.column - b.column));
  const ranks = new Array<number>(header.length).fill(0);
  for (const [rank, { column }] of order.entries()) ranks[column] = rank;
  return { header: [...header], fingerprint: fingerprintHeader(header), names, together: tableNames(names), ranks };
}
