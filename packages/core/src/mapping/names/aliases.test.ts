import { describe, expect, it } from 'vitest';
import { FIELD_ALIASES } from '../../schema/aliases/index.ts';
import { FIELDS } from '../../schema/fields.ts';
import { mapColumns } from '../map-columns.ts';
import { plausibleCells } from '../testing/plausible-cells.ts';

const ALIASES = FIELDS.flatMap(({ name, aliases, vendorAliases }) =>
  [...Object.entries({ ...aliases, ...vendorAliases }), ...Object.entries(FIELD_ALIASES[name].vague ?? {})].flatMap(
    ([source, names]) => names.map((alias) => ({ field: name, source, alias })),
  ),
);

/** Written as people write: as the table has it, in snake_case, and with capitals. */
const SPELLINGS: readonly ((alias: string) => string)[] = [
  (alias) => alias,
  (alias) => alias.replaceAll(' ', '_').toLowerCase(),
  (alias) => alias.replaceAll(' ', '_').toUpperCase(),
];

describe('every alias, alone over plausible values', () => {
  it.each(ALIASES)('$alias ($source) is $field', ({ field, alias }) => {
    for (const spell of SPELLINGS) {
      const header = spell(alias);
      const { columns } = mapColumns({ header: [header], sample: plausibleCells(field).map((cell) => [cell]) });
      expect(columns[0]?.field, header).toBe(field);
    }
  });

  it('number at least 200 in English and 80 in each other language', () => {
    expect(new Set(FIELDS.flatMap(({ aliases }) => aliases.en)).size).toBeGreaterThanOrEqual(200);
    for (const language of ['de', 'fr', 'es', 'pt', 'it', 'nl'] as const) {
      expect(new Set(FIELDS.flatMap(({ aliases }) => aliases[language])).size, language).toBeGreaterThanOrEqual(80);
    }
  });
});
