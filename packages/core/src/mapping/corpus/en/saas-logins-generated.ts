import { headerSet } from '../../testing/header-set.ts';

/** Churn table with Stripe-like signals. */
export default headerSet('saas-logins-generated', 'en', `
customer_id|days_since_signup|monthly_revenue|subscription_plan|number_of_logins_last30days|active_features_used|support_tickets_opened|last_payment_status|avg_session_duration|last_login_days_ago|email_opens_last30days|billing_issue_count|trial_conversion_flag|churn
customer_id|tenure_months|monthly_charges|plan|login_frequency|-|support_tickets|-|-|last_activity_days_ago|-|-|trial_converted|churned
CUST0001|220|49|Basic|21|4|0|Success|31.2|3|12|0|1|0
CUST0002|35|199|Pro|2|1|5|Failed|4.1|41|0|3|0|1
CUST0003|310|999|Enterprise|64|12|1|Success|55.0|1|20|0|1|0
CUST0004|8|5|Free Trial|1|1|0|Failed|2.2|7|3|1|0|1
`);
