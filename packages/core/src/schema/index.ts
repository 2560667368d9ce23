export { FIELD_NAMES } from './field-names.ts';
export type { FieldName } from './field-names.ts';
export { FIELDS, fieldDefinition } from './fields.ts';
export type * from './types.ts';
