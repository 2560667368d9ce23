import { describe, expect, it } from 'vitest';
import { FIELD_NAMES } from './field-names.ts';
import { FIELDS, fieldDefinition } from './fields.ts';

describe('the field table', () => {
  it('defines every field exactly once', () => {
    expect(FIELDS.map(({ name }) => name).sort()).toEqual([...FIELD_NAMES].sort());
  });

  it('gives categories to category fields and to no others', () => {
    for (const { kind, categories } of FIELDS) expect(categories.length > 0).toBe(kind === 'category');
  });

  it('has spellings for the categories that it defines, and for no others', () => {
    for (const { kind, categories, categoryAliases } of FIELDS)
      if (kind === 'category') expect(Object.keys(categoryAliases)).toEqual(categories);
  });

  it('knows at least 200 English names', () => {
    expect(new Set(FIELDS.flatMap(({ aliases }) => aliases.en)).size).toBeGreaterThanOrEqual(200);
  });

  it('names a field for every word people use', () => {
    expect(fieldDefinition('monthly_charges').aliases.en).toContain('mrr');
  });
});
