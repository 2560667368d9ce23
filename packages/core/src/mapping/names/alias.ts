import type { HeaderName, Reading } from '../header/header-name.ts';
import { ALIASES, type AliasEntry } from './alias-index.ts';
import type { NameMatch } from './name-match.ts';
import { lessSure } from './preference.ts';
import { suitsReading } from './suits-reading.ts';

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', de: 'German', fr: 'French', es: 'Spanish', pt: 'Portuguese', it: 'Italian', nl: 'Dutch' };

/** A name as weak as this needs no words left out to be doubtful. */
const TOO_GENERAL = 0.08;
const LOST: Readonly<Record<Reading['left'], number>> = { nothing: 0, window: 0.01, currency: 0.01, time: 0.01, object: 0.05 };

function origin({ source }: AliasEntry): string {
  return LANGUAGES[source] ?? `${source.slice(0, 1).toUpperCase()}${source.slice(1)}'s`;
}

/** The header is a known name of a field, in one of the languages or in the exports of a known product. */
export function matchAlias({ readings, raw }: HeaderName): NameMatch[] {
  const found: NameMatch[] = [];
  for (const { words, left } of readings) {
    const entries = ALIASES.byWords.get(words) ?? ALIASES.bySquashed.get(words.replaceAll(' ', '')) ?? [];
    for (const entry of entries) {
      const doubt = lessSure(entry.field, entry.words);
      // "id" is a customer's id, but what is left of "subscription id" is not.
      if (!suitsReading(entry.field, left) || (left === 'object' && doubt >= TOO_GENERAL)) continue;
      if (found.some(({ field }) => field === entry.field)) continue;
      found.push({
        field: entry.field,
        strategy: 'alias',
        strength: 0.95 - LOST[left] - doubt,
        because: `"${raw}" is a ${origin(entry)} name for it`,
      });
    }
    if (found.length > 0) return found;
  }
  return found;
}
