import { headerSet } from '../../testing/header-set.ts';

/** Generated churn data with uuid. */
export default headerSet('tier-generator', 'en', `
customer_id|signup_date|monthly_charges|support_calls|customer_tier|product|operating_system|contract_duration|churned
customer_id|signup_date|monthly_charges|support_tickets|plan|-|-|contract_type|churned
0a1b|2022-03-12|49.90|2|Individual|Product A|Windows|12 months|False
0a1c|2021-11-20|99.00|0|Team|Product B|Linux|1 month|False
0a1d|2023-02-11|110.10|9|Enterprise|Product A|Mac|24 months|True
0a1e|2023-07-01|20.50|1|Individual|Product B|Linux|12 months|False
`);
