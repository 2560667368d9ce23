import { headerSet } from '../../../testing/header-set.ts';

/** B2b accounts tiers. */
export default headerSet('blind3-b2b-accounts-tiers', 'en', `
account_id|company_name|tier|region|mrr|seats|contract_months|nps_score|churn_risk|signup_date
customer_id|customer_name|plan|-|monthly_charges|seats_purchased|contract_type|nps_score|-|signup_date
ACC-501|Northwind Labs|Pro|East|$6050|38|36|9|Low|2024-02-12
ACC-502|Beacon Health|Pro|West|$2311|38|12|4|Medium|2024-03-03
ACC-503|Kestrel Systems|Enterprise|West|$6625|154|12|5|Low|2024-03-25
ACC-504|Acorn Media|Pro|West|$6167|89|24|8|Low|2024-12-18
ACC-505|Blue Finch|Enterprise|East|$5109|20|12|5|Low|2025-09-22
ACC-506|Tidewater Inc|Starter|East|$5792|156|24|4|Medium|2025-08-23
ACC-507|Granite Payroll|Starter|East|$1515|124|36|9|Medium|2025-03-11
ACC-508|Lumen Studio|Pro|East|$5729|23|36|5|Low|2025-12-01
ACC-509|Orchard Foods|Pro|East|$2511|137|36|6|Low|2024-10-08
ACC-510|Pinecrest LLC|Starter|East|$403|107|12|3|Low|2024-03-07
ACC-511|Redwood Robotics|Starter|East|$1010|72|24|9|Medium|2025-04-12
ACC-512|Summit Legal|Pro|East|$6611|93|24|3|Medium|2025-12-28
`);
