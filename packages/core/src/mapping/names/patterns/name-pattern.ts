import type { FieldName } from '../../../schema/field-names.ts';
import type { Meaning } from '../../vocabulary/meanings/index.ts';

/** A way to name a field: each meaning of `need` once (or one of a list), and nothing else but `may` and fillers. */
export interface NamePattern {
  readonly field: FieldName;
  readonly need: readonly (Meaning | readonly Meaning[])[];
  readonly may?: readonly Meaning[];
  /** Subtracted from the strength of names that often mean something else too. */
  readonly doubt?: number;
}

/** Whose a column may be. */
export const WHOSE = ['customer', 'account', 'organisation', 'user'] as const;
