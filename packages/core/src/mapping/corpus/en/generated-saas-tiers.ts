import { headerSet } from '../../testing/header-set.ts';

/** SaaS accounts with account age in days. */
export default headerSet('generated-saas-tiers', 'en', `
customer_id|account_age|subscription_tier|monthly_revenue|login_count_30d|feature_adoption_score|support_tickets_30d|avg_response_time|nps|payment_delays|contract_value|days_to_renewal|seats_licensed|seats_active|churned
customer_id|tenure_months|plan|monthly_charges|login_frequency|feature_usage_score|support_tickets|-|nps_score|-|?annual_charges|-|seats_purchased|seats_used|churned
CUST_000000|912|Starter|81.2|14|0.41|1|3.2|8|0|974.4|33|5|3|0
CUST_000001|211|Enterprise|612.0|88|0.82|0|1.1|10|0|7344.0|201|120|97|0
CUST_000002|44|Professional|190.5|2|0.11|6|9.8|2|2|2286.0|18|20|2|1
CUST_000003|1420|Starter|49.9|31|0.66|2|2.0|7|1|598.8|90|3|3|0
`);
