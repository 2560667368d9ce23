import type { FieldName } from './field-names.ts';
import type { FieldGroup } from './types.ts';

/**
 * What a user interface needs to offer a choice of fields, in the order of `FIELDS` and without its aliases: those are
 * many times as large, and only the mapper reads them. A test keeps both tables equal.
 */
export const FIELD_OPTIONS: readonly {
  readonly name: FieldName;
  readonly label: string;
  readonly group: FieldGroup;
}[] = [
  { name: 'customer_id', label: 'Customer id', group: 'identity' },
  { name: 'customer_name', label: 'Customer name', group: 'identity' },
  { name: 'email', label: 'Email', group: 'identity' },
  { name: 'country', label: 'Country', group: 'identity' },
  { name: 'industry', label: 'Industry', group: 'identity' },
  { name: 'company_size', label: 'Company size', group: 'identity' },
  { name: 'signup_date', label: 'Signup date', group: 'subscription' },
  { name: 'tenure_months', label: 'Tenure', group: 'subscription' },
  { name: 'plan', label: 'Plan', group: 'subscription' },
  { name: 'contract_type', label: 'Contract type', group: 'subscription' },
  { name: 'churn_date', label: 'Churn date', group: 'subscription' },
  { name: 'monthly_charges', label: 'Monthly charges', group: 'money' },
  { name: 'annual_charges', label: 'Annual charges', group: 'money' },
  { name: 'total_charges', label: 'Total charges', group: 'money' },
  { name: 'currency', label: 'Currency', group: 'money' },
  { name: 'payment_method', label: 'Payment method', group: 'money' },
  { name: 'seats_purchased', label: 'Seats purchased', group: 'usage' },
  { name: 'seats_used', label: 'Seats used', group: 'usage' },
  { name: 'feature_usage_score', label: 'Feature usage score', group: 'usage' },
  { name: 'last_activity_days_ago', label: 'Days since last activity', group: 'usage' },
  { name: 'last_activity_date', label: 'Last activity', group: 'usage' },
  { name: 'login_frequency', label: 'Login frequency', group: 'usage' },
  { name: 'api_calls_per_month', label: 'API calls per month', group: 'usage' },
  { name: 'has_integration', label: 'Integration in place', group: 'usage' },
  { name: 'trial_converted', label: 'Converted from trial', group: 'usage' },
  { name: 'support_tickets', label: 'Support tickets', group: 'support' },
  { name: 'nps_score', label: 'NPS score', group: 'support' },
  { name: 'csat_score', label: 'CSAT score', group: 'support' },
  { name: 'churned', label: 'Churned', group: 'outcome' },
  { name: 'gender', label: 'Gender', group: 'telecom' },
  { name: 'senior_citizen', label: 'Senior citizen', group: 'telecom' },
  { name: 'partner', label: 'Partner', group: 'telecom' },
  { name: 'dependents', label: 'Dependents', group: 'telecom' },
  { name: 'phone_service', label: 'Phone service', group: 'telecom' },
  { name: 'multiple_lines', label: 'Multiple lines', group: 'telecom' },
  { name: 'internet_service', label: 'Internet service', group: 'telecom' },
  { name: 'online_security', label: 'Online security', group: 'telecom' },
  { name: 'online_backup', label: 'Online backup', group: 'telecom' },
  { name: 'device_protection', label: 'Device protection', group: 'telecom' },
  { name: 'tech_support', label: 'Tech support', group: 'telecom' },
  { name: 'streaming_tv', label: 'Streaming TV', group: 'telecom' },
  { name: 'streaming_movies', label: 'Streaming movies', group: 'telecom' },
  { name: 'paperless_billing', label: 'Paperless billing', group: 'telecom' },
];
