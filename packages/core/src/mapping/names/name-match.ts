import type { FieldName } from '../../schema/field-names.ts';
import type { MatchStrategy } from '../types.ts';

/** A field that a header may mean, by its name alone. */
export interface NameMatch {
  readonly field: FieldName;
  readonly strategy: Exclude<MatchStrategy, 'manual' | 'none'>;
  /** 0 to 1: how sure the name alone makes it. */
  readonly strength: number;
  /** Said of the name, to a person: `"MRR" is a name for it`. */
  readonly because: string;
}
