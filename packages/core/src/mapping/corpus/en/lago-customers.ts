import { headerSet } from '../../testing/header-set.ts';

/** Open-source billing export. */
export default headerSet('lago-customers', 'en', `
external_id|name|email|country|currency|created_at|subscription_external_id|plan_code|plan_interval|plan_amount_cents|subscription_at|terminated_at|lifetime_usage_amount_cents|invoices_overdue_balance
customer_id|customer_name|email|country|currency|?signup_date|-|plan|contract_type|monthly_charges|?signup_date|churn_date|?total_charges|-
ac-1|Acme Ltd|a@acme.io|GB|USD|2021-03-20T10:00:00Z|s-1|pro|monthly|29900|2021-04-01T00:00:00Z||1136200|0
ac-2|Globex GmbH|b@globex.com|DE|EUR|2022-09-01T09:11:00Z|s-2|basic|monthly|4950|2022-09-15T00:00:00Z||99000|0
ac-3|Initech Inc|c@initech.com|US|USD|2020-01-02T15:30:00Z|s-3|pro|monthly|12900|2020-01-20T00:00:00Z|2024-05-31T00:00:00Z|670800|129
ac-4|Umbrella plc|d@umbrella.co|US|USD|2023-05-30T11:45:00Z|s-4|basic|monthly|8900|2023-06-03T00:00:00Z||106800|0
`);
