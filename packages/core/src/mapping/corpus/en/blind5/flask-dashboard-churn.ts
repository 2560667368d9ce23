import { headerSet } from '../../../testing/header-set.ts';

/** Flask dashboard churn. */
export default headerSet('blind5-flask-dashboard-churn', 'en', `
customer_id|tenure_months|monthly_charges|total_charges|contract_type|internet_service|payment_method|region|support_tickets|payment_delays|product_usage|complaint_count|customer_satisfaction_score|churned
customer_id|tenure_months|monthly_charges|total_charges|contract_type|internet_service|payment_method|-|support_tickets|-|?feature_usage_score|?support_tickets|csat_score|churned
U001|41|49|2009|One year|DSL|Mailed check|West|9|3|45|4|6|1
U002|47|26|1222|Month-to-month|Fiber optic|Electronic check|West|4|1|51|2|6|0
U003|48|70|3360|One year|DSL|Mailed check|North|4|3|96|0|9|0
U004|28|54|1512|Month-to-month|Fiber optic|Electronic check|West|7|5|90|4|4|1
U005|43|76|3268|One year|Fiber optic|Electronic check|North|6|3|42|2|10|0
U006|21|69|1449|One year|Fiber optic|Electronic check|West|0|5|9|1|3|0
U007|46|110|5060|Month-to-month|DSL|Mailed check|North|4|2|85|4|9|1
U008|33|26|858|One year|DSL|Mailed check|North|9|4|86|0|4|0
U009|43|44|1892|Month-to-month|Fiber optic|Electronic check|North|2|1|1|2|10|0
U010|40|64|2560|One year|Fiber optic|Mailed check|West|2|2|38|2|10|0
U011|46|98|4508|Month-to-month|DSL|Electronic check|West|3|5|38|0|6|1
U012|53|29|1537|One year|Fiber optic|Mailed check|North|6|2|89|1|4|1
`);
