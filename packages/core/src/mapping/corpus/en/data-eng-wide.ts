import { headerSet } from '../../testing/header-set.ts';

/** Dbt mart with prefixes. */
export default headerSet('data-eng-wide', 'en', `
dim_account_id|dim_account_name|dim_billing_country|fct_mrr_usd|fct_arr_usd|fct_ltv_usd|dt_first_paid|dt_churned|is_churned|n_seats_contracted|n_seats_active_28d|n_logins_28d|n_support_tickets_90d|avg_csat_90d|latest_nps|pct_features_adopted|days_since_last_active|cd_billing_period|cd_currency|nm_plan|_loaded_at
customer_id|customer_name|country|monthly_charges|annual_charges|total_charges|signup_date|churn_date|churned|seats_purchased|seats_used|login_frequency|support_tickets|csat_score|nps_score|feature_usage_score|last_activity_days_ago|contract_type|currency|plan|-
a-1|Acme|GB|299.00|3588.00|11362.00|2021-04-01||0|40|33|41|1|92|9|0.78|4|M|USD|growth|2024-06-01
a-2|Globex|DE|49.50|594.00|990.00|2022-09-15||0|5|4|3|0|80|7|0.51|30|Y|USD|starter|2024-06-01
a-3|Initech|US|129.00|1548.00|6708.00|2020-01-20|2024-05-31|1|8|2|1|4|40|3|0.12|111|M|USD|growth|2024-06-01
a-4|Umbrella|GB|89.00|1068.00|1068.00|2023-06-03||0|6|5|12|1|85|8|0.66|2|Y|USD|starter|2024-06-01
`);
