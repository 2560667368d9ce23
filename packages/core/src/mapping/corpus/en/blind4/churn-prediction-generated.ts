import { headerSet } from '../../../testing/header-set.ts';

/** Churn prediction generated. */
export default headerSet('blind4-churn-prediction-generated', 'en', `
CustomerID|Age|Gender|Location|Subscription_Length_Months|Monthly_Bill|Total_Usage_GB|Churn
customer_id|-|gender|-|tenure_months|monthly_charges|-|churned
CUST00001|56|Female|New York|24|97.46|363|0
CUST00002|73|Male|Houston|20|67.94|471|0
CUST00003|27|Male|Houston|5|92.71|195|0
CUST00004|75|Other|Miami|15|87.69|359|1
CUST00005|66|Female|New York|6|30.90|463|0
CUST00006|73|Female|Miami|24|58.56|241|0
CUST00007|69|Female|Miami|13|32.49|440|0
CUST00008|27|Female|Miami|4|88.51|444|0
CUST00009|55|Male|Miami|21|87.45|224|0
CUST00010|54|Male|Houston|9|54.59|367|0
CUST00011|69|Female|Miami|23|52.64|186|0
CUST00012|39|Female|New York|4|44.38|392|0
`);
