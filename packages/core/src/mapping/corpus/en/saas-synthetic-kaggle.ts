import { headerSet } from '../../testing/header-set.ts';

/** A synthetic SaaS churn file with long names. */
export default headerSet('saas-synthetic-kaggle', 'en', `
Customer_ID|Company_Size|Subscription_Plan|Contract_Duration_Months|Monthly_Active_Users|Avg_Session_Duration_Min|Feature_Adoption_Rate|Support_Tickets_Last_90_Days|Ticket_Resolution_Time_Hrs|Payment_Failures|Discount_Applied|Days_Since_Last_Login|Monthly_Subscription_Fee|Total_Contract_Value|Auto_Renewal|Region|Account_Manager_Assigned|Churn_Risk_Score|Churned
customer_id|company_size|plan|contract_type|seats_used|-|feature_usage_score|support_tickets|-|-|-|last_activity_days_ago|monthly_charges|-|-|-|-|-|churned
CUST-0001|Small|Basic|1|12|14.2|0.42|3|22.5|0|No|4|49.00|49.00|Yes|EMEA|No|0.22|0
CUST-0002|Enterprise|Enterprise|24|420|31.0|0.81|1|4.1|0|Yes|0|1999.00|47976.00|Yes|NA|Yes|0.05|0
CUST-0003|Medium|Pro|12|55|22.8|0.63|7|30.9|2|No|19|299.00|3588.00|No|APAC|No|0.61|1
CUST-0004|Small|Basic|1|3|6.3|0.15|9|41.0|1|No|44|49.00|49.00|No|EMEA|No|0.88|1
`);
