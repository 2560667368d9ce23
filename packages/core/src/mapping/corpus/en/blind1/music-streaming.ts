import { headerSet } from '../../../testing/header-set.ts';

/** Sample of a music streaming service. */
export default headerSet('blind1-music-streaming', 'en', `
user_id|subscription_type|age|country|avg_listening_hours_per_week|login_frequency_per_week|songs_skipped_per_week|playlists_created|days_since_last_login|monthly_spend_usd|churn
customer_id|plan|-|country|-|login_frequency|-|-|last_activity_days_ago|monthly_charges|churned
1|Premium|56|India|32.3|2|38|3|4|4.99|0
2|Student|16|Canada|39.8|7|59|4|39|9.99|1
3|Free|23|USA|11.2|3|12|4|40|4.99|0
4|Free|34|UK|20.5|3|17|5|1|4.99|1
5|Premium|48|USA|21.1|4|59|7|6|14.99|0
6|Student|48|Canada|27.8|4|21|3|40|9.99|0
7|Family|19|USA|1.6|11|47|4|27|9.99|1
8|Student|48|Canada|24.4|12|18|0|29|9.99|1
9|Student|16|Canada|15.2|6|35|5|15|0|0
10|Family|29|Canada|8.1|6|24|1|30|4.99|0
11|Free|31|India|4.5|14|5|2|25|0|1
12|Family|35|USA|4.3|9|54|12|9|14.99|0
`);
