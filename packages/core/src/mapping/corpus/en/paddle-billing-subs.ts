import { headerSet } from '../../testing/header-set.ts';

/** Paddle Billing subscriptions list. */
export default headerSet('paddle-billing-subs', 'en', `
subscription_id|status|customer_id|customer_email|address_country_code|business_name|product_name|price_name|quantity|currency_code|unit_price|billing_cycle_interval|billing_cycle_frequency|collection_mode|started_at|first_billed_at|next_billed_at|paused_at|canceled_at
-|-|customer_id|email|country|customer_name|plan|-|seats_purchased|currency|?monthly_charges|contract_type|-|-|signup_date|-|-|-|churn_date
sub_01h|active|ctm_01a|a@acme.io|GB|Acme Ltd|Pro|Pro monthly|5|GBP|29.00|month|1|automatic|2023-04-01T10:00:00Z|2023-04-01T10:00:00Z|2024-06-01T10:00:00Z||
sub_02h|active|ctm_02b|b@globex.com|US|Globex|Pro|Pro yearly|12|USD|290.00|year|1|automatic|2022-09-11T12:30:00Z|2022-09-11T12:30:00Z|2024-09-11T12:30:00Z||
sub_03h|canceled|ctm_03c|c@initech.com|US|Initech|Basic|Basic monthly|1|USD|9.00|month|1|automatic|2023-01-20T08:15:00Z|2023-01-20T08:15:00Z|||2024-02-20T08:15:00Z
sub_04h|active|ctm_04d|d@umbrella.co|DE||Basic|Basic monthly|2|EUR|9.50|month|1|manual|2023-08-05T09:45:00Z|2023-08-05T09:45:00Z|2024-06-05T09:45:00Z||
`);
