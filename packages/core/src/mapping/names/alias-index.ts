import { FIELD_ALIASES } from '../../schema/aliases/index.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { FIELDS } from '../../schema/fields.ts';
import { withoutUmlauts, wordsOf } from '../../schema/words.ts';
import { spelledOut } from './spelled-out.ts';

export interface AliasEntry {
  readonly field: FieldName;
  /** The alias as the table writes it. */
  readonly alias: string;
  /** A language code, or the product whose exports use the name. */
  readonly source: string;
  /** Several languages use the name, and which one a table is in, it does not say. */
  readonly shared: boolean;
  readonly words: string;
  /** It means the field only where no other column has a better name for it. */
  readonly vague: boolean;
}

export interface AliasIndex {
  /** By words joined with spaces: `customer id`. */
  readonly byWords: ReadonlyMap<string, readonly AliasEntry[]>;
  /** By words run together, for headers without any mark between words: `customerid`. */
  readonly bySquashed: ReadonlyMap<string, readonly AliasEntry[]>;
  /** Names of several words, with their short words in full: `customer number`. */
  readonly bySpelledOut: ReadonlyMap<string, readonly AliasEntry[]>;
}

const LANGUAGES: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl']);

function entriesOf(): AliasEntry[] {
  const all = FIELDS.flatMap(({ name, aliases, vendorAliases }) => [
    ...entries(name, { ...aliases, ...vendorAliases }, false),
    ...entries(name, FIELD_ALIASES[name].vague ?? {}, true),
  ]);
  const sources = new Map<string, Set<string>>();
  const of = ({ field, words }: Omit<AliasEntry, 'shared'>) => `${field} ${words}`;
  for (const entry of all)
    if (LANGUAGES.has(entry.source)) sources.set(of(entry), (sources.get(of(entry)) ?? new Set()).add(entry.source));
  return all.map((entry) => ({ ...entry, shared: (sources.get(of(entry))?.size ?? 0) > 1 }));
}

function entries(
  field: FieldName,
  names: Readonly<Record<string, readonly string[]>>,
  vague: boolean,
): Omit<AliasEntry, 'shared'>[] {
  return Object.entries(names).flatMap(([source, aliases]) =>
    aliases.flatMap((alias) =>
      [...new Set([alias, withoutUmlauts(alias)])].map((spelling) => ({
        field,
        alias,
        source,
        words: wordsOf(spelling).join(' '),
        vague,
      })),
    ),
  );
}

function groupBy(
  entries: readonly AliasEntry[],
  keyOf: (entry: AliasEntry) => string,
): ReadonlyMap<string, readonly AliasEntry[]> {
  const groups = new Map<string, AliasEntry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry)) ?? [];
    if (!group.some(({ field }) => field === entry.field)) group.push(entry);
    groups.set(keyOf(entry), group);
  }
  return groups;
}

const ENTRIES = entriesOf();

/** Every alias of the schema, findable by its words. Built once; nothing changes it. */
export const ALIASES: AliasIndex = {
  byWords: groupBy(ENTRIES, ({ words }) => words),
  bySquashed: groupBy(ENTRIES, ({ words }) => words.replaceAll(' ', '')),
  bySpelledOut: groupBy(
    ENTRIES.filter(({ words }) => words.includes(' ')),
    ({ words }) => spelledOut(words),
  ),
};
