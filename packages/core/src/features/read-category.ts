import type { FieldDefinition } from '../schema/types.ts';

/** Lower case, no accents, words separated by single spaces. */
export function normalizeWords(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/**
 * A function from a cell to the index of its category, NaN when it names none. Cells repeat, so each spelling is looked
 * up once; the memory is bounded.
 */
export function categoryReader(definition: FieldDefinition): (cell: string) => number {
  const codes = new Map<string, number>();
  definition.categories.forEach((category, code) => {
    codes.set(normalizeWords(category), code);
    for (const alias of definition.categoryAliases[category] ?? []) codes.set(normalizeWords(alias), code);
  });
  const seen = new Map<string, number>();
  return (cell) => {
    const known = seen.get(cell);
    if (known !== undefined) return known;
    const code = codes.get(normalizeWords(cell)) ?? NaN;
    if (seen.size < 1_000) seen.set(cell, code);
    return code;
  };
}
