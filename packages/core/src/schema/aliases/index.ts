import type { FieldName } from '../field-names.ts';
import type { FieldAliases } from '../types.ts';
import { annualCharges } from './annual-charges.ts';
import { apiCallsPerMonth } from './api-calls-per-month.ts';
import { churnDate } from './churn-date.ts';
import { churned } from './churned.ts';
import { companySize } from './company-size.ts';
import { contractType } from './contract-type.ts';
import { country } from './country.ts';
import { csatScore } from './csat-score.ts';
import { currency } from './currency.ts';
import { customerId } from './customer-id.ts';
import { customerName } from './customer-name.ts';
import { dependents } from './dependents.ts';
import { deviceProtection } from './device-protection.ts';
import { email } from './email.ts';
import { featureUsageScore } from './feature-usage-score.ts';
import { gender } from './gender.ts';
import { hasIntegration } from './has-integration.ts';
import { industry } from './industry.ts';
import { internetService } from './internet-service.ts';
import { lastActivityDate } from './last-activity-date.ts';
import { lastActivityDaysAgo } from './last-activity-days-ago.ts';
import { loginFrequency } from './login-frequency.ts';
import { monthlyCharges } from './monthly-charges.ts';
import { multipleLines } from './multiple-lines.ts';
import { npsScore } from './nps-score.ts';
import { onlineBackup } from './online-backup.ts';
import { onlineSecurity } from './online-security.ts';
import { paperlessBilling } from './paperless-billing.ts';
import { partner } from './partner.ts';
import { paymentMethod } from './payment-method.ts';
import { phoneService } from './phone-service.ts';
import { plan } from './plan.ts';
import { seatsPurchased } from './seats-purchased.ts';
import { seatsUsed } from './seats-used.ts';
import { seniorCitizen } from './senior-citizen.ts';
import { signupDate } from './signup-date.ts';
import { streamingMovies } from './streaming-movies.ts';
import { streamingTv } from './streaming-tv.ts';
import { supportTickets } from './support-tickets.ts';
import { techSupport } from './tech-support.ts';
import { tenureMonths } from './tenure-months.ts';
import { totalCharges } from './total-charges.ts';
import { trialConverted } from './trial-converted.ts';

/** The words for every field: a file per field, one alias a line. */
export const FIELD_ALIASES: Readonly<Record<FieldName, FieldAliases>> = {
  customer_id: customerId,
  customer_name: customerName,
  email: email,
  country: country,
  industry: industry,
  company_size: companySize,
  signup_date: signupDate,
  tenure_months: tenureMonths,
  plan: plan,
  contract_type: contractType,
  churn_date: churnDate,
  monthly_charges: monthlyCharges,
  annual_charges: annualCharges,
  total_charges: totalCharges,
  currency: currency,
  payment_method: paymentMethod,
  seats_purchased: seatsPurchased,
  seats_used: seatsUsed,
  feature_usage_score: featureUsageScore,
  last_activity_days_ago: lastActivityDaysAgo,
  last_activity_date: lastActivityDate,
  login_frequency: loginFrequency,
  api_calls_per_month: apiCallsPerMonth,
  has_integration: hasIntegration,
  trial_converted: trialConverted,
  support_tickets: supportTickets,
  nps_score: npsScore,
  csat_score: csatScore,
  churned: churned,
  gender: gender,
  senior_citizen: seniorCitizen,
  partner: partner,
  dependents: dependents,
  phone_service: phoneService,
  multiple_lines: multipleLines,
  internet_service: internetService,
  online_security: onlineSecurity,
  online_backup: onlineBackup,
  device_protection: deviceProtection,
  tech_support: techSupport,
  streaming_tv: streamingTv,
  streaming_movies: streamingMovies,
  paperless_billing: paperlessBilling,
};
