import { headerSet } from '../../../testing/header-set.ts';

/** Revenuecat v6. */
export default headerSet('blind3-revenuecat-v6', 'en', `
rc_original_app_user_id|rc_last_seen_app_user_id_alias|country|country_source|product_identifier|product_duration|start_time|end_time|grace_period_end_time|store|is_auto_renewable|is_trial_period|is_trial_conversion|price_in_usd|renewal_number|refunded_at|unsubscribe_detected_at|store_transaction_id
customer_id|?customer_id|country|-|plan|contract_type|signup_date|?churn_date|-|?payment_method|-|-|trial_converted|?monthly_charges|-|-|churn_date|-
$RCAnonymousID:cd3bcf09f52c074c|38dbb7475191|CA|estimated|pro_monthly|P1M|2025-07-26 06:54:52|2026-11-22 10:38:11||play_store|true|false|true|9.99|9|||700000001
$RCAnonymousID:b2ec19ac63aca91c|fad608934c81|CA|from_sdk|pro_monthly|P1M|2025-10-30 22:47:54|2027-01-01 14:38:32||play_store|false|false|false|9.99|12|||700000014
$RCAnonymousID:750773ac5289c9f2|34b3fe40d8dc|DE|estimated|pro_annual|P1M|2025-11-10 18:45:48|2027-03-21 00:48:38||app_store|true|false|true|59.99|4|||700000027
$RCAnonymousID:6a7afd2cb55ac735|dfc2cdd242a3|AU|from_sdk|pro_annual|P1M|2026-04-05 02:30:21|2027-04-07 13:25:29||play_store|true|false|true|9.99|2|||700000040
$RCAnonymousID:4db2481b1fda9467|ced06766be36|DE|estimated|pro_annual|P1M|2026-02-20 17:48:29|2027-05-22 12:36:00||app_store|true|false|false|9.99|5|||700000053
$RCAnonymousID:269ee106f6a4bf98|55306b1570a7|DE|from_sdk|pro_annual|P1Y|2026-02-02 12:29:55|2026-11-01 20:51:06||play_store|true|false|false|59.99|18|||700000066
$RCAnonymousID:c9b34be4cba32cb6|cdf37fa7965e|FR|estimated|pro_annual|P1Y|2025-02-11 14:03:47|2027-05-23 14:21:10||app_store|true|false|false|59.99|20||2026-09-29 17:05:15|700000079
$RCAnonymousID:5d2e7110eb4db1c9|6b008d1c0f77|CA|from_sdk|pro_annual|P1M|2025-03-16 16:33:02|2027-05-10 15:25:34||app_store|true|false|true|59.99|17|||700000092
$RCAnonymousID:8c96635b2caee585|aae231d238a0|CA|estimated|pro_monthly|P1Y|2026-01-08 10:29:04|2026-12-25 10:48:18||app_store|true|false|true|9.99|15||2026-07-19 06:43:51|700000105
$RCAnonymousID:f1a81f82565e7526|2960f7b4c726|AU|estimated|pro_monthly|P1Y|2025-09-06 18:20:12|2027-05-23 19:06:49||play_store|true|false|false|9.99|5|||700000118
$RCAnonymousID:7262f5a37e1f0aea|5ba53accad72|US|estimated|pro_annual|P1M|2025-08-14 19:45:41|2027-03-24 07:47:15||play_store|true|false|false|59.99|3|||700000131
$RCAnonymousID:bee159b4a5ecdaaf|70446a00489a|DE|from_sdk|pro_annual|P1Y|2026-02-03 04:55:39|2027-03-04 03:11:07||play_store|true|false|true|9.99|18|||700000144
`);
