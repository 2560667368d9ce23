import { headerSet } from '../../testing/header-set.ts';

/** Spotify churn. */
export default headerSet('spotify', 'en', `
user_id|gender|age|country|subscription_type|listening_time|songs_played_per_day|skip_rate|device_type|ads_listened_per_week|offline_listening|is_churned
customer_id|gender|-|country|plan|-|-|-|-|-|-|churned
1|Female|54|CA|Free|26|23|0.2|Desktop|31|0|1
2|Other|33|DE|Family|141|62|0.34|Web|0|1|0
3|Male|38|AU|Premium|199|38|0.04|Mobile|0|1|1
4|Female|22|CA|Student|36|2|0.31|Mobile|0|1|0
`);
