/** Every canonical customer field, in the order in which reports list them. */
export const FIELD_NAMES = [
  'customer_id', 'customer_name', 'email', 'country', 'industry', 'company_size',
  'signup_date', 'tenure_months', 'plan', 'contract_type', 'churn_date',
  'monthly_charges', 'annual_charges', 'total_charges', 'currency', 'payment_method',
  'seats_purchased', 'seats_used', 'feature_usage_score', 'last_activity_days_ago', 'last_activity_date',
  'login_frequency', 'api_calls_per_month', 'has_integration', 'trial_converted',
  'support_tickets', 'nps_score', 'csat_score',
  'churned',
  'gender', 'senior_citizen', 'partner', 'dependents', 'phone_service', 'multiple_lines', 'internet_service',
  'online_security', 'online_backup', 'device_protection', 'tech_support', 'streaming_tv', 'streaming_movies',
  'paperless_billing',
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];
