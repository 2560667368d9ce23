import { headerSet } from '../../testing/header-set.ts';

/** Stripe dashboard, Subscriptions, Export. */
export default headerSet('stripe-subscriptions', 'en', `
id|Customer ID|Customer Description|Customer Email|Plan|Product|Quantity|Currency|Interval|Amount|Status|Created (UTC)|Start (UTC)|Current Period Start (UTC)|Current Period End (UTC)|Trial Start (UTC)|Trial End (UTC)|Application Fee Percent|Coupon|Tax Percent|Canceled At (UTC)|Cancel At Period End|Ended At (UTC)
-|customer_id|-|email|plan|-|seats_purchased|currency|contract_type|?monthly_charges|-|-|signup_date|-|-|-|-|-|-|-|churn_date|-|-
sub_1A|cus_A1||a@acme.io|price_1Pro|prod_X1|5|usd|month|149.00|active|2023-03-14 09:31|2023-03-14 09:31|2024-05-14 09:31|2024-06-14 09:31|||||0||false|
sub_1B|cus_B2||b@globex.com|price_1Basic|prod_X2|1|usd|month|29.00|canceled|2022-11-02 17:05|2022-11-02 17:06|2024-05-02 17:05|2024-06-02 17:05|||||0|2024-05-20 10:00|false|2024-06-02 17:05
sub_1C|cus_C3||c@initech.com|price_1ProY|prod_X1|12|usd|year|1490.00|active|2021-01-20 08:00|2021-01-21 08:00|2024-01-20 08:00|2025-01-20 08:00||||SAVE10|0||true|
sub_1D|cus_D4||d@umbrella.co|price_1Basic|prod_X2|2|usd|month|58.00|active|2023-07-30 22:44|2023-07-30 22:44|2024-05-30 22:44|2024-06-30 22:44|2023-07-16 22:44|2023-07-30 22:44|||0||false|
`);
