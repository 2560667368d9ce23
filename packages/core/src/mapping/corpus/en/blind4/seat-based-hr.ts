import { headerSet } from '../../../testing/header-set.ts';

/** Seat based hr. */
export default headerSet('blind4-seat-based-hr', 'en', `
Company ID|Company|Industry|Employees on platform|Employee count|PEPM|Monthly invoice|Contract|Go-live date|Payroll runs (last 90d)|Admin last login|Support cases (last 90d)|Integrations live|eNPS|Customer NPS|Notice received
customer_id|customer_name|industry|?seats_used|company_size|-|monthly_charges|contract_type|signup_date|-|last_activity_date|support_tickets|has_integration|-|nps_score|?churn_date
8801|Northwind Labs|Construction|46|220|4|666.00|Annual|2021-05-12|6|2026-09-22|0|1|37|10|
8804|Beacon Health|Hospitality|14|74|8|1881.28|Monthly|2025-03-30|3|2026-09-05|8|3|-1|4|
8807|Kestrel Systems|Construction|16|204|4|1926.33|Annual|2021-12-23|6|2026-09-04|6|2|10|8|
8810|Acorn Media|Construction|56|115|8|1262.25|Monthly|2024-10-08|6|2026-10-15|5|0|-10|3|
8813|Blue Finch|Hospitality|9|186|4|112.20|Monthly|2023-03-18|1|2026-09-29|6|3|21|1|
8816|Tidewater Inc|Construction|39|144|6|308.40|Annual|2021-09-18|4|2026-09-08|6|1|-10|3|2026-10-23
8819|Granite Payroll|Hospitality|52|276|6|1574.69|Monthly|2021-04-24|5|2026-09-30|7|4|9|4|
8822|Lumen Studio|Construction|8|94|8|811.99|Monthly|2023-10-03|6|2026-10-13|3|3|30|6|
8825|Orchard Foods|Construction|60|89|4|568.46|Annual|2023-02-18|4|2026-10-21|3|3|7|4|
8828|Pinecrest LLC|Hospitality|37|94|8|799.02|Annual|2025-10-09|2|2026-11-08|7|4|-19|2|
8831|Redwood Robotics|Hospitality|18|238|8|1326.18|Annual|2023-06-24|1|2026-11-06|7|3|4|0|2026-11-03
8834|Summit Legal|Hospitality|29|294|6|1076.15|Monthly|2025-08-14|3|2026-10-19|1|4|-2|8|
`);
