import { inEnglish } from '../../phrases/in-english.ts';
import { phrase } from '../../phrases/phrase.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { FIELDS } from '../../schema/fields.ts';
import type { DerivedField, MissingField } from '../types.ts';

const REQUIRED: ReadonlySet<FieldName> = new Set([
  'customer_id',
  'tenure_months',
  'contract_type',
  'monthly_charges',
  'total_charges',
]);

/** Fields that are worth a suggestion; what they are worth is in the phrase of each. */
const WORTH = [
  'customer_id',
  'tenure_months',
  'contract_type',
  'monthly_charges',
  'total_charges',
  'seats_purchased',
  'seats_used',
  'feature_usage_score',
  'last_activity_days_ago',
  'support_tickets',
  'login_frequency',
  'churned',
] as const satisfies readonly FieldName[];

/** Of every field that is worth something, what is said where it is missing. */
const SUGGESTIONS: readonly MissingField[] = FIELDS.flatMap(({ name, aliases }) => {
  const field = WORTH.find((worth) => worth === name);
  if (field === undefined) return [];
  const others = aliases.en.filter((alias) => alias !== name.replaceAll('_', ' ')).slice(0, 3);
  const suggestion = phrase(`missing.${field}`, { headers: [name, ...others] });
  return [{ field, required: REQUIRED.has(name), suggestion: inEnglish(suggestion), suggestionPhrase: suggestion }];
});

/** Fields that would improve the scores and are neither mapped nor derived, with what to look for. */
export function missingFields(mapped: ReadonlySet<FieldName>, derived: readonly DerivedField[]): MissingField[] {
  const had = new Set([...mapped, ...derived.map(({ field }) => field)]);
  return SUGGESTIONS.filter(({ field }) => !had.has(field));
}
