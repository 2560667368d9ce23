import { headerSet } from '../../testing/header-set.ts';

/** Streaming video subscriptions. */
export default headerSet('streaming-video-maven', 'en', `
customer_id|created_date|canceled_date|subscription_cost|subscription_interval|was_subscription_paid
customer_id|signup_date|churn_date|?monthly_charges|contract_type|-
111111111|2022-09-01|2023-04-01|$39|month|Yes
222222222|2022-09-01||$39|month|Yes
333333333|2022-09-02|2022-10-02|$39|month|Yes
444444444|2022-09-02||$39|month|No
`);
