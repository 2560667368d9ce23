import { mapColumns, type ColumnMapping } from '@retainwise/core';
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { CustomersTable } from './customers-table.ts';

/** Larger tables hardly come twice with the same values. */
const MAX_CELLS = 640;
const MAX_KEPT = 500;

export interface KeptMappings {
  /** How the table of an account is mapped: found again, or mapped now. */
  mapping(accountId: string, table: CustomersTable): ColumnMapping;
}

/**
 * Keeps how small tables were mapped, for customers who are scored again and again. A mapping depends on the values
 * beside the names: with other values the same names may be other fields, in other units. So it is found again only
 * for the same names and values, and is then what mapping them anew would give. Accounts share nothing.
 */
export function createKeptMappings(map: typeof mapColumns = mapColumns): KeptMappings {
  const kept = new LRUCache<string, ColumnMapping>({ max: MAX_KEPT });
  const mapNow = ({ header, rows }: CustomersTable): ColumnMapping =>
    map({ header, sample: rows, format: { kind: 'json' } });
  return {
    mapping(accountId, table) {
      if (table.header.length * table.rows.length > MAX_CELLS) return mapNow(table);
      const key = keyOf(accountId, table);
      const known = kept.get(key);
      if (known !== undefined) return known;
      const mapping = mapNow(table);
      kept.set(key, mapping);
      return mapping;
    },
  };
}

/** JSON tells where a text ends, whatever is in it. */
function keyOf(accountId: string, { header, rows }: CustomersTable): string {
  return createHash('sha256')
    .update(JSON.stringify([accountId, header, rows]))
    .digest('base64url');
}
