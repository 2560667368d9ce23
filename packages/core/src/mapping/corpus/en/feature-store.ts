import { headerSet } from '../../testing/header-set.ts';

/** Feature store of churn features. */
export default headerSet('feature-store', 'en', `
customer_id|asof_date|tenure_days|days_since_last_login|last_login_missing|inactive_30d|new_user_30d|tickets_per_30d|session_hours|email_open_rate_30d|monthly_spend|churned
customer_id|-|tenure_months|last_activity_days_ago|-|-|-|support_tickets|-|-|monthly_charges|churned
1|2024-05-31|812|4|0|0|0|1.5|12.2|0.31|49.9|0
2|2024-05-31|31|40|0|1|1|0|0.4|0.02|19.9|1
3|2024-05-31|1440|1|0|0|0|0.5|30.1|0.44|99.0|0
4|2024-05-31|204|12|0|0|0|2|4.0|0.21|19.9|0
`);
