import { headerSet } from '../../testing/header-set.ts';

/** A product analytics warehouse table, one row an account. */
export default headerSet('product-analytics', 'en', `
account_id|account_created_at|first_event_at|last_event_at|dau|wau|mau|sessions_last_30d|avg_session_minutes|events_30d|distinct_features_used|api_requests_30d|integrations_connected|seat_limit|active_seats_30d|plan_tier|is_paying|mrr_cents|trial_started_at|trial_converted|days_since_last_event|updated_at
customer_id|signup_date|-|?last_activity_date|-|-|?seats_used|login_frequency|-|-|-|api_calls_per_month|-|seats_purchased|seats_used|plan|-|monthly_charges|-|trial_converted|last_activity_days_ago|-
a1f3|2022-03-12 10:11:00|2022-03-12 10:15:00|2024-05-28 14:02:00|41|80|97|412|18.2|8812|14|125000|3|120|97|growth|true|299000|2022-02-26 09:00:00|true|4|2024-06-01 02:00:00
b2e4|2023-02-15 08:00:00|2023-02-15 08:20:00|2024-04-30 09:12:00|0|1|3|21|4.0|77|2|900|0|10|3|starter|true|49000||false|32|2024-06-01 02:00:00
c3d5|2021-07-20 19:45:00|2021-07-20 20:00:00|2024-06-01 17:55:00|12|25|30|230|11.9|4120|9|43000|1|35|30|growth|true|149000|2021-07-06 09:00:00|true|0|2024-06-01 02:00:00
d4c6|2023-09-09 15:30:00|2023-09-10 08:00:00|2024-05-03 08:12:00|0|0|1|4|2.1|9|1|0|0|4|1|starter|false|19600|2023-08-26 09:00:00|true|29|2024-06-01 02:00:00
`);
