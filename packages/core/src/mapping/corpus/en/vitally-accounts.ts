import { headerSet } from '../../testing/header-set.ts';

/** A customer success tool: accounts export. */
export default headerSet('vitally-accounts', 'en', `
Account Name|Account ID|Health Score|MRR|Next Renewal Date|First Seen|Last Seen|Users Count|Active Users (30 days)|CSM|NPS Score|Churned At|Segments|Trial End Date|Customer Since|Conversations Opened (90d)|Plan Name|Billing Period
customer_name|customer_id|-|monthly_charges|-|-|last_activity_date|-|seats_used|-|nps_score|churn_date|-|-|signup_date|?support_tickets|plan|contract_type
Hooli|h-1|8.2|2990|2025-03-12|2022-03-01|2024-05-28|140|97|Kim Roe|54||enterprise||2022-03-12|14|Growth|Annual
Pied Piper|p-2|3.5|490|2024-07-15|2023-02-01|2024-04-30|14|3|Kim Roe|-20|2024-05-01|smb|2023-02-15|2023-02-15|9|Starter|Monthly
Raviga|r-3|7.7|1490|2024-07-20|2021-07-01|2024-06-01|41|30|Sam Poe|40||mid||2021-07-20|1|Growth|Annual
Aviato|a-4|4.4|196|2024-06-09|2023-09-01|2024-05-03|5|1|Sam Poe|10||smb|2023-09-09|2023-09-09|2|Starter|Monthly
`);
