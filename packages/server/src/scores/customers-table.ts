import { InputError, MAX_HEADER_CHARACTERS } from '@retainwise/core';
import type { ScoresCreate } from '@retainwise/openapi';

/** Different properties of all customers of a request together. A file may have more: nobody waits for its mapping. */
const MAX_COLUMNS = 1_024;
/** Columns × customers: 1,000 customers with all 200 properties that the contract allows. */
const MAX_CELLS = 200_000;

export interface CustomersTable {
  readonly header: string[];
  readonly rows: string[][];
}

/**
 * Objects as rows of a table, with a column for each property in order of first occurrence. Its size is checked before
 * the table is made: customers without a property in common need a column for each property of each customer.
 *
 * @throws InputError ERR-3008
 */
export function toTable(customers: ScoresCreate['customers']): CustomersTable {
  const names = new Set<string>();
  let characters = 0;
  let before: readonly string[] = [];
  for (const customer of customers) {
    const own = Object.keys(customer);
    // Most requests have the same properties in the same order for all.
    if (areSame(own, before)) continue;
    before = own;
    for (const name of own) {
      if (names.has(name)) continue;
      names.add(name);
      characters += name.length;
      if (names.size > MAX_COLUMNS) throw tooLarge(`more than ${MAX_COLUMNS} different properties`);
      if (characters > MAX_HEADER_CHARACTERS)
        throw tooLarge(`property names of more than ${MAX_HEADER_CHARACTERS} characters together`);
      if (names.size * customers.length > MAX_CELLS)
        throw tooLarge(`more than ${MAX_CELLS} cells (customers × different properties)`);
    }
  }
  const header = [...names];
  const rows = customers.map((customer) => {
    if (areSame(Object.keys(customer), header)) return Object.values(customer).map(textOf);
    const cells = new Map(Object.entries(customer));
    return header.map((name) => textOf(cells.get(name)));
  });
  return { header, rows };
}

function textOf(value: ScoresCreate['customers'][number][string] | undefined): string {
  return typeof value === 'string' ? value : String(value ?? '');
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function tooLarge(found: string): InputError {
  return new InputError('ERR-3008', `The customers have ${found}.`, {
    location: 'body/customers',
    fix:
      'Give all customers the same properties, leave out those that do not describe customers, ' +
      'or send fewer customers in one request.',
  });
}
