import { FIELD_OPTIONS } from '../../schema/field-labels.ts';
import { labelInSentence } from '../../schema/label-in-sentence.ts';

const LABELS: ReadonlyMap<string, string> = new Map(FIELD_OPTIONS.map(({ name, label }) => [name, label]));

/** A rendered field in the middle of a sentence: `monthly charges`. */
export const inSentence = (field: string): string => labelInSentence({ label: field });

/** Words that stand in other phrases. */
export const words = {
  field: ({ name }: { name: string }) => LABELS.get(name) ?? name,
  /** A value of a field with a closed set of them: `month_to_month`. */
  category: ({ name }: { name: string }) => name.replaceAll('_', ' '),
  'unit.days': 'days',
  'unit.weeks': 'weeks',
  'unit.months': 'months',
  'unit.quarters': 'quarters',
  'unit.years': 'years',
  'language.en': 'an English',
  'language.de': 'a German',
  'language.fr': 'a French',
  'language.es': 'a Spanish',
  'language.pt': 'a Portuguese',
  'language.it': 'an Italian',
  'language.nl': 'a Dutch',
  'outcome.left': 'left',
  'outcome.stayed': 'still a customer',
} as const;
