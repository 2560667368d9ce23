import type { FieldName } from './field-names.ts';
import type { FieldDefinition } from './types.ts';

/** A field without the words for it, which are in `aliases/`. */
export type FieldOutline = Omit<FieldDefinition, 'aliases' | 'vendorAliases' | 'categoryAliases'>;

interface FieldInput {
  readonly kind: FieldOutline['kind'];
  readonly group: FieldOutline['group'];
  readonly label: string;
  readonly description: string;
  readonly unit?: FieldOutline['unit'];
  readonly range?: readonly [min: number, max: number];
  readonly integer?: boolean;
  readonly categories?: readonly string[];
}

/** A field's outline, with defaults for the parts that most fields do not need. */
export function defineField(name: FieldName, input: FieldInput): FieldOutline {
  return {
    name,
    group: input.group,
    kind: input.kind,
    label: input.label,
    description: input.description,
    unit: input.unit ?? null,
    range: input.range ? { min: input.range[0], max: input.range[1] } : null,
    integer: input.integer ?? false,
    categories: input.categories ?? [],
  };
}
