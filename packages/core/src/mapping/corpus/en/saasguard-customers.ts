import { headerSet } from '../../testing/header-set.ts';

/** Warehouse of a compliance product. */
export default headerSet('saasguard-customers', 'en', `
customer_id|industry|plan_tier|signup_date|mrr|churn_date|upgrade_date
customer_id|industry|plan|signup_date|monthly_charges|churn_date|-
3f1c-01|FinTech|starter|2023-01-11|490.00||
3f1c-02|HealthTech|growth|2022-04-19|1900.00|2024-02-01|2023-03-01
3f1c-03|LegalTech|enterprise|2021-11-30|8200.00||
3f1c-04|HR Tech|starter|2023-07-07|450.00|2023-12-12|
`);
