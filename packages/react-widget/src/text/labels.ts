import { FIELD_OPTIONS } from '@retainwise/core/fields';
import type { Language } from './languages/language.ts';

export interface Labels {
  /**
   * The label of a field in the language; else the one that the API gives, as for the columns of a model of the
   * account's own, or the name.
   */
  readonly fieldLabel: (field: string, given?: string) => string;
}

const ENGLISH_LABELS: ReadonlyMap<string, string> = new Map(FIELD_OPTIONS.map(({ name, label }) => [name, label]));

export function labelsOf({ fields }: Language): Labels {
  const labels = fields === null ? null : new Map<string, string>(Object.entries(fields));
  return {
    fieldLabel: (field, given) => labels?.get(field) ?? given ?? ENGLISH_LABELS.get(field) ?? field,
  };
}
