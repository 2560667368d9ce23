import { headerSet } from '../../../testing/header-set.ts';

/** Churn dash typos. */
export default headerSet('blind2-churn-dash-typos', 'en', `
Custmer_ID|Comapny|Subscrption Plan|Montly Charge|Totl Charges|Tenur (months)|Suport Tickets|Las Login|Paymnt Method|Contrct|Churnd|Remaks
customer_id|customer_name|plan|monthly_charges|total_charges|tenure_months|support_tickets|last_activity_date|payment_method|contract_type|churned|-
X0088|Northwind Labs|Max|381.71|6151.91|26|1|2026-08-31|Wire|Yearly|Yes|
X0091|Beacon Health|Plus|465.45|7660.43|30|9|2026-08-25|PayPal|Monthly|Yes|
X0094|Kestrel Systems|Max|251.34|8324.06|18|3|2026-09-19|Card|Monthly|Yes|
X0097|Acorn Media|Lite|253.85|5853.91|3|9|2026-10-21|PayPal|Yearly|No|happy, expansion talk
X0100|Blue Finch|Plus|58.45|8092.97|37|9|2026-09-22|PayPal|Monthly|No|Wants a discount on renewal
X0103|Tidewater Inc|Plus|381.90|1009.00|39|8|2026-11-17|Card|Monthly|No|
X0106|Granite Payroll|Plus|375.48|8558.20|35|2|2026-08-14|Wire|Monthly|Yes|
X0109|Lumen Studio|Plus|333.80|2932.69|34|8|2026-09-10|PayPal|Monthly|No|Wants a discount on renewal
X0112|Orchard Foods|Lite|424.39|3141.83|4|5|2026-10-20|Wire|Yearly|No|Wants a discount on renewal
X0115|Pinecrest LLC|Lite|240.88|4221.53|36|9|2026-11-16|PayPal|Monthly|No|QBR moved to next month
X0118|Redwood Robotics|Plus|186.11|3166.13|20|3|2026-10-28|Card|Yearly|No|
X0121|Summit Legal|Plus|389.06|8923.27|26|7|2026-10-20|Card|Monthly|Yes|
`);
