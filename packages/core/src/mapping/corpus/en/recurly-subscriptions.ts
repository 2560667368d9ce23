import { headerSet } from '../../testing/header-set.ts';

/** Recurly subscriptions export. */
export default headerSet('recurly-subscriptions', 'en', `
uuid|account_code|email|plan_code|plan_name|state|unit_amount|quantity|currency|activated_at|canceled_at|expires_at|current_period_started_at|current_period_ends_at|trial_started_at|trial_ends_at|total_billing_cycles|remaining_billing_cycles|collection_method|net_terms|po_number|coupon_codes
-|customer_id|email|-|plan|-|?monthly_charges|seats_purchased|currency|signup_date|churn_date|-|-|-|-|-|-|-|payment_method|-|-|-
b964b5439c2548a4|10021|jj@bluth.com|gold|Gold Plan|active|79.00|3|USD|2020-06-27 03:47:28 PDT|||2024-05-27 03:47:28 PDT|2024-06-27 03:47:28 PDT||||1|automatic|0||
b964b5439c2548a5|10022|amy@wong.org|silver|Silver Plan|canceled|39.00|1|USD|2021-02-11 13:20:08 PST|2024-04-12 10:00:00 PDT|2024-05-11 13:20:08 PDT|2024-04-11 13:20:08 PDT|2024-05-11 13:20:08 PDT||||1|automatic|0||SPRING
b964b5439c2548a6|10023|leela@planet.ex|gold|Gold Plan|active|79.00|10|USD|2022-11-30 22:00:00 PST|||2024-05-30 22:00:00 PDT|2024-06-30 22:00:00 PDT|2022-11-16 22:00:00 PST|2022-11-30 22:00:00 PST||1|manual|30|PO-77|
b964b5439c2548a7|10024|bender@mom.co|silver|Silver Plan|active|39.00|2|USD|2023-05-05 10:10:10 PDT|||2024-05-05 10:10:10 PDT|2024-06-05 10:10:10 PDT||||1|automatic|0||
`);
