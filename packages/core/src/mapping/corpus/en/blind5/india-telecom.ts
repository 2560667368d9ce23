import { headerSet } from '../../../testing/header-set.ts';

/** India telecom. */
export default headerSet('blind5-india-telecom', 'en', `
customer_id|region|plan_type|contract_type|payment_method|tenure_months|monthly_charges_inr|avg_login_days_per_month|support_tickets_last_90_days|payment_delay_days|data_usage_gb|satisfaction_score|last_complaint_days_ago|discount_percent|autopay_enabled|referral_count|churn
customer_id|-|plan|contract_type|payment_method|tenure_months|monthly_charges|?login_frequency|support_tickets|-|-|csat_score|-|-|-|-|churned
CUST00001|South|Basic|Yearly|UPI|26|320|18|6|19|53.78|3.1|229|10|0|5|0
CUST00002|South|Standard|Yearly|Net Banking|72|2213|24|5|21|78.97|1.5|63|0|0|5|0
CUST00003|South|Standard|Monthly|Net Banking|8|1510|18|8|10|16.10|2.2|260|0|0|2|0
CUST00004|South|Standard|Monthly|UPI|36|480|23|2|22|5.72|5.0|194|0|1|0|0
CUST00005|North|Basic|Yearly|Net Banking|64|2642|12|5|32|23.41|4.7|207|0|1|2|1
CUST00006|North|Premium|Monthly|Credit Card|29|432|18|3|14|61.61|4.9|268|0|0|5|0
CUST00007|South|Standard|Yearly|UPI|42|244|16|2|32|24.16|2.7|168|10|0|1|0
CUST00008|South|Premium|Monthly|Net Banking|54|694|24|0|26|73.71|3.3|127|10|0|5|0
CUST00009|South|Standard|Yearly|Credit Card|31|2360|5|5|33|87.22|3.2|190|0|0|1|1
CUST00010|North|Premium|Yearly|Net Banking|24|1357|3|7|14|17.16|2.2|45|0|1|5|0
CUST00011|South|Premium|Monthly|Net Banking|3|268|19|3|30|58.33|1.4|245|0|1|4|0
CUST00012|North|Standard|Monthly|Net Banking|14|952|25|7|14|13.83|2.0|6|0|0|1|0
`);
