import { headerSet } from '../../testing/header-set.ts';

/** Customer table of a tutorial. */
export default headerSet('customer-360-generated', 'en', `
CustomerID|Company_Size|Monthly_Spend|Support_Tickets_Last_Month|Days_Since_Last_Login|Feature_Usage_Score|Contract_Months|Churn_Risk
customer_id|company_size|monthly_charges|support_tickets|last_activity_days_ago|feature_usage_score|contract_type|-
CUST-1000|Startup|512|2|11|61|12|0
CUST-1001|Enterprise|803|5|33|42|24|1
CUST-1002|Mid-Market|440|0|4|77|12|0
CUST-1003|Startup|391|1|2|55|1|0
`);
