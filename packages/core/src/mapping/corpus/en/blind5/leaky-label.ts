import { headerSet } from '../../../testing/header-set.ts';

/** Leaky label. */
export default headerSet('blind5-leaky-label', 'en', `
customer_id|tenure_months|monthly_charges|days_since_churn|churned
customer_id|tenure_months|monthly_charges|-|churned
1|24|73.8|5|0
2|20|24.7|5|0
3|37|36.5|5|0
4|5|23.3|5|0
5|3|74.3|0|0
6|13|92.8|0|1
7|19|34.7|0|0
8|15|92.8|0|0
9|26|84.3|0|0
10|7|24.8|0|0
11|27|50.4|0|1
12|14|45.7|0|1
`);
