import { headerSet } from '../../testing/header-set.ts';

/** In-house admin panel export. */
export default headerSet('en-admin-panel', 'en', `
Workspace|Workspace ID|Owner email|Created|Country|Vertical|Headcount|Pricing plan|Billed|Price ($/mo)|Paid so far ($)|Pays by|Paid seats|Members active (30d)|Logins 30d|Last seen|Adoption score|API calls 30d|Zapier connected|Trial → paid|Tickets 90d|CSAT|NPS|Churned?|Churned on|Churn reason
customer_name|customer_id|email|signup_date|country|industry|company_size|plan|contract_type|monthly_charges|total_charges|payment_method|seats_purchased|seats_used|login_frequency|last_activity_date|feature_usage_score|api_calls_per_month|has_integration|trial_converted|support_tickets|csat_score|nps_score|churned|churn_date|-
Acme|ws_1001|a@acme.io|2021-03-01|US|Retail|120|Growth|Monthly|450|17100|Card|20|12|88|2024-05-28|64|12000|Yes|Yes|2|4.5|9|No||
Globex|ws_1002|b@globex.com|2022-05-11|GB|Finance|35|Starter|Monthly|99|1881|Invoice|5|2|10|2024-05-02|18|0|No|No|5|3.9|6|No||
Initech|ws_1003|c@initech.com|2020-01-21|US|Software|640|Scale|Yearly|1200|62400|Card|50|44|301|2024-02-11|71|90000|Yes|No|11|2.8|3|Yes|2024-05-20|price
Umbrella|ws_1004|d@umbrella.co|2023-06-03|CA|Media|15|Starter|Monthly|99|1188|ACH|6|5|75|2024-05-30|80|500|No|Yes|0|4.8|10|No||
`);
