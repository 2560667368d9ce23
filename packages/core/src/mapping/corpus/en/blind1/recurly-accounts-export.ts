import { headerSet } from '../../../testing/header-set.ts';

/** Recurly accounts export. */
export default headerSet('blind1-recurly-accounts-export', 'en', `
account_code|parent_account_code|account_email|account_first_name|account_last_name|account_company_name|account_vat_number|account_state|account_accept_language|account_created_at|account_closed_at|account_balance|account_has_live_subscription|billing_info_country|billing_info_type|card_type
customer_id|-|email|?customer_name|-|customer_name|-|-|-|signup_date|churn_date|-|?churned|?country|payment_method|-
100345||ana@northwind.com|Ana|Rossi|Northwind Labs||open|en-GB|2025-05-28 19:41:20 UTC||21.11|true|US|paypal|American Express
100376||bo@beacon.com|Bo|Meyer|Beacon Health||open|en-US|2023-02-09 17:42:26 UTC||214.71|true|FR|credit_card|Visa
100407||carla@kestrel.com|Carla|Young|Kestrel Systems||open|en-US|2022-03-22 07:59:57 UTC|2026-08-30 06:01:27 UTC|214.27|false|GB|credit_card|MasterCard
100438||dev@acorn.com|Dev|Vega|Acorn Media||open|en-US|2022-07-23 13:14:32 UTC|2026-08-29 12:52:41 UTC|221.98|true|FR|paypal|MasterCard
100469||erin@blue.com|Erin|Walsh|Blue Finch||closed|en-GB|2023-10-10 05:42:50 UTC||177.08|true|DE|credit_card|Visa
100500||femi@tidewater.com|Femi|Berg|Tidewater Inc||open|en-GB|2024-10-15 12:21:13 UTC|2026-06-04 18:23:41 UTC|233.48|true|FR|credit_card|American Express
100531||grace@granite.com|Grace|Aziz|Granite Payroll|GB123456789|open|en-US|2024-02-23 00:50:15 UTC|2026-09-02 06:58:11 UTC|254.11|true|DE|paypal|MasterCard
100562||hugo@lumen.com|Hugo|Chen|Lumen Studio|GB123456789|closed|en-US|2025-01-24 06:17:25 UTC||6.04|true|FR|bank_account_info|Visa
100593||ines@orchard.com|Ines|Lee|Orchard Foods||closed|en-GB|2024-08-21 08:40:36 UTC||294.90|true|AU|paypal|American Express
100624||jon@pinecrest.com|Jon|Holm|Pinecrest LLC||open|en-US|2023-04-10 01:26:37 UTC||180.20|true|DE|credit_card|Visa
100655||kim@redwood.com|Kim|Doyle|Redwood Robotics||closed|en-US|2022-03-11 06:01:38 UTC||161.48|true|FR|paypal|American Express
100686||lars@summit.com|Lars|Patel|Summit Legal||closed|en-GB|2023-02-20 11:23:10 UTC||179.66|true|GB|credit_card|Visa
`);
