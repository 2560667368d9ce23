import { phrase, type Phrase } from '../../phrases/phrase.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { OPEN_HEADERS } from '../../schema/outcome-of-words.ts';
import type { Candidate } from '../assign/candidate.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { TableTopic } from '../vocabulary/table-topics.ts';

const SURE = 0.75;
const NEARLY_ALL = 0.9;

/** What is known of those who stay or leave, and of nobody who only books, applies or takes part. */
const OF_CUSTOMERS: ReadonlySet<FieldName> = new Set<FieldName>([
  'tenure_months',
  'signup_date',
  'churn_date',
  'contract_type',
  'monthly_charges',
  'annual_charges',
  'seats_purchased',
  'seats_used',
  'last_activity_date',
  'last_activity_days_ago',
  'login_frequency',
  'api_calls_per_month',
  'feature_usage_score',
  'support_tickets',
  'nps_score',
  'csat_score',
  'trial_converted',
  'internet_service',
  'phone_service',
  'multiple_lines',
  'online_security',
  'online_backup',
  'device_protection',
  'tech_support',
  'streaming_tv',
  'streaming_movies',
  'paperless_billing',
]);
/** Shops and insurers keep such tables of their customers, too. */
const MAY_BE_CUSTOMERS: ReadonlySet<TableTopic> = new Set<TableTopic>(['claims', 'shop']);

/**
 * Why a column that says only that it is an outcome ("Target", "label") is not who left: the rows are something else,
 * or nothing shows that they are customers. Null for other names, and in tables of customers.
 */
export function openOutcomeObjection(
  { column }: Candidate,
  name: string,
  profile: ColumnProfile | undefined,
  topics: ReadonlySet<TableTopic>,
  candidates: readonly Candidate[],
): Phrase | null {
  // Cells that say "left" and "stayed" need no name.
  if (!OPEN_HEADERS.has(name) || (profile?.booleanShare ?? 0) < NEARLY_ALL) return null;
  if ([...topics].some((topic) => !MAY_BE_CUSTOMERS.has(topic))) return phrase('column.may_be_another_outcome');
  return candidates.some(
    (other) => other.column !== column && other.confidence >= SURE && OF_CUSTOMERS.has(other.field),
  )
    ? null
    : phrase('column.is_an_open_outcome');
}
