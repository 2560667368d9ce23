import { headerSet } from '../../testing/header-set.ts';

/** Subscription box dataset. */
export default headerSet('ecommerce-subscription-box', 'en', `
CustomerID|Age|Gender|Location|Subscription_Length_Months|Monthly_Bill|Total_Usage_GB|Churn
customer_id|-|gender|-|tenure_months|monthly_charges|-|churned
1|63|Male|Los Angeles|17|73.36|236|0
2|62|Female|New York|1|48.76|172|0
3|24|Female|Los Angeles|5|85.47|460|0
4|36|Female|Miami|3|97.94|297|1
5|46|Female|Miami|19|58.14|266|0
`);
