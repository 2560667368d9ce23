import { headerSet } from '../../testing/header-set.ts';

/** Paddle Billing, customers and their subscriptions. */
export default headerSet('paddle-customers', 'en', `
customer_id|customer_email|customer_name|customer_locale|customer_marketing_consent|subscription_id|subscription_status|subscription_currency_code|billing_cycle_interval|billing_cycle_frequency|product_name|price_description|quantity|next_billed_at|subscription_created_at|subscription_started_at|subscription_canceled_at|collection_mode
customer_id|email|customer_name|-|-|-|-|currency|contract_type|-|?plan|-|seats_purchased|-|-|signup_date|churn_date|-
ctm_01gw|ann@hooli.com|Ann Lee|en|false|sub_01h1|active|USD|month|1|Growth|Monthly per seat|10|2024-07-12T10:11:00Z|2022-03-12T10:10:00Z|2022-03-12T10:11:00Z||automatic
ctm_01gx|bob@piedpiper.com|Bob Ray|en|true|sub_01h2|canceled|USD|month|1|Starter|Monthly per seat|2||2023-02-15T07:59:00Z|2023-02-15T08:00:00Z|2024-05-01T08:00:00Z|automatic
ctm_01gy|cy@raviga.com|Cy Dow|en-GB|false|sub_01h3|active|GBP|year|1|Growth|Yearly per seat|25|2024-07-20T19:45:00Z|2021-07-20T19:40:00Z|2021-07-20T19:45:00Z||manual
ctm_01gz|di@aviato.com|Di Fox|en|false|sub_01h4|active|USD|month|1|Starter|Monthly per seat|1|2024-07-09T15:30:00Z|2023-09-09T15:29:00Z|2023-09-09T15:30:00Z||automatic
`);
