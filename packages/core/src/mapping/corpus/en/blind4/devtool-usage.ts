import { headerSet } from '../../../testing/header-set.ts';

/** Devtool usage. */
export default headerSet('blind4-devtool-usage', 'en', `
team_id|team_name|owner_email|plan|price_usd_month|members_count|seats_paid|builds_30d|deploys_30d|api_reqs_30d|gh_integration|created_ts|last_deploy_at|tickets_30d|converted_from_trial|downgraded_at|churned_at
customer_id|customer_name|?email|plan|monthly_charges|?seats_used|seats_purchased|-|-|api_calls_per_month|has_integration|signup_date|?last_activity_date|support_tickets|trial_converted|-|churn_date
team_eSzB99tgM2|Northwind Labs|ana@northwind.com|enterprise|400|29|43|604|240|20382|false|2025-05-14 09:45:34+00|2026-10-05 04:29:38+00|0|true|2026-09-16|
team_iGY2crLZBQ|Beacon Health|bo@beacon.com|pro|20|3|48|52|143|13457|false|2023-09-06 01:45:48+00|2026-11-05 07:40:41+00|0|true|2026-09-20|
team_CDbtqxwkQH|Kestrel Systems|carla@kestrel.com|enterprise|20|38|45|328|178|68515|true|2025-01-19 20:25:19+00|2026-10-18 23:32:11+00|2|true||
team_sdJJyyvmhp|Acorn Media|dev@acorn.com|pro|0|38|47|165|196|55972|true|2023-12-14 01:08:51+00|2026-09-30 19:26:31+00|0|true||
team_WssQY2gDwm|Blue Finch|erin@blue.com|hobby|0|9|43|749|117|4171|true|2023-01-08 03:05:39+00|2026-10-03 00:59:36+00|0|false||
team_dzaYNtuamF|Tidewater Inc|femi@tidewater.com|hobby|0|21|47|779|158|15935|false|2023-06-11 09:33:58+00|2026-09-08 17:49:25+00|3|false|2026-09-18|
team_fUPLxfXHEr|Granite Payroll|grace@granite.com|pro|20|36|50|752|164|40214|true|2024-08-19 01:51:59+00|2026-11-14 08:46:59+00|2|false||
team_hCH9kgfgLP|Lumen Studio|hugo@lumen.com|enterprise|20|23|41|536|143|74930|false|2025-03-11 11:32:27+00|2026-10-25 04:05:20+00|1|true|2026-09-07|
team_rthzxVuT84|Orchard Foods|ines@orchard.com|pro|400|7|48|249|17|1795|false|2024-11-10 10:06:01+00|2026-09-09 01:26:44+00|0|true|2026-11-09|
team_Y8dtsdsh7g|Pinecrest LLC|jon@pinecrest.com|enterprise|400|18|48|179|287|23920|true|2024-12-21 05:15:51+00|2026-09-08 23:16:54+00|0|false|2026-11-06|
team_hMAvN65HVw|Redwood Robotics|kim@redwood.com|enterprise|0|17|46|176|45|41228|true|2025-06-23 04:07:21+00|2026-10-14 02:35:37+00|0|true||
team_LCHpJDZ8cS|Summit Legal|lars@summit.com|pro|400|14|41|393|230|88099|true|2024-07-04 03:20:59+00|2026-09-17 09:58:26+00|0|true|2026-11-18|
`);
