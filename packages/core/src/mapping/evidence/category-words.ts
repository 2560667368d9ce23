import { categoryCodes } from '../../schema/category-codes.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { FIELDS } from '../../schema/fields.ts';
import { oneOf } from '../../schema/one-of.ts';
import { wordsOf } from '../../schema/words.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { OTHER_ANSWERS } from '../vocabulary/other-answers.ts';

/** For every category field, the category that a cell's words name. */
const CATEGORY_OF: ReadonlyMap<FieldName, (words: readonly string[]) => string | undefined> = new Map(
  FIELDS.filter(({ kind }) => kind === 'category').map((definition) => {
    const codeOf = categoryCodes(definition);
    return [definition.name, (words: readonly string[]) => definition.categories[codeOf(words) ?? -1]] as const;
  }),
);

/** Answers outside every set of categories; they say nothing about which set is meant. */
const ASIDE = new RegExp(`^${oneOf(OTHER_ANSWERS)}$`);

export interface CategoryReading {
  /** Share of the filled cells that name a category; cells that mean "other" are not counted. */
  readonly known: number;
  readonly categories: ReadonlySet<string>;
}

/** How many of a column's cells name categories of `field`, and which. */
export function readCategories(field: FieldName, { words }: ColumnProfile): CategoryReading {
  const read = CATEGORY_OF.get(field);
  const categories = new Set<string>();
  let known = 0;
  let all = 0;
  for (const [text, count] of words) {
    if (ASIDE.test(text)) continue;
    all += count;
    const category = read?.(text.split(' '));
    if (category === undefined) continue;
    known += count;
    categories.add(category);
  }
  return { known: all === 0 ? 0 : known / all, categories };
}

/** The category that a cell names, or undefined. */
export function categoryOf(field: FieldName, cell: string): string | undefined {
  return CATEGORY_OF.get(field)?.(wordsOf(cell));
}

const MOSTLY = 0.8;

/** Whether the cells are billing or contract periods in words. */
export function saysPeriods(profile: ColumnProfile): boolean {
  const { known, categories } = readCategories('contract_type', profile);
  return profile.numberShare === 0 && known >= MOSTLY && categories.size > 0;
}
