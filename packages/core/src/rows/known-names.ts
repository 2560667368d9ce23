import { FIELDS } from '../schema/index.ts';
import { wordsOf } from '../schema/words.ts';

/** The words of a header, joined by a space: how names are compared. */
export const asWords = (name: string): string => wordsOf(name).join(' ');

/** Names that mean a field, in all languages and products. */
export function knownNames(): ReadonlySet<string> {
  return new Set(
    FIELDS.flatMap(({ name, aliases, vendorAliases }) => [
      name,
      ...Object.values(aliases).flat(),
      ...Object.values(vendorAliases).flat(),
    ]).map(asWords),
  );
}
