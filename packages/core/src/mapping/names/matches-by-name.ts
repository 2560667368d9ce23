import type { HeaderName } from '../header/header-name.ts';
import { matchAlias } from './alias.ts';
import { matchExact } from './exact.ts';
import { matchFuzzy } from './fuzzy.ts';
import type { NameMatch } from './name-match.ts';
import { matchNormalized } from './normalized.ts';
import { matchAllButOneWord, matchPartial } from './partial.ts';

/** What a header may mean by its words alone, whatever is below it. Each kind is found when it is first asked for. */
export interface MatchesByName {
  /** The field's own name, or another name that is known for it. */
  readonly listed: readonly NameMatch[];
  /** Names that are understood word by word. */
  readonly understood: readonly NameMatch[];
  /** Names with a wrong letter. */
  readonly misspelled: readonly NameMatch[];
  /** Names that are understood except for one word. */
  readonly butOneWord: readonly NameMatch[];
}

/** A header with what it may mean. */
export interface NamedColumn extends HeaderName {
  readonly matches: MatchesByName;
}

export function namedColumn(name: HeaderName): NamedColumn {
  const found: { -readonly [Kind in keyof MatchesByName]?: MatchesByName[Kind] } = {};
  return {
    ...name,
    matches: {
      get listed() {
        return (found.listed ??= [...matchExact(name), ...matchNormalized(name), ...matchAlias(name)]);
      },
      get understood() {
        return (found.understood ??= matchPartial(name));
      },
      get misspelled() {
        return (found.misspelled ??= matchFuzzy(name));
      },
      get butOneWord() {
        return (found.butOneWord ??= matchAllButOneWord(name));
      },
    },
  };
}
