import { headerSet } from '../../../testing/header-set.ts';

/** Catalyst cs export. */
export default headerSet('blind4-catalyst-cs-export', 'en', `
Account Name|Account External ID|Parent Account|CSM|Segment|Current ARR|Renewal Date|Renewal Likelihood|Lifecycle Stage|Customer Since|Overall Health|Product Usage Health|Licenses Purchased|Licenses Activated|Time Since Last Touchpoint (days)|Last NPS|Open Zendesk Tickets|Churn Reason
customer_name|customer_id|-|-|?company_size|annual_charges|-|-|-|signup_date|-|-|seats_purchased|seats_used|?last_activity_days_ago|nps_score|support_tickets|-
Northwind Labs|001yeDMFNxsJABR||Dana Fox|Mid-Market|7101|2027-01-09|Likely|Onboarding|2024-02-05|89|Green|70|41|54|3|3|
Beacon Health|001yErcMzXWyQxM||Tom Reed|SMB|35276|2027-09-10|Likely|Adoption|2022-11-03|32|Yellow|87|29|65|8|4|
Kestrel Systems|0019qW8xpGZh3CQ||Priya N.|Enterprise|41528|2027-09-27|Likely|Onboarding|2023-01-13|88|Red|52|35|39|9|6|
Acorn Media|001YK5qQhS7pAHs||Tom Reed|Enterprise|23556|2027-05-22|Likely|Adoption|2024-08-26|30|Green|67|37|79|8|7|
Blue Finch|001Dz2cQsTQKVGX||Tom Reed|Mid-Market|6914|2027-07-13|Likely|Adoption|2022-12-10|75|Red|61|16|60|3|2|
Tidewater Inc|001Y4NyKBgtEaTh||Priya N.|SMB|52398|2026-12-09|Unlikely|Adoption|2021-03-12|43|Red|82|36|25|7|8|
Granite Payroll|001NaWem7jLxS9c||Tom Reed|SMB|12026|2027-04-27|Likely|Adoption|2020-10-02|58|Green|85|24|30|9|8|
Lumen Studio|001P2tR8NfNHxMd||Dana Fox|Mid-Market|58741|2027-04-17|Unlikely|Onboarding|2025-01-30|37|Green|82|12|59|10|7|Acquired
Orchard Foods|0015NK2e44u4XHJ||Dana Fox|SMB|50162|2027-04-08|Likely|Onboarding|2020-03-11|95|Green|79|34|35|10|8|
Pinecrest LLC|001WbMn6Vuc3sLG||Priya N.|SMB|18291|2027-06-21|Unknown|Onboarding|2024-07-26|66|Red|69|31|87|3|1|Budget
Redwood Robotics|001J5vBxL7z8g6f||Tom Reed|Enterprise|59853|2027-04-20|Likely|Onboarding|2024-12-15|27|Yellow|90|22|32|3|4|
Summit Legal|0018U66vE3Ew9Vd||Dana Fox|Enterprise|66875|2026-12-01|Likely|Onboarding|2023-11-22|86|Yellow|89|21|37|1|4|
`);
