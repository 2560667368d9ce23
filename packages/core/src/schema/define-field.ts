import type { FieldName } from './field-names.ts';
import type { FieldDefinition, FieldKind, Language } from './types.ts';

interface FieldInput {
  readonly kind: FieldKind;
  readonly group: FieldDefinition['group'];
  readonly label: string;
  readonly description: string;
  readonly unit?: FieldDefinition['unit'];
  readonly range?: readonly [min: number, max: number];
  readonly integer?: boolean;
  /** Canonical category → other spellings. */
  readonly categories?: Readonly<Record<string, readonly string[]>>;
  /** Words for yes and no that only this boolean field has. */
  readonly answers?: { readonly yes: readonly string[]; readonly no: readonly string[] };
  readonly aliases?: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly vendors?: Readonly<Record<string, readonly string[]>>;
}

/** A field's definition with the parts that most fields do not need filled in. */
export function defineField(name: FieldName, input: FieldInput): FieldDefinition {
  return {
    name,
    group: input.group,
    kind: input.kind,
    label: input.label,
    description: input.description,
    unit: input.unit ?? null,
    range: input.range ? { min: input.range[0], max: input.range[1] } : null,
    integer: input.integer ?? false,
    categories: Object.keys(input.categories ?? {}),
    categoryAliases: input.categories ?? { ...input.answers },
    aliases: { en: [], de: [], fr: [], es: [], pt: [], it: [], nl: [], ...input.aliases },
    vendorAliases: input.vendors ?? {},
  };
}
