import { headerSet } from '../../../testing/header-set.ts';

/** Churn agent features. */
export default headerSet('blind3-churn-agent-features', 'en', `
customer_id|annual_recurring_revenue|contract_type|contract_start_date|days_until_renewal|dau_wau_ratio|feature_adoption_pct|logins_last_7d|logins_last_30d|logins_last_90d|api_calls_last_30d|features_used|total_features|integrations_active|users_active|users_licensed|payments_on_time_pct|open_tickets|escalated_tickets_last_90d|overdue_amount_eur
customer_id|annual_charges|contract_type|signup_date|-|-|feature_usage_score|?login_frequency|login_frequency|?login_frequency|api_calls_per_month|-|-|has_integration|seats_used|seats_purchased|-|support_tickets|?support_tickets|-
cust-100|66842|MONTHLY|2022-07-05|88|0.87|88|13|25|104|881|4|10|0|12|24|89.9|4|0|1812.55
cust-101|18642|ANNUAL|2025-12-16|51|0.22|26|4|7|178|3944|8|10|2|13|27|77.6|2|2|540.35
cust-102|82064|MULTI_YEAR|2022-01-14|155|0.19|13|12|52|162|7396|1|10|4|3|23|71.2|4|1|10.37
cust-103|54356|MONTHLY|2022-03-10|35|0.16|51|1|56|172|3693|2|10|2|3|17|77.1|2|2|1064.35
cust-104|64573|MULTI_YEAR|2023-12-04|50|0.13|48|0|47|52|3170|7|10|0|7|15|96.7|4|1|1913.80
cust-105|27958|MULTI_YEAR|2025-04-17|23|0.68|68|4|40|153|7451|1|10|0|12|19|85.6|2|0|933.97
cust-106|24370|ANNUAL|2025-10-01|122|0.80|28|2|29|26|3044|2|10|0|13|26|96.7|6|2|1432.78
cust-107|39608|ANNUAL|2025-11-20|187|0.89|50|12|14|140|5821|10|10|4|10|29|90.0|5|1|297.77
cust-108|14419|MULTI_YEAR|2023-06-03|242|0.41|62|3|26|5|2392|1|10|2|7|21|87.5|3|1|1808.73
cust-109|39628|ANNUAL|2024-02-14|332|0.52|22|10|2|31|5914|8|10|4|5|18|75.3|6|2|1380.58
cust-110|35595|MONTHLY|2025-09-09|5|0.55|38|9|24|86|2372|5|10|4|7|14|99.1|4|0|1701.60
cust-111|34576|MULTI_YEAR|2022-04-03|178|0.36|97|10|60|44|7475|3|10|5|5|14|93.9|6|1|1281.74
`);
