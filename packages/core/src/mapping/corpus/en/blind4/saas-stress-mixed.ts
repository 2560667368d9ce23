import { headerSet } from '../../../testing/header-set.ts';

/** Saas stress mixed. */
export default headerSet('blind4-saas-stress-mixed', 'en', `
Customer.ID|Tenure.Months|Contract.Type|Monthly.Charges|Total.Charges|Payment.Method|Tech.Support|Num.Support.Calls|Last.Login.Days.Ago|Usage.Score|Churn.Risk.Score|Target
customer_id|tenure_months|contract_type|monthly_charges|total_charges|payment_method|tech_support|support_tickets|last_activity_days_ago|feature_usage_score|-|churned
A-77|42|one year|114.90|4825.80|Mailed check|Yes|5|8|82|0.19|0
A-82|19|one year|65.21|1238.99|Mailed check|No|7|18|29|0.08|0
A-87|43|month-to-month|112.42|4834.06|Mailed check|Yes|5|48|21|0.12|0
A-92|56|one year|75.98|4254.88|Mailed check|No|4|40|73|0.57|0
A-97|34|one year|43.66|1484.44|Mailed check|Yes|6|25|72|0.24|1
A-102|17|one year|43.66|742.22|Electronic check|No|4|43|71|0.55|0
A-107|58|month-to-month|27.34|1585.72|Electronic check|Yes|8|18|96|0.57|0
A-112|57|one year|108.75|6198.75|Electronic check|Yes|7|24|26|0.15|0
A-117|10|month-to-month|20.31|203.10|Mailed check|Yes|5|7|16|0.58|0
A-122|43|one year|46.37|1993.91|Mailed check|No|7|39|54|0.44|0
A-127|37|month-to-month|94.27|3487.99|Electronic check|Yes|6|39|64|0.13|0
A-132|5|month-to-month|102.60|513.00|Electronic check|Yes|7|20|49|0.13|1
`);
