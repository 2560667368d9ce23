import { headerSet } from '../../../testing/header-set.ts';

/** Chargify maxio. */
export default headerSet('blind4-chargify-maxio', 'en', `
Subscription ID|Customer Reference|Customer First Name|Customer Last Name|Customer Organization|Customer Email|State|Product Family|Product Name|Product Price In Cents|MRR In Cents|Interval|Interval Unit|Signup Revenue|Total Revenue In Cents|Activated At|Trial Ended At|Canceled At|Coupon Code|Payment Type
-|customer_id|?customer_name|-|customer_name|email|-|-|plan|?monthly_charges|monthly_charges|?contract_type|?contract_type|-|total_charges|signup_date|-|churn_date|-|payment_method
550001|ref-90|Ana|Rossi|Northwind Labs|ana@northwind.com|active|Add-ons|Growth Monthly|49900|9900|12|month|78.54|120933|2023-01-07 05:59:54 -0400|2022-10-12|||paypal_account
550010|ref-93|Bo|Meyer|Beacon Health|bo@beacon.com|active|Core|Growth Monthly|9900|4158|12|month|60.90|444709|2023-04-04 01:43:55 -0400|2022-12-08|||credit_card
550019|ref-96|Carla|Young|Kestrel Systems|carla@kestrel.com|past_due|Add-ons|Growth Monthly|9900|9900|1|month|468.23|105208|2025-07-19 03:11:10 -0400||2026-06-16 14:15:49 -0400||paypal_account
550028|ref-99|Dev|Vega|Acorn Media|dev@acorn.com|past_due|Add-ons|Scale Annual|49900|49900|12|month|11.34|352191|2022-03-18 05:31:50 -0400|2023-10-28|2026-06-20 12:39:01 -0400|WELCOME|credit_card
550037|ref-102|Erin|Walsh|Blue Finch|erin@blue.com|canceled|Add-ons|Growth Monthly|49900|9900|12|month|370.72|980672|2024-03-15 14:41:51 -0400|||WELCOME|credit_card
550046|ref-105|Femi|Berg|Tidewater Inc|femi@tidewater.com|past_due|Core|Scale Annual|49900|9900|1|month|36.30|792748|2025-07-25 07:57:35 -0400|2023-04-10|||paypal_account
550055|ref-108|Grace|Aziz|Granite Payroll|grace@granite.com|active|Add-ons|Scale Annual|9900|4158|1|month|451.03|150000|2022-11-11 09:55:16 -0400|2024-08-15||BF25|paypal_account
550064|ref-111|Hugo|Chen|Lumen Studio|hugo@lumen.com|past_due|Add-ons|Scale Annual|9900|49900|12|month|378.39|279199|2022-03-12 12:26:46 -0400|2025-01-26|||bank_account
550073|ref-114|Ines|Lee|Orchard Foods|ines@orchard.com|canceled|Core|Growth Monthly|49900|9900|12|month|260.10|371817|2025-01-27 11:12:37 -0400|2025-09-09||BF25|bank_account
550082|ref-117|Jon|Holm|Pinecrest LLC|jon@pinecrest.com|active|Core|Scale Annual|49900|9900|1|month|113.72|452502|2024-01-05 05:20:09 -0400|2023-04-06|||credit_card
550091|ref-120|Kim|Doyle|Redwood Robotics|kim@redwood.com|canceled|Core|Scale Annual|49900|9900|12|month|455.65|715601|2024-10-01 06:04:57 -0400|2023-05-21|2026-07-28 18:47:43 -0400||credit_card
550100|ref-123|Lars|Patel|Summit Legal|lars@summit.com|active|Core|Scale Annual|9900|4158|1|month|17.46|591498|2024-07-02 15:31:23 -0400||2026-06-30 05:08:39 -0400||bank_account
`);
