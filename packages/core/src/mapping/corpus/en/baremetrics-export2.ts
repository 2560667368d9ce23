import { headerSet } from '../../testing/header-set.ts';

/** Baremetrics customers export. */
export default headerSet('baremetrics-export2', 'en', `
OID|Name|Email|Notes|Created|Active|Canceled|MRR|ARR|LTV|Plans|Quantity|Lifetime Days|Country|Last Charged
customer_id|customer_name|email|-|signup_date|-|?churn_date|monthly_charges|annual_charges|total_charges|plan|seats_purchased|tenure_months|country|-
cus_A1|Acme|a@acme.io||2021-04-01|true||299.00|3588.00|11362.00|Pro|40|1157|GB|2024-05-01
cus_B2|Globex|b@globex.com||2022-09-15|true||49.50|594.00|990.00|Basic|5|625|DE|2023-09-15
cus_C3|Initech|c@initech.com|late payer|2020-01-20|false|2024-05-31|0.00|0.00|6708.00|Pro|8|1593|US|2024-05-01
cus_D4|Umbrella|d@umbrella.co||2023-06-03|true||89.00|1068.00|1068.00|Basic|6|364|GB|2024-05-03
`);
