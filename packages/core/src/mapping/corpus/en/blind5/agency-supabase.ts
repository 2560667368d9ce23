import { headerSet } from '../../../testing/header-set.ts';

/** Agency supabase. */
export default headerSet('blind5-agency-supabase', 'en', `
id|name|industry|status|monthly_recurring_revenue|contract_start_date|contract_length_months|videos_per_month|notes
customer_id|customer_name|industry|-|monthly_charges|signup_date|contract_type|-|-
6406f145-9a2d-4e81-aa76-b96901be2ba4|Northwind Labs|Gym|paused|625|2024-07-08|12|11|
be18ff54-ed42-b5fd-0044-f0b526d6afc9|Beacon Health|Law|paused|3640|2024-05-05|12|9|happy, expansion talk
2daf5388-78dc-a7a6-0ad7-7c599c97ab17|Kestrel Systems|Dental|active|4182|2024-06-12|6|15|QBR moved to next month
b6ebee26-e2de-2187-2b1c-e5d6d11783d9|Acorn Media|Gym|active|4749|2025-03-14|12|3|Waiting for legal
e756c976-b8e3-ddb0-ca25-28e093a82039|Blue Finch|Gym|active|3573|2025-03-24|12|11|
a8c23856-8346-01bb-8188-6139450469bb|Tidewater Inc|Gym|active|3233|2024-01-29|12|9|Wants a discount on renewal
5a21ef97-7984-ddbe-849d-46357386dc03|Granite Payroll|Dental|active|1342|2025-11-22|12|5|Wants a discount on renewal
f437272e-dab5-af81-9864-cc2fa791de4f|Lumen Studio|Dental|active|2664|2025-01-01|12|3|Asked about SSO
44db4a09-ae4b-1f4a-b993-050d16206eef|Orchard Foods|Dental|active|4524|2024-12-25|6|20|champion left
89987b06-81a7-a5a6-986d-351773ba5217|Pinecrest LLC|Dental|paused|2449|2024-10-31|12|3|happy, expansion talk
5ff4cda7-7455-205f-63f8-9914c7ffad9c|Redwood Robotics|Gym|active|4053|2025-07-03|6|18|happy, expansion talk
cd58d8a6-8f97-cf89-eb55-2be8b703d07a|Summit Legal|Gym|active|5726|2024-06-01|6|4|Waiting for legal
`);
