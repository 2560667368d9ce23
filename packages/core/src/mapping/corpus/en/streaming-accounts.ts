import { headerSet } from '../../testing/header-set.ts';

/** Accounts and subscriptions of a streaming service. */
export default headerSet('streaming-accounts', 'en', `
account_id|email|signup_date|country|age|gender|plan_type|monthly_price|billing_interval|auto_renew|last_stream_date|streams_last_30d|support_cases_90d|cancelled_at
customer_id|email|signup_date|country|-|gender|plan|monthly_charges|contract_type|-|last_activity_date|?login_frequency|support_tickets|churn_date
ACC_1|a@x.io|2024-01-11|US|33|Female|Premium|15.99|month|true|2025-11-30|41|0|
ACC_2|b@x.io|2024-04-19|US|45|Male|Basic|8.99|month|false|2025-10-02|3|2|2025-11-01
ACC_3|c@x.io|2024-11-30|US|28|Male|Standard|11.99|year|true|2025-11-29|60|1|
ACC_4|d@x.io|2025-03-07|US|51|Female|Basic|8.99|month|true|2025-11-12|9|0|
`);
