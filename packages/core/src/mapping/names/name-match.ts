import type { Phrase } from '../../phrases/phrase.ts';
import type { FieldName } from '../../schema/field-names.ts';
import type { MatchStrategy } from '../types.ts';

/** A field that a header may mean, by its name alone. */
export interface NameMatch {
  readonly field: FieldName;
  readonly strategy: Exclude<MatchStrategy, 'manual' | 'none'>;
  /** 0 to 1: how strong the header alone is as evidence. */
  readonly strength: number;
  /** Why, for the reason: `"MRR" is an English name for it`. */
  readonly because: Phrase;
}
