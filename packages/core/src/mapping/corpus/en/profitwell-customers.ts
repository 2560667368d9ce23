import { headerSet } from '../../testing/header-set.ts';

/** A subscription metrics product: customers download. */
export default headerSet('profitwell-customers', 'en', `
customer_email|customer_id|status|mrr|plan_id|plan_interval|plan_currency|activated_on|churned_on|churn_type|ltv|upgrades|downgrades|number_of_payments|last_payment_on|acquisition_channel
email|customer_id|-|monthly_charges|plan|contract_type|currency|signup_date|churn_date|-|total_charges|-|-|-|-|-
ann@hooli.com|cus_1|active|299.00|growth|month|usd|2022-03-12|||8073.00|1|0|27|2024-05-12|ads
bob@piedpiper.com|cus_2|churned|0.00|starter|month|usd|2023-02-15|2024-05-01|voluntary|735.00|0|0|15|2024-04-15|organic
cy@raviga.com|cus_3|active|249.00|growth|year|usd|2021-07-20|||8466.00|0|1|3|2023-07-20|ads
di@aviato.com|cus_4|active|49.00|starter|month|usd|2023-09-09|||392.00|0|0|8|2024-05-09|referral
`);
