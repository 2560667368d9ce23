import { headerSet } from '../../testing/header-set.ts';

/** Netflix-like customer churn. */
export default headerSet('netflix-customer-churn', 'en', `
customer_id|age|gender|subscription_type|watch_hours|last_login_days|region|device|monthly_fee|churned|payment_method|number_of_profiles|avg_watch_time_per_day|favorite_genre
customer_id|-|gender|plan|-|last_activity_days_ago|-|-|monthly_charges|churned|payment_method|-|-|-
a9b75100-82a8-427a-a208-72f24052884a|51|Other|Basic|14.73|29|Africa|TV|8.99|1|Gift Card|1|0.49|Action
49a5dfd9-7e69-4022-a6ad-0a1b9767fb5b|47|Other|Standard|0.7|19|Europe|Mobile|13.99|1|Gift Card|5|0.03|Sci-Fi
4d71f6ce-fca9-4ff7-8afa-197ac24de14b|27|Female|Standard|16.32|10|Asia|TV|13.99|0|Crypto|2|1.48|Drama
d3c72c38-631b-4f9e-8a0e-de103cad1a7d|53|Other|Premium|4.51|12|Oceania|TV|17.99|1|Crypto|2|0.35|Horror
`);
