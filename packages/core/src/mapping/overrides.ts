import { InputError } from '../errors.ts';
import { FIELD_NAMES, type FieldName } from '../schema/field-names.ts';
import type { MappingOverrides } from './types.ts';

/** Overrides by column and by field. */
export interface CheckedOverrides {
  /** Column index → the field that a person chose for it. */
  readonly fieldOf: ReadonlyMap<number, FieldName>;
  /** Fields with an override, "no column" included: no other column may take them. */
  readonly overridden: ReadonlySet<FieldName>;
}

const isField = (name: string): name is FieldName => (FIELD_NAMES as readonly string[]).includes(name);

/**
 * Checks overrides against the file.
 *
 * @throws InputError ERR-3006 for a field or a column that does not exist, and for a column used for two fields
 */
export function readOverrides(header: readonly string[], overrides: MappingOverrides): CheckedOverrides {
  const fieldOf = new Map<number, FieldName>();
  const overridden = new Set<FieldName>();
  for (const [field, column] of Object.entries(overrides)) {
    if (!isField(field)) {
      throw new InputError('ERR-3006', `The mapping has an unknown field "${field}".`, {
        location: `field "${field}"`,
        fix: `Use one of: ${FIELD_NAMES.join(', ')}.`,
      });
    }
    overridden.add(field);
    if (column === null) continue;
    const index = header.indexOf(column);
    if (index === -1) {
      throw new InputError(
        'ERR-3006',
        `The mapping uses column "${column}" for ${field}, but the file has no such column.`,
        {
          location: `column "${column}"`,
          fix: 'Use a column name exactly as in the header, or null for no column.',
        },
      );
    }
    const other = fieldOf.get(index);
    if (other !== undefined) {
      throw new InputError('ERR-3006', `The mapping uses column "${column}" for both ${other} and ${field}.`, {
        location: `column "${column}"`,
        fix: 'Use each column for one field only.',
      });
    }
    fieldOf.set(index, field);
  }
  return { fieldOf, overridden };
}
