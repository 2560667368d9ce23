import { FIELDS } from '../../schema/fields.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { withoutUmlauts, wordsOf } from '../../schema/words.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';

/** For every category field, each known spelling (in its words) and the category that it means. */
const CATEGORY_OF: ReadonlyMap<FieldName, ReadonlyMap<string, string>> = new Map(FIELDS.map(({ name, categoryAliases }) => [
  name,
  new Map(Object.entries(categoryAliases).flatMap(([category, spellings]) =>
    [category, ...spellings].flatMap((spelling) => [spelling, withoutUmlauts(spelling)]).map((spelling) => [wordsOf(spelling).join(' '), category] as const))),
]));

export interface CategoryReading {
  /** Share of the filled cells that name a category. */
  readonly known: number;
  readonly categories: ReadonlySet<string>;
}

/** How many of a column's cells name categories of `field`, and which. */
export function readCategories(field: FieldName, { words }: ColumnProfile): CategoryReading {
  const spellings = CATEGORY_OF.get(field);
  const categories = new Set<string>();
  let known = 0;
  let all = 0;
  for (const [text, count] of words) {
    all += count;
    const category = spellings?.get(text);
    if (category === undefined) continue;
    known += count;
    categories.add(category);
  }
  return { known: all === 0 ? 0 : known / all, categories };
}

/** The category that a cell names, or undefined. */
export function categoryOf(field: FieldName, cell: string): string | undefined {
  return CATEGORY_OF.get(field)?.get(wordsOf(cell).join(' '));
}
