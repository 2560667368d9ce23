import { InputError } from '../errors.ts';
import type { ColumnMapping } from '../mapping/types.ts';

const MAX_SHOWN = 8;

/**
 * Refuses a mapping without a customer id: results could not be reported back.
 *
 * @throws InputError ERR-3004
 */
export function requireCustomerId(mapping: ColumnMapping): void {
  if (mapping.columns.some(({ field }) => field === 'customer_id')) return;
  const names = mapping.columns.map(({ column }) => column);
  const shown = names.slice(0, MAX_SHOWN).join(', ') + (names.length > MAX_SHOWN ? ', …' : '');
  const named = mapping.columns.find(({ namedLike }) => namedLike === 'customer_id');
  const refused = named === undefined ? '' : ` "${named.column}" is not used: ${lowerFirst(named.reason)}`;
  throw new InputError('ERR-3004', `No column holds the customer id. The file has: ${shown}.${refused}`, {
    location: 'header',
    fix: 'Name the column customer_id, or say in the mapping which column it is.',
  });
}

const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
