import { headerSet } from '../../testing/header-set.ts';

/** Warehouse mart fct_account_daily of a B2B SaaS (dbt naming, surrogate keys, window suffixes). */
export default headerSet('dbt-fct-account-daily', 'en', `
snapshot_date|account_sk|account_id|account_name|sales_segment|billing_country_code|plan_tier|billing_frequency|mrr_usd|arr_usd|cumulative_revenue_usd|contracted_seats|active_users_28d|seat_utilization_pct|logins_28d|feature_adoption_score|days_since_last_event|open_tickets|tickets_created_90d|latest_nps|health_score|first_paid_at|is_churned|_dbt_loaded_at
-|-|customer_id|customer_name|-|country|plan|contract_type|monthly_charges|annual_charges|total_charges|seats_purchased|seats_used|-|login_frequency|feature_usage_score|last_activity_days_ago|-|support_tickets|nps_score|-|signup_date|churned|-
2023-10-31|5b1f9c0d2e7a4f83|acc_00412|Delphine Media|mid_market|FR|business|annual|2450.00|29400.00|61250.00|70|58|0.83|914|67.5|0|1|4|38|79|2021-09-14 08:00:00|false|2023-11-01 03:10:44
2023-10-31|c7e20a91bb3d4d15|acc_00538|Ironbark Timber|smb|AU|starter|monthly|149.00|1788.00|2235.00|5|2|0.40|11|22.0|9|0|1||41|2022-08-02 01:12:30|false|2023-11-01 03:10:44
2023-10-31|0f93de6647c84b2a|acc_00601|Paloma Health|enterprise|US|enterprise|annual|11800.00|141600.00|424800.00|400|371|0.93|6120|81.3|0|3|17|52|88|2020-11-20 17:45:09|false|2023-11-01 03:10:44
2023-10-31|e4a87b35190c4c6f|acc_00777|Rookery Games|smb|GB|starter|monthly|0.00|0.00|1043.00|7|0|0.00|0|0.0|64|0|2|-20|8|2023-01-11 12:00:00|true|2023-11-01 03:10:44
2023-10-31|9d52c1f8a6e04e77|acc_00820|Sundial Travel|mid_market|ES|business|quarterly|980.00|11760.00|16660.00|30|19|0.63|240|48.9|2|0|3|10|60|2022-05-27 09:33:51|false|2023-11-01 03:10:44
`);
