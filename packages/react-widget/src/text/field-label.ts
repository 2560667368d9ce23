import { FIELD_OPTIONS } from '@retainwise/core/fields';

const LABELS: ReadonlyMap<string, string> = new Map(FIELD_OPTIONS.map(({ name, label }) => [name, label]));

/** The label of a field; its name when this version of the widget does not know the field. */
export function fieldLabel(field: string): string {
  return LABELS.get(field) ?? field;
}
