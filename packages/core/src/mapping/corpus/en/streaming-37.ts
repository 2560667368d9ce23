import { headerSet } from '../../testing/header-set.ts';

/** Streaming service with 37 features. */
export default headerSet('streaming-37', 'en', `
customer_id|subscription_start_date|subscription_length_days|subscription_plan|monthly_price|billing_cycle|payment_method|total_watch_time_hours|sessions_count|avg_session_duration_minutes|days_since_last_watch|unique_titles_watched|content_completion_rate|primary_genre|num_profiles|max_concurrent_streams|support_contacts_count|satisfaction_score|payment_failures_count|country|device_type
customer_id|signup_date|tenure_months|plan|monthly_charges|contract_type|payment_method|-|login_frequency|-|last_activity_days_ago|-|-|-|-|-|support_tickets|csat_score|-|country|-
SF1|2022-03-12|812|premium|15.99|monthly|credit_card|41.2|22|48.1|3|18|0.71|Drama|4|4|0|4.2|0|US|smart_tv
SF2|2023-11-20|194|basic|8.99|annual|paypal|3.1|4|22.0|33|3|0.40|Action|1|1|3|2.1|2|UK|mobile
SF3|2021-02-11|1206|family|19.99|monthly|apple_pay|80.5|61|51.2|1|40|0.82|Comedy|6|6|1|4.8|0|US|tablet
SF4|2024-01-01|152|standard|11.99|monthly|debit_card|12.2|11|35.0|9|9|0.55|Drama|2|2|0|3.9|0|CA|web
`);
