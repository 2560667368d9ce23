import { headerSet } from '../../testing/header-set.ts';

/** Baremetrics import template: plans, customers and subscriptions in one sheet; amounts are in cents. */
export default headerSet('baremetrics-import', 'en', `
plan_oid|plan_name|plan_currency|plan_amount|plan_interval|plan_interval_count|customer_oid|customer_name|customer_email|subscription_oid|subscription_started_at|subscription_canceled_at|subscription_quantity
-|plan|currency|monthly_charges|contract_type|-|customer_id|customer_name|email|-|signup_date|churn_date|seats_purchased
plan_1|SEO|USD|5000|month|1|customer_1|Allison Barkley|allison@example.com|subscription_1|2020-03-31|2020-05-04|1
plan_2|SEM|USD|7500|month|1|customer_2|Raj Patel|raj@example.com|subscription_2|2020-04-11||3
plan_1|SEO|USD|5000|month|1|customer_3|Wei Chen|wei@example.com|subscription_3|2019-08-01||1
plan_2|SEM|USD|7500|month|1|customer_4|Maria Lopez|maria@example.com|subscription_4|2020-09-15|2021-01-04|2
`);
