import { headerSet } from '../../testing/header-set.ts';

/** Planhat company export. */
export default headerSet('planhat-companies', 'en', `
_id|External ID|Name|Phase|Owner|Status|Customer from|Customer to|ARR|MRR|MRR TOTAL|Renewal Date|Renewal MRR|Health|NPS|Last Touch|Last Active|CSM Score|Licenses|Country|Industry|Open Tickets
-|customer_id|customer_name|-|-|-|signup_date|?churn_date|annual_charges|monthly_charges|-|-|-|-|nps_score|-|last_activity_date|-|seats_purchased|country|industry|?support_tickets
5f1a2b3c4d5e6f7a8b9c0d1e|AC-100|Acme|Onboarded|Kim|customer|2021-04-01||35880|2990|2990|2025-04-01|2990|82|45|2024-05-20|2024-05-30|4|40|United Kingdom|Retail|1
5f1a2b3c4d5e6f7a8b9c0d1f|AC-101|Globex|Adoption|Kim|customer|2022-09-15||5940|495|495|2024-09-15|495|55|10|2024-03-02|2024-05-11|3|5|Germany|Finance|0
5f1a2b3c4d5e6f7a8b9c0d20|AC-102|Initech|Churned|Lou|lost|2020-01-20|2024-05-31|1548|129|129|||21|-20|2024-01-30|2024-02-11|1|8|Germany|Retail|3
5f1a2b3c4d5e6f7a8b9c0d21|AC-103|Umbrella|Onboarded|Lou|customer|2023-06-03||1068|89|89|2024-06-03|89|64|30|2024-05-11|2024-05-29|4|6|United States|Health|1
`);
