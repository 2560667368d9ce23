import type { FieldDefinition } from './types.ts';

/** A field's label inside a sentence: `monthly charges`, but `NPS score`. */
export function labelInSentence({ label }: Pick<FieldDefinition, 'label'>): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
