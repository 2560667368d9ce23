import { FIELD_ALIASES } from './aliases/index.ts';
import type { FieldOutline } from './define-field.ts';
import type { FieldName } from './field-names.ts';
import { identityFields } from './fields/identity.ts';
import { moneyFields } from './fields/money.ts';
import { outcomeFields } from './fields/outcome.ts';
import { subscriptionFields } from './fields/subscription.ts';
import { supportFields } from './fields/support.ts';
import { telecomFields } from './fields/telecom.ts';
import { usageFields } from './fields/usage.ts';
import type { FieldDefinition } from './types.ts';

const OUTLINES: readonly FieldOutline[] = [
  ...identityFields,
  ...subscriptionFields,
  ...moneyFields,
  ...usageFields,
  ...supportFields,
  ...outcomeFields,
  ...telecomFields,
];

/** Every canonical field once. Mapper, validator, explanations and documentation all read this table. */
export const FIELDS: readonly FieldDefinition[] = OUTLINES.map((outline) => {
  const { names, vendors, cells } = FIELD_ALIASES[outline.name];
  return {
    ...outline,
    categoryAliases: cells ?? {},
    aliases: { en: [], de: [], fr: [], es: [], pt: [], it: [], nl: [], ...names },
    vendorAliases: vendors ?? {},
  };
});

const byName: ReadonlyMap<FieldName, FieldDefinition> = new Map(FIELDS.map((field) => [field.name, field]));

export function fieldDefinition(name: FieldName): FieldDefinition {
  const definition = byName.get(name);
  if (!definition) throw new RangeError(`The schema has no field "${name}".`);
  return definition;
}
