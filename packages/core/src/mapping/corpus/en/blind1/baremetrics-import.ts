import { headerSet } from '../../../testing/header-set.ts';

/** Baremetrics manual subscription import, amounts in cents. */
export default headerSet('blind1-baremetrics-import', 'en', `
plan_oid|plan_name|plan_currency|plan_amount|plan_interval|plan_interval_count|customer_oid|customer_name|customer_email|subscription_oid|subscription_started_at|subscription_canceled_at|subscription_quantity
-|plan|currency|monthly_charges|contract_type|-|customer_id|customer_name|email|-|signup_date|churn_date|seats_purchased
plan_2|Full Service|USD|24900|month|1|customer_1|Ana Rossi|ana@northwind.com|subscription_1|2024-10-05||14
plan_2|Full Service|USD|5000|month|1|customer_2|Bo Meyer|bo@beacon.com|subscription_2|2026-02-04||1
plan_2|SEO|USD|9900|month|1|customer_3|Carla Young|carla@kestrel.com|subscription_3|2023-05-21||6
plan_2|SEO|USD|5000|month|1|customer_4|Dev Vega|dev@acorn.com|subscription_4|2023-03-22||11
plan_2|SEO|USD|24900|month|1|customer_5|Erin Walsh|erin@blue.com|subscription_5|2024-07-30|2026-07-08|3
plan_2|SEM|USD|5000|month|1|customer_6|Femi Berg|femi@tidewater.com|subscription_6|2023-09-24|2026-06-26|7
plan_2|SEO|USD|9900|month|1|customer_7|Grace Aziz|grace@granite.com|subscription_7|2023-03-09|2026-09-06|6
plan_1|Full Service|USD|24900|month|1|customer_8|Hugo Chen|hugo@lumen.com|subscription_8|2023-05-15|2026-10-03|12
plan_1|Full Service|USD|5000|month|1|customer_9|Ines Lee|ines@orchard.com|subscription_9|2024-09-20||4
plan_2|SEO|USD|24900|month|1|customer_10|Jon Holm|jon@pinecrest.com|subscription_10|2023-03-06||9
plan_1|SEM|USD|9900|month|1|customer_11|Kim Doyle|kim@redwood.com|subscription_11|2023-08-21||12
plan_1|SEO|USD|24900|month|1|customer_12|Lars Patel|lars@summit.com|subscription_12|2023-03-01||6
`);
