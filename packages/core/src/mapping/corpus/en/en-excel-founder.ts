import { headerSet } from '../../testing/header-set.ts';

/** Founder's Excel sheet. */
export default headerSet('en-excel-founder', 'en', `
Customer name|Email address|Plan name|Monthly $|Annual $|Paying since|Paid to date|Billing|# seats|# active|Last seen|Logins/week|Open issues|NPS|At risk?|Churned on
customer_name|email|plan|monthly_charges|annual_charges|signup_date|total_charges|contract_type|seats_purchased|seats_used|last_activity_date|login_frequency|?support_tickets|nps_score|-|churn_date
Acme Ltd|a@acme.io|Pro|$299|$3,588|Apr 1, 2021|$11,362|Monthly|40|33|May 28, 2024|14|1|9|No|
Globex GmbH|b@globex.com|Basic|$49.50|$594|Sep 15, 2022|$990|Yearly|5|4|May 2, 2024|3|0|7|No|
Initech Inc|c@initech.com|Pro|$129|$1,548|Jan 20, 2020|$6,708|Yearly|8|2|Feb 11, 2024|1|4|3|Yes|May 31, 2024
Umbrella plc|d@umbrella.co|Basic|$89|$1,068|Jun 3, 2023|$1,068|Monthly|6|5|May 30, 2024|6|1|8|No|
`);
