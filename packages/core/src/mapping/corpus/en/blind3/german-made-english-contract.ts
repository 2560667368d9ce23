import { headerSet } from '../../../testing/header-set.ts';

/** German made english contract. */
export default headerSet('blind3-german-made-english-contract', 'en', `
id|company_label|license_plan|starts_at|ends_at|billing_cycle|monthly_price_cents|annual_price_cents|currency|user_limit|storage_limit_bytes|cancellation_notice_days|minimum_term_months|discount_percent|change_reason
customer_id|?customer_name|plan|signup_date|?churn_date|?contract_type|monthly_charges|annual_charges|currency|seats_purchased|-|-|?contract_type|-|-
f41d4b8d-7a50-d1bf-b647-c9888bc2d717|Northwind Labs|basic|2024-02-13|2027-02-14|annual|4900|49000|EUR|40|16000000000|30|12|0|ok
67b2709a-92cc-2250-51e8-33ec21c7d05e|Beacon Health|team|2024-12-23|2027-08-21|annual|4900|49000|EUR|35|37000000000|90|1|0|
966721f0-5c76-0e4d-4f91-1c4c659a28aa|Kestrel Systems|team|2024-11-29|2026-12-30|monthly|39900|399000|EUR|40|28000000000|30|1|15|champion left
cd06356b-6149-853d-f23d-7cbaebec3c85|Acorn Media|team|2025-02-09|2027-06-25|annual|4900|49000|EUR|33|67000000000|90|1|10|happy, expansion talk
f38e0b75-fd9f-4559-9dea-923cf50a70bb|Blue Finch|basic|2025-12-23|2027-07-11|annual|4900|49000|EUR|8|20000000000|30|12|0|ok
e56fad78-8686-e4a0-6bca-28247254fbfa|Tidewater Inc|team|2025-06-28|2027-08-15|annual|12900|129000|EUR|78|29000000000|30|1|0|Waiting for legal
91ea19c0-bf13-7280-4e7b-b87b449b972d|Granite Payroll|team|2025-02-16|2027-07-16|annual|39900|399000|EUR|56|78000000000|30|12|0|ok
4a867aab-cdd3-7941-8515-8062f0b2075b|Lumen Studio|corporate|2023-06-08|2027-04-05|annual|4900|49000|EUR|39|24000000000|30|12|0|Asked about SSO
3ba23c61-9982-46e3-2066-67b6cd99194f|Orchard Foods|basic|2024-02-07|2027-12-16|monthly|4900|49000|EUR|35|4000000000|30|12|0|
fbe3f04d-f10b-213e-b9fe-5aaa2547e060|Pinecrest LLC|basic|2024-05-25|2027-09-30|monthly|4900|49000|EUR|15|58000000000|90|12|0|
43668372-3839-267d-5588-dddac29eacdc|Redwood Robotics|team|2023-11-10|2027-08-16|monthly|12900|129000|EUR|33|56000000000|90|12|10|Asked about SSO
bf3a4ce1-72e9-51c0-0e9f-c5ee8da0a4ab|Summit Legal|corporate|2024-09-30|2026-12-13|annual|4900|49000|EUR|31|73000000000|30|1|15|Wants a discount on renewal
`);
