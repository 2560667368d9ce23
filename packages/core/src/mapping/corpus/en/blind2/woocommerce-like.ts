import { headerSet } from '../../../testing/header-set.ts';

/** Woocommerce like. */
export default headerSet('blind2-woocommerce-like', 'en', `
subscription_number|customer_user|billing_first_name|billing_last_name|billing_email|billing_country|subscription_status|start_date|next_payment_date|end_date|billing_period|billing_interval|order_total|order_currency|payment_method|payment_method_title
-|customer_id|?customer_name|-|email|country|-|signup_date|-|?churn_date|contract_type|-|?monthly_charges|currency|payment_method|-
#5501|12|Ana|Rossi|ana@northwind.com|DE|wc-active|2025-08-30 02:04:00|2027-04-01 21:51:48|2026-05-01 01:34:53|year|1|21.02|EUR|stripe|PayPal
#5504|17|Bo|Meyer|bo@beacon.com|CA|wc-active|2025-03-02 12:18:29|2027-01-02 02:49:56|2026-05-27 16:49:19|year|1|66.14|EUR|bacs|Credit card
#5507|22|Carla|Young|carla@kestrel.com|FR|wc-active|2023-07-28 05:32:17|2027-01-05 20:22:54||month|1|77.85|EUR|paypal|PayPal
#5510|27|Dev|Vega|dev@acorn.com|FR|wc-cancelled|2024-08-01 11:25:45|2027-03-28 02:26:48||year|1|26.09|EUR|paypal|PayPal
#5513|32|Erin|Walsh|erin@blue.com|US|wc-active|2024-11-01 03:46:54|2027-03-13 18:57:24||month|1|41.63|EUR|bacs|PayPal
#5516|37|Femi|Berg|femi@tidewater.com|FR|wc-cancelled|2022-06-13 16:17:59|2027-01-31 05:17:54||year|1|36.62|EUR|stripe|Credit card
#5519|42|Grace|Aziz|grace@granite.com|FR|wc-cancelled|2023-09-21 07:43:41|2027-03-30 08:39:48|2026-09-26 06:03:16|month|1|41.47|EUR|stripe|PayPal
#5522|47|Hugo|Chen|hugo@lumen.com|FR|wc-active|2025-11-24 12:27:39|2027-02-26 19:16:58|2026-09-29 18:02:53|year|1|63.21|EUR|bacs|Credit card
#5525|52|Ines|Lee|ines@orchard.com|DE|wc-cancelled|2024-11-05 06:02:11|2027-04-19 08:23:54|2026-08-03 04:32:35|month|1|45.81|EUR|bacs|Credit card
#5528|57|Jon|Holm|jon@pinecrest.com|GB|wc-cancelled|2022-12-19 15:25:09|2027-02-20 22:33:38||year|1|38.92|EUR|bacs|Credit card
#5531|62|Kim|Doyle|kim@redwood.com|FR|wc-cancelled|2023-03-20 08:13:04|2027-04-05 13:04:05||year|1|70.87|EUR|stripe|PayPal
#5534|67|Lars|Patel|lars@summit.com|US|wc-cancelled|2022-09-21 21:34:02|2026-12-23 07:02:38|2026-07-08 18:09:21|month|1|46.57|EUR|stripe|Credit card
`);
