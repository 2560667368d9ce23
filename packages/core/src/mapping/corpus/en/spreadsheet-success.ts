import { headerSet } from '../../testing/header-set.ts';

/** A customer success team's spreadsheet. */
export default headerSet('spreadsheet-success', 'en', `
Customer|Customer Success Manager|Go-live date|Renewal date|Contract length|Billing|Seats (paid)|Seats (active)|Adoption %|Last login (days ago)|Open tickets|Tickets (last 90 days)|NPS (latest)|MRR ($)|Health|Risk|Expansion potential|Notes|Churned?
customer_name|-|signup_date|-|?contract_type|?contract_type|seats_purchased|seats_used|feature_usage_score|last_activity_days_ago|-|support_tickets|nps_score|monthly_charges|-|-|-|-|churned
Hooli|Kim Roe|2022-03-12|2025-03-12|36 months|Annual|120|97|81%|1|2|4|9|$2,990|Green|Low|High|champion left|No
Pied Piper|Kim Roe|2023-02-15|2024-07-15|1 month|Monthly|10|3|30%|32|5|9|4|$490|Red|High|Low||Yes
Raviga|Sam Poe|2021-07-20|2024-07-20|12 months|Annual|35|30|86%|0|0|1|8|$1,490|Green|Low|Medium|upsell Q3|No
Aviato|Sam Poe|2023-09-09|2024-06-09|1 month|Monthly|4|1|25%|29|1|2|6|$196|Yellow|Medium|Low||No
`);
