import { headerSet } from '../../testing/header-set.ts';

/** ChartMogul, calculated customers (developer documentation, destinations). */
export default headerSet('chartmogul-customers', 'en', `
MRR|ARR|PLAN_NAME|BILLING_CYCLE|NET_PAYMENTS|COUNTRY|STATE|CITY|ADDRESS_ZIP|SUBSCRIBER_SINCE|STATUS|UUID|NAME|EMAIL|LEAD_CREATED_AT|FREE_TRIAL_STARTED_AT|BILLING_SYSTEM|OWNER
monthly_charges|annual_charges|plan|contract_type|total_charges|country|-|-|-|signup_date|-|customer_id|customer_name|email|-|-|-|-
14900|178800|Pro|month|178800|US|TX|Austin|73301|2023-03-14T09:31:00Z|Active|cus_5a1e9a0c-1|Acme Inc|billing@acme.io|||Stripe|kim@vendor.com
2900|34800|Basic|month|40600|GB||Leeds|LS1|2022-11-02T17:05:00Z|Active|cus_5a1e9a0c-2|Globex|ap@globex.com|2022-10-01T00:00:00Z|2022-10-15T00:00:00Z|Stripe|kim@vendor.com
12417|149000|Pro|year|447000|FR||Paris|75001|2021-01-20T08:00:00Z|Past Due|cus_5a1e9a0c-3|Initech|fin@initech.com|||Recurly|sam@vendor.com
2900|34800|Basic|month|8700|DE||Berlin|10115|2023-07-30T22:44:00Z|Cancelled|cus_5a1e9a0c-4|Umbrella Corp|hi@umbrella.co||2023-07-16T00:00:00Z|Stripe|sam@vendor.com
`);
