import { headerSet } from '../../testing/header-set.ts';

/** Teaching data of a subscription business. */
export default headerSet('saas-gbp-teaching', 'en', `
customer_id|signup_date|region|plan_type|tenure_months|monthly_fee_gbp|support_tickets_90d|last_login_days|nps_score|churned_90d
customer_id|signup_date|-|plan|tenure_months|monthly_charges|support_tickets|last_activity_days_ago|nps_score|churned
1001|2023-01-15|North|Basic|14|9.99|0|5|34|0
1002|2022-06-01|Wales|Premium|21|29.99|2|61|-20|1
1003|2023-09-09|Midlands|Standard|6|19.99|1|12||0
1004|2021-11-23|Scotland|Basic|28|9.99|4|80|-60|1
`);
