import { headerSet } from '../../testing/header-set.ts';

/** Synthetic SaaS churn on Kaggle. */
export default headerSet('kaggle-saas-subs', 'en', `
account_id|account_name|industry|country|signup_date|referral_source|plan_tier|seats|is_trial|churn_flag
customer_id|customer_name|industry|country|signup_date|-|plan|seats_purchased|-|churned
A-2e4581|Company_0|EdTech|US|2024-10-16|partner|Basic|9|False|False
A-43a9e3|Company_1|FinTech|IN|2023-08-17|other|Basic|18|False|True
A-0a282f|Company_2|DevTools|US|2024-08-27|organic|Basic|1|False|False
A-1f0ac7|Company_3|HealthTech|UK|2023-08-27|other|Basic|24|True|False
`);
