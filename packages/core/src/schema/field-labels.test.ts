import { expect, it } from 'vitest';
import { FIELD_OPTIONS } from './field-labels.ts';
import { FIELDS } from './fields.ts';

it('the table of field labels has the names, labels and groups of the field definitions, in their order', () => {
  expect(FIELD_OPTIONS).toEqual(FIELDS.map(({ name, label, group }) => ({ name, label, group })));
});
