import { headerSet } from '../../testing/header-set.ts';

/** ChartMogul customer list CSV. */
export default headerSet('chartmogul-crm-export', 'en', `
Customer UUID|Customer External ID|Name|Company|Email|Status|Customer Since|Plans|Billing Cycle|MRR|ARR|Net MRR Movement|Currency|City|Country|Sales Owner|Lead Created At|Trial Started At|Cancelled On|Tags
-|customer_id|customer_name|?customer_name|email|-|signup_date|plan|contract_type|monthly_charges|annual_charges|-|currency|-|country|-|-|-|churn_date|-
cus_6a0|ext-1|Acme|Acme Ltd|a@acme.io|Active|2021-04-01|Pro Monthly|month|299.00|3588.00|0.00|USD|London|GB|Kim|2021-02-01|2021-03-15||vip
cus_6a1|ext-2|Globex|Globex GmbH|b@globex.com|Active|2022-09-15|Basic Annual|year|49.50|594.00|10.50|USD|Bonn|DE|Kim|2022-08-01|||
cus_6a2|ext-3|Initech|Initech Inc|c@initech.com|Cancelled|2020-01-20|Pro Monthly|month|0.00|0.00|-129.00|USD|Austin|US|Lou|2020-01-01|2020-01-06|2024-05-31|
cus_6a3|ext-4|Umbrella|Umbrella plc|d@umbrella.co|Active|2023-06-03|Basic Monthly|month|89.00|1068.00|0.00|USD|York|GB|Lou|2023-05-11|2023-05-20||
`);
