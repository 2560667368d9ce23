import { InputError } from '../errors.ts';
import { FIELD_NAMES, type FieldName } from '../schema/field-names.ts';
import type { MappingOverrides } from './types.ts';

export interface Decisions {
  /** Column index → the field that a person gave it. */
  readonly given: ReadonlyMap<number, FieldName>;
  /** Fields that a person decided about, "no column" included: nothing else may take them. */
  readonly decided: ReadonlySet<FieldName>;
}

const isField = (name: string): name is FieldName => (FIELD_NAMES as readonly string[]).includes(name);

/**
 * A person's decisions, checked against the file.
 *
 * @throws InputError ERR-3006 for a field or a column that does not exist, and for a column given to two fields
 */
export function readOverrides(header: readonly string[], overrides: MappingOverrides): Decisions {
  const given = new Map<number, FieldName>();
  const decided = new Set<FieldName>();
  for (const [field, column] of Object.entries(overrides)) {
    if (!isField(field)) {
      throw new InputError('ERR-3006', `The mapping names the field "${field}", which does not exist.`, {
        location: `field "${field}"`,
        fix: `Use one of: ${FIELD_NAMES.join(', ')}.`,
      });
    }
    decided.add(field);
    if (column === null) continue;
    const index = header.indexOf(column);
    if (index === -1) {
      throw new InputError(
        'ERR-3006',
        `The mapping gives ${field} the column "${column}", which the file does not have.`,
        {
          location: `column "${column}"`,
          fix: 'Name a column of the file exactly as its header writes it, or null for no column.',
        },
      );
    }
    const other = given.get(index);
    if (other !== undefined) {
      throw new InputError('ERR-3006', `The mapping gives the column "${column}" to ${other} and to ${field}.`, {
        location: `column "${column}"`,
        fix: 'Give each column to one field.',
      });
    }
    given.set(index, field);
  }
  return { given, decided };
}
