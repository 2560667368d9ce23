import { headerSet } from '../../testing/header-set.ts';

/** Internet service churn. */
export default headerSet('isp-churn', 'en', `
id|is_tv_subscriber|is_movie_package_subscriber|subscription_age|bill_avg|reamining_contract|service_failure_count|download_avg|upload_avg|download_over_limit|churn
customer_id|?streaming_tv|?streaming_movies|tenure_months|?monthly_charges|-|-|-|-|-|churned
15|1|0|11.95|25|0.14|0|8.4|2.3|0|0
18|0|0|8.22|0||0|0|0|0|1
23|1|0|8.91|16||0|13.7|0.9|0|1
27|0|0|6.87|21||1|0|0|0|1
`);
