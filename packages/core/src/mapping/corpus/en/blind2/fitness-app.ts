import { headerSet } from '../../../testing/header-set.ts';

/** Fitness app. */
export default headerSet('blind2-fitness-app', 'en', `
athlete_id|nickname|birth_year|sub_start|sub_type|price_eur|workouts_per_week|app_opens_last_month|days_inactive|store|cancelled|cancel_reason
customer_id|?customer_name|-|signup_date|contract_type|?monthly_charges|-|login_frequency|last_activity_days_ago|-|churned|-
55001|Ana|1964|2025-09-29|monthly|9.99|4.8|68|14|App Store|FALSE|injury
55004|Bo|1967|2024-09-01|yearly|59.99|1.4|15|0|Google Play|TRUE|
55007|Carla|1999|2024-04-30|monthly|9.99|4.7|47|13|Google Play|FALSE|
55010|Dev|1975|2025-03-10|yearly|9.99|3.4|58|30|App Store|TRUE|injury
55013|Erin|1967|2024-02-13|yearly|9.99|0.5|0|30|App Store|TRUE|too expensive
55016|Femi|1961|2025-10-26|monthly|59.99|4.1|57|17|Google Play|TRUE|
55019|Grace|1991|2024-12-08|yearly|59.99|1.8|23|13|Google Play|TRUE|injury
55022|Hugo|1975|2024-06-18|monthly|9.99|1.1|45|30|Google Play|FALSE|injury
55025|Ines|1980|2025-07-27|yearly|9.99|5.1|27|19|App Store|TRUE|
55028|Jon|1997|2024-08-20|monthly|9.99|3.9|80|34|App Store|TRUE|
55031|Kim|2002|2024-08-12|yearly|59.99|2.3|6|42|App Store|TRUE|
55034|Lars|1985|2025-11-20|monthly|59.99|1.7|61|11|Google Play|FALSE|
`);
