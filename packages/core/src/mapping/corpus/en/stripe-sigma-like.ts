import { headerSet } from '../../testing/header-set.ts';

/** Warehouse table of subscriptions and usage. */
export default headerSet('stripe-sigma-like', 'en', `
customer_id|subscription_created|subscription_canceled_at|price_unit_amount|price_recurring_interval|price_currency|subscription_quantity|default_payment_method_type|invoice_total_paid_cents|days_since_last_login|logins_last_7_days|tickets_open|plan_nickname
customer_id|signup_date|churn_date|monthly_charges|contract_type|currency|seats_purchased|payment_method|total_charges|last_activity_days_ago|login_frequency|?support_tickets|plan
cus_A1|2023-03-14 09:31:00||2900|month|usd|5|card|43500|2|6|0|Pro
cus_B2|2022-11-02 10:01:00||900|month|usd|1|card|17100|1|7|1|Basic
cus_C3|2023-07-30 12:20:00|2024-04-30 12:20:00|2900|month|eur|2|sepa_debit|26100|44|0|2|Pro
cus_D4|2021-01-20 18:45:00||900|month|usd|1|card|36000|9|2|0|Basic
`);
