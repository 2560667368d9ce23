import { headerSet } from '../../../testing/header-set.ts';

/** Traps usage wide. */
export default headerSet('blind6-traps-usage-wide', 'en', `
workspace_id|workspace_url|admin_user_id|plan_id|plan_changed_at|previous_plan|trial_started_at|trial_ends_at|created_at|updated_at|first_invited_user_at|last_active_at|last_billed_at|last_exported_at|active_users_30d|active_users_prev_30d|active_users_delta_pct|invited_users|seats|seat_price_usd|projects_count|storage_used_gb|storage_limit_gb|api_calls_30d|api_errors_30d|api_rate_limit|sso_enforced|avg_session_minutes_30d|p50_load_ms|feature_flags_enabled|onboarding_score|predicted_churn|predicted_ltv
customer_id|-|-|plan|-|-|-|-|signup_date|-|-|last_activity_date|-|-|seats_used|-|-|-|seats_purchased|-|-|-|-|api_calls_per_month|-|-|?has_integration|-|-|-|-|-|-
ws_5XqYuUHD6q|https://northwind.app.io|u_cxC2hzpj9y|free|2026-07-09|free|2025-01-25|2025-01-26|2025-03-23|2026-10-06|2025-05-08|2026-11-12|2026-10-20|2026-10-16|2|1|40.07|12|39|12|35|37.70|10|4725|39|1000|false|58.59|260|7|87|0.10|7077.65
ws_cPGveMmGS5|https://beacon.app.io|u_h5Lk4ZWY7W|business|2026-03-12|team|2025-02-15|2025-04-16|2025-05-04|2026-10-19|2025-03-26|2026-11-14|2026-10-11|2026-10-09|3|12|-7.96|8|28|12|40|41.12|100|8780|43|5000|false|57.18|667|9|84|0.86|3632.42
ws_tLy9ayJasT|https://kestrel.app.io|u_X2ctMMYBSP|free|2026-01-15|team|2025-03-10|2025-03-19|2025-03-08|2026-10-06|2025-04-20|2026-11-09|2026-10-31|2026-10-28|1|17|-5.18|21|50|12|14|66.29|10|6482|45|5000|true|25.84|336|1|59|0.10|6031.55
ws_CpX4Q7ax3r|https://acorn.app.io|u_qG4SXmXhzr|business|2026-06-22|free|2025-04-19|2025-01-29|2025-01-01|2026-10-25|2025-03-06|2026-11-10|2026-10-25|2026-10-01|11|17|-27.95|8|23|12|2|13.75|10|3006|61|5000|false|32.05|443|3|70|0.65|4296.78
ws_3cUFm4DiRa|https://blue.app.io|u_86NkiNiqQq|team|2026-08-09|team|2025-04-06|2025-02-05|2025-03-27|2026-10-02|2025-01-01|2026-10-30|2026-10-11|2026-10-07|12|7|20.77|7|34|8|37|31.22|100|7480|48|5000|false|44.81|235|0|46|0.69|7815.85
ws_EueF3kthEH|https://tidewater.app.io|u_hPzEdDcqiZ|team|2026-08-13|team|2025-01-13|2025-05-24|2025-05-10|2026-10-13|2025-02-13|2026-10-08|2026-10-25|2026-10-20|4|10|44.67|2|24|8|47|36.81|100|6650|79|1000|false|37.83|221|7|22|1.00|111.16
ws_Ver3xccMgF|https://granite.app.io|u_gSWRDgks3N|team|2026-07-27|free|2025-03-07|2025-06-13|2025-03-29|2026-10-10|2025-03-11|2026-11-07|2026-10-28|2026-10-23|14|18|-1.87|4|25|12|40|85.71|10|888|60|1000|false|10.48|464|5|56|0.26|937.96
ws_5DS8PrH9xy|https://lumen.app.io|u_ZBXvaAJe3U|team|2026-01-27|team|2025-05-06|2025-02-04|2025-02-12|2026-10-08|2025-04-18|2026-11-04|2026-10-24|2026-10-21|19|14|28.04|6|32|8|19|5.02|100|1386|50|1000|false|46.11|895|7|44|0.81|5751.75
ws_3GM2G2kYBf|https://orchard.app.io|u_GxPhpU6k4k|free|2026-06-24|team|2025-01-30|2025-06-12|2025-05-03|2026-10-01|2025-04-19|2026-10-17|2026-10-20|2026-10-28|3|5|34.47|5|26|12|47|58.55|100|4560|17|1000|false|19.08|295|7|70|0.81|2522.59
ws_YyahsZUsvV|https://pinecrest.app.io|u_3qA76kYksc|business|2026-05-21|team|2025-03-31|2025-03-04|2025-03-25|2026-10-07|2025-05-06|2026-10-09|2026-10-27|2026-10-11|8|15|-41.98|22|50|12|25|31.21|100|7254|44|1000|false|39.78|166|8|18|0.11|5830.71
ws_JZn7gcNsdJ|https://redwood.app.io|u_xN8h5DnPum|business|2026-04-25|team|2025-01-03|2025-01-21|2025-02-21|2026-10-15|2025-05-15|2026-10-09|2026-10-04|2026-10-11|11|3|35.07|24|48|8|29|8.05|100|6039|39|5000|false|7.80|424|4|0|0.38|4196.21
ws_SvwLsaJiWy|https://summit.app.io|u_vefbTXSiHT|team|2026-06-02|free|2025-03-07|2025-05-05|2025-02-19|2026-10-19|2025-02-03|2026-11-07|2026-10-09|2026-10-07|7|10|-38.04|19|21|12|44|51.35|10|265|23|5000|false|42.65|765|9|34|0.21|7697.65
`);
