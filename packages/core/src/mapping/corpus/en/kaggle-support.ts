import { headerSet } from '../../testing/header-set.ts';

/** Training set. */
export default headerSet('kaggle-support', 'en', `
CustomerID|Age|Gender|Tenure|Usage Frequency|Support Calls|Payment Delay|Subscription Type|Contract Length|Total Spend|Last Interaction|Churn
customer_id|-|gender|tenure_months|?login_frequency|support_tickets|-|plan|contract_type|total_charges|?last_activity_days_ago|churned
2|30|Female|39|14|5|18|Standard|Annual|932|17|1
3|65|Female|49|1|10|8|Basic|Monthly|557|6|1
4|55|Female|14|4|6|18|Basic|Quarterly|185|3|1
5|58|Male|38|21|7|7|Standard|Monthly|396|29|0
`);
