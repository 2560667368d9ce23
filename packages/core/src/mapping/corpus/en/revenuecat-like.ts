import { headerSet } from '../../testing/header-set.ts';

/** App subscription transactions. */
export default headerSet('revenuecat-like', 'en', `
rc_original_app_user_id|country|product_identifier|start_time|end_time|store|is_auto_renewable|is_trial_period|is_trial_conversion|price_in_usd|takehome_percentage|unsubscribe_detected_at|renewal_number|product_duration|platform
customer_id|country|plan|signup_date|?churn_date|-|-|-|trial_converted|-|-|churn_date|-|contract_type|-
u1|GB|pro_monthly|2023-04-01 10:00:00|2024-06-01 10:00:00|app_store|true|false|true|9.99|0.7||14|P1M|ios
u2|US|pro_yearly|2022-09-11 12:30:00|2024-09-11 12:30:00|play_store|true|false|false|79.99|0.85||2|P1Y|android
u3|US|basic_monthly|2023-01-20 08:15:00|2024-02-20 08:15:00|app_store|true|false|true|4.99|0.7|2024-02-11 07:00:00|13|P1M|ios
u4|DE|basic_monthly|2023-08-05 09:45:00|2024-06-05 09:45:00|app_store|true|false|false|4.99|0.7||10|P1M|ios
`);
